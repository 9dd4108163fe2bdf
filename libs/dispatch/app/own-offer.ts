import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { CaseRepository } from '../data/case.repository.js';
import { type Offer } from '../data/offer.entity.js';
import { OfferRepository } from '../data/offer.repository.js';
import { dispatchErrors } from '../domain/dispatch.errors.js';

/** Finds the offers that were made to a person; those of others do not exist for them. */
@Injectable()
export class OwnOffer {
  constructor(
    private readonly cases: CaseRepository,
    private readonly offers: OfferRepository,
    private readonly clock: Clock,
  ) {}

  /** An offer made to the person. Throws NOT_FOUND. */
  async find(offerId: string, personId: string): Promise<Offer> {
    const offer = await this.offers.find(offerId);
    if (offer === undefined || offer.personId !== personId) throw generalErrors.NOT_FOUND();
    return offer;
  }

  /** The same, held with its case until the unit ends, and still open. Throws OFFER_GONE: answered, taken back, or too late. */
  async holdOpen(found: Pick<Offer, 'id' | 'requestId'>): Promise<Offer> {
    await this.cases.lock(found.requestId);
    const offer = await this.offers.current(found.id);
    if (offer === undefined) throw generalErrors.NOT_FOUND();
    this.requireOpen(offer);
    return offer;
  }

  /** Throws OFFER_GONE unless the offer waits for an answer and its time is not over. */
  requireOpen(offer: Pick<Offer, 'id' | 'state' | 'expiresAt'>): void {
    const late = offer.state === 'SENT' && offer.expiresAt <= this.clock.now();
    if (late || offer.state !== 'SENT') {
      throw dispatchErrors.OFFER_GONE({ offerId: offer.id, state: late ? 'TIMED_OUT' : offer.state });
    }
  }
}
