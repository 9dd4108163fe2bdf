import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { UnitOfWork } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { openForOffers } from '../domain/service-request.states.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { MayServe } from './may-serve.js';
import { Places } from './places.js';

/** Gives a free place to a volunteer 接单: the last one goes to exactly one. Locks the request, then the volunteer. */
@Injectable()
export class AssignPlace {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly volunteers: VolunteerRepository,
    private readonly places: Places,
    private readonly mayServe: MayServe,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Refusals as in the facade. `offerId` null: put there by hand. */
  async execute(input: {
    requestId: string;
    volunteerId: string;
    offerId: string | null;
  }): Promise<{ placesLeft: number }> {
    return this.unit.run(async () => {
      const request = await this.requests.lock(input.requestId);
      this.requireOpen(request);
      const volunteer = await this.volunteers.lock(input.volunteerId);
      await this.mayServe.require(volunteer, request);
      const left = await this.places.take(request, volunteer, input.offerId);
      return { placesLeft: left };
    });
  }

  private requireOpen(request: ServiceRequestEntity): void {
    const full = request.placesTaken >= request.places;
    if (full && (request.state === 'MATCHED' || request.state === 'IN_SERVICE'))
      throw volunteeringErrors.NO_PLACE_LEFT();
    const open = openForOffers.includes(request.state) && this.clock.now() < request.endsAt;
    if (!open) {
      throw generalErrors.STATE_NOT_ALLOWED({ subject: 'ServiceRequest', state: request.state, event: 'assign' });
    }
    if (full) throw volunteeringErrors.NO_PLACE_LEFT();
  }
}
