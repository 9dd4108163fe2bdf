import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import type { VolunteerEntity } from '../data/volunteer.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { serviceRequestStates } from '../domain/service-request.states.js';
import type { TrailActor } from '../domain/trail.js';
import { UnassignPlace } from './unassign-place.js';
import { VolunteerStoodDown } from './volunteering.events.js';

/** A locked volunteer, with the locked requests in which they hold a place that can be given back. */
export interface HeldVolunteer {
  volunteer: VolunteerEntity;
  requestIds: string[];
}

/** Takes back the places of a volunteer who may not serve any more, in services that have not begun. */
@Injectable()
export class ReleasePlaces {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly volunteers: VolunteerRepository,
    private readonly unassign: UnassignPlace,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Locks the requests, then the volunteer. Null when a place was taken in between: try again. NOT_FOUND for no volunteer. */
  async hold(volunteerId: string): Promise<HeldVolunteer | null> {
    const now = this.clock.now();
    const known = await this.assignments.requestsHeldBy(volunteerId, now);
    const requests = await this.requests.lockMany(known);
    const volunteer = await this.volunteers.lock(volunteerId);
    const held = await this.assignments.requestsHeldBy(volunteerId, now);
    if (held.some((id) => !known.includes(id))) return null;
    const given = requests.filter(
      ({ id, state }) => held.includes(id) && serviceRequestStates.allows(state, 'withdraw'),
    );
    return { volunteer, requestIds: given.map(({ id }) => id) };
  }

  /** Gives the places back, so that dispatch goes on, and tells dispatch to take back what is offered to the volunteer. */
  async execute({ volunteer, requestIds }: HeldVolunteer, reason: string, by: TrailActor): Promise<void> {
    for (const requestId of requestIds) {
      await this.unassign.execute({ requestId, volunteerId: volunteer.id, reason, by });
    }
    await this.events.publish(VolunteerStoodDown, { volunteerId: volunteer.id, requestIds });
  }
}
