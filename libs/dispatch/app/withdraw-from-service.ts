import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Events, UnitOfWork } from '#platform';
import { Volunteering } from '#volunteering';
import { CaseRepository } from '../data/case.repository.js';
import { OfferRepository } from '../data/offer.repository.js';
import { type MadeOffer } from '../domain/offer.js';
import { type DeclineReason, offerStates } from '../domain/offer.states.js';
import { OfferChanged } from './dispatch.events.js';

/** A volunteer leaves a service before it begins 退出服务: the place is free again, the request keeps its age. */
@Injectable()
export class WithdrawFromService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly volunteering: Volunteering,
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Returns the offer by which the volunteer had come. Throws NOT_FOUND (no place of yours) and STATE_NOT_ALLOWED (it began). */
  async execute(personId: string, input: { requestId: string; reason: DeclineReason }): Promise<MadeOffer> {
    const { requestId, reason } = input;
    return this.unitOfWork.run(async () => {
      const volunteer = await this.volunteering.volunteerOfPerson(personId);
      const accepted = volunteer && (await this.offers.acceptedOf(requestId, volunteer.id));
      if (!volunteer || !accepted) throw generalErrors.NOT_FOUND();
      await this.volunteering.unassign({ requestId, volunteerId: volunteer.id, reason });
      await this.cases.lock(requestId);
      const offer = (await this.offers.current(accepted.id)) ?? accepted;
      const change = {
        state: offerStates.next(offer.state, 'leave'),
        endedAt: this.clock.now(),
        declineReason: reason,
      };
      await this.offers.update(offer.id, change);
      await this.events.publish(OfferChanged, { offerId: offer.id, requestId, personId, state: change.state });
      return { ...offer, ...change };
    });
  }
}
