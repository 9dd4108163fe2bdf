import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Events, UnitOfWork } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import type { TrailActor } from '../domain/trail.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { RequestChanges } from './request-changes.js';
import { DispatchRequested } from './volunteering.events.js';

/** Takes a place back from a volunteer before the service begins (once its time is over, the station records what happened); the request goes back to dispatch with its age, and may be escalated anew. */
@Injectable()
export class UnassignPlace {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly changes: RequestChanges,
    private readonly events: Events,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** NOT_FOUND, NOT_ASSIGNED, STATE_NOT_ALLOWED. */
  async execute(input: {
    requestId: string;
    volunteerId: string;
    reason: string;
    /** Who takes it back; without it the volunteers themselves. */
    by?: TrailActor;
  }): Promise<{ placesLeft: number }> {
    return this.unit.run(async () => {
      const request = await this.requests.lock(input.requestId);
      const place = await this.assignments.find(request.id, input.volunteerId);
      if (place?.state !== 'ASSIGNED') throw volunteeringErrors.NOT_ASSIGNED();
      if (this.clock.now() >= request.endsAt) {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'ServiceRequest', state: request.state, event: 'withdraw' });
      }
      const placesTaken = request.placesTaken - 1;
      const by = input.by ?? { role: 'VOLUNTEER' as const, personId: place.personId };
      const patch = { placesTaken, ...(request.state === 'MATCHED' ? { escalationLevel: null } : {}) };
      await this.changes.apply(request, 'withdraw', by, { reason: input.reason, patch });
      await this.assignments.update(place.id, {
        state: 'WITHDRAWN',
        leftReason: input.reason,
        updatedAt: this.clock.now(),
      });
      await this.events.publish(DispatchRequested, { requestId: request.id });
      return { placesLeft: request.places - placesTaken };
    });
  }
}
