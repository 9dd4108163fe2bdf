import { Injectable } from '@nestjs/common';
import { Idempotency } from '#platform';
import { type MadeOffer } from '../domain/offer.js';
import { OwnOffer } from './own-offer.js';
import { PlaceVolunteer } from './place-volunteer.js';

/** A volunteer accepts an offer 接单: one transaction gives the place, or nothing happens. */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly ownOffer: OwnOffer,
    private readonly placing: PlaceVolunteer,
  ) {}

  /**
   * Returns the accepted offer; the same answer for the same key. Throws NOT_FOUND (not yours), OFFER_GONE (answered, late,
   * or the place is taken), VOLUNTEER_BUSY (another service at that time, travel included), DAILY_LIMIT_REACHED, VOLUNTEER_NOT_ELIGIBLE.
   */
  async execute(personId: string, input: { offerId: string; idempotencyKey: string }): Promise<MadeOffer> {
    const { offerId, idempotencyKey: key } = input;
    return this.idempotency.once(
      { actorId: personId, key, operation: 'dispatch.acceptOffer', input: { offerId } },
      async () => {
        const offer = await this.ownOffer.find(offerId, personId);
        this.ownOffer.requireOpen(offer);
        return this.placing.execute(offer);
      },
    );
  }
}
