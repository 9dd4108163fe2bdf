import { Injectable } from '@nestjs/common';
import { Events, UnitOfWork } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { AttendanceRepository } from '../data/attendance.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { serviceRequestStates } from '../domain/service-request.states.js';
import { idsOfPath } from './request-access.js';
import { WindowOver } from './window-over.js';
import { VolunteerLate } from './volunteering.events.js';

/** What time alone does to a request: who is late is told to the station, what nobody served expires. */
@Injectable()
export class WatchWindow {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly attendance: AttendanceRepository,
    private readonly over: WindowOver,
    private readonly events: Events,
    private readonly unit: UnitOfWork,
  ) {}

  /** Some minutes after the start: an alarm for every volunteer who has not signed in. */
  async lateAlarm(requestId: string): Promise<void> {
    await this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      if (!serviceRequestStates.allows(request.state, 'signIn') && !serviceRequestStates.allows(request.state, 'fill'))
        return;
      const volunteerIds = await this.missing(request);
      if (volunteerIds.length === 0) return;
      await this.events.publish(VolunteerLate, { requestId, volunteerIds, regionIds: idsOfPath(request.regionPath) });
    });
  }

  /** The planned time is over. */
  async windowEnd(requestId: string): Promise<void> {
    await this.unit.run(async () => this.over.planned(await this.requests.lock(requestId)));
  }

  /** The time to sign out is over too. */
  async attendanceEnd(requestId: string): Promise<void> {
    await this.unit.run(async () => this.over.attendance(await this.requests.lock(requestId)));
  }

  /** Nobody signed and nobody recorded anything. */
  async unattended(requestId: string): Promise<void> {
    await this.unit.run(async () => this.over.unattended(await this.requests.lock(requestId)));
  }

  private async missing(request: ServiceRequestEntity): Promise<string[]> {
    const signed = await this.attendance.signaturesOfRequest(request.id);
    const there = new Set(signed.map((one) => one.volunteerId));
    const held = await this.assignments.heldOf([request.id]);
    return held.filter((one) => one.state === 'ASSIGNED' && !there.has(one.volunteerId)).map((one) => one.volunteerId);
  }
}
