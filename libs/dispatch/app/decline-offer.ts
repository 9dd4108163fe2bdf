import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events, UnitOfWork } from '#platform';
import { OfferRepository } from '../data/offer.repository.js';
import { type MadeOffer } from '../domain/offer.js';
import { type DeclineReason, offerStates } from '../domain/offer.states.js';
import { ContinueDispatch } from './continue-dispatch.js';
import { OfferChanged } from './dispatch.events.js';
import { OwnOffer } from './own-offer.js';

/** A volunteer declines an offer 婉拒; the next in the order is asked at once. */
@Injectable()
export class DeclineOffer {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly ownOffer: OwnOffer,
    private readonly offers: OfferRepository,
    private readonly continueDispatch: ContinueDispatch,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND (not yours) and OFFER_GONE (answered, taken back or too late). */
  async execute(personId: string, input: { offerId: string; reason: DeclineReason }): Promise<MadeOffer> {
    return this.unitOfWork.run(async () => {
      const offer = await this.ownOffer.holdOpen(await this.ownOffer.find(input.offerId, personId));
      const change = {
        state: offerStates.next(offer.state, 'decline'),
        endedAt: this.clock.now(),
        declineReason: input.reason,
      };
      await this.offers.update(offer.id, change);
      await this.events.publish(OfferChanged, {
        offerId: offer.id,
        requestId: offer.requestId,
        personId,
        state: change.state,
      });
      await this.continueDispatch.execute(offer.requestId);
      return { ...offer, ...change };
    });
  }
}
