import { Injectable } from '@nestjs/common';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { serviceRequestStates } from '../domain/service-request.states.js';
import { systemActor } from '../domain/trail.js';
import { Places } from './places.js';
import { Policies } from './policies.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';
import { ServiceCourse } from './service-course.js';

/** What becomes of a locked request when its time is over. */
@Injectable()
export class WindowOver {
  constructor(
    private readonly changes: RequestChanges,
    private readonly deadlines: RequestDeadlines,
    private readonly places: Places,
    private readonly course: ServiceCourse,
    private readonly policies: Policies,
  ) {}

  /** Without volunteers it expires; with some it waits a while for the station to record what happened. */
  async planned(request: ServiceRequestEntity): Promise<void> {
    const closed = await this.places.closeOpen(request);
    if (closed.state === 'MATCHED') {
      await this.deadlines.onUnattended(closed, await this.policies.for(closed.regionId, closed.startsAt));
    } else {
      await this.unattended(closed);
    }
  }

  /** Who never signed out is recorded with what the signatures show. */
  async attendance(request: ServiceRequestEntity): Promise<void> {
    if (request.state === 'IN_SERVICE') await this.course.closeAttendance(request, systemActor);
  }

  /** It expires, where the state table lets it. */
  async unattended(request: ServiceRequestEntity): Promise<void> {
    if (!serviceRequestStates.allows(request.state, 'expire')) return;
    await this.changes.apply(request, 'expire', systemActor);
    await this.deadlines.onEnded(request.id);
  }
}
