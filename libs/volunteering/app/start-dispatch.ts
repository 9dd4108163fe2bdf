import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { TrailActor } from '../domain/trail.js';
import { RequestChanges } from './request-changes.js';
import { DispatchRequested } from './volunteering.events.js';

/** Hands an accepted request to dispatch; it keeps the age of its first time. */
@Injectable()
export class StartDispatch {
  constructor(
    private readonly changes: RequestChanges,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** SUBMITTED → DISPATCHING, on a locked request. Throws STATE_NOT_ALLOWED. */
  async execute(request: ServiceRequestEntity, by: TrailActor): Promise<ServiceRequestEntity> {
    const changed = await this.changes.apply(request, 'accept', by, { patch: { dispatchingSince: this.clock.now() } });
    await this.events.publish(DispatchRequested, { requestId: request.id });
    return changed;
  }
}
