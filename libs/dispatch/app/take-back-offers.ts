import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events } from '#platform';
import { OfferRepository } from '../data/offer.repository.js';
import { type MadeOffer } from '../domain/offer.js';
import { offerStates } from '../domain/offer.states.js';
import { OfferChanged } from './dispatch.events.js';

/** Takes offers back, open or accepted, and tells their volunteers. */
@Injectable()
export class TakeBackOffers {
  constructor(
    private readonly offers: OfferRepository,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Call inside a unit with the case locked. Throws STATE_NOT_ALLOWED for an offer that has ended. */
  async execute(offers: readonly Pick<MadeOffer, 'id' | 'requestId' | 'personId' | 'state'>[]): Promise<void> {
    const ended = offers.map((offer) => ({ ...offer, state: offerStates.next(offer.state, 'takeBack') }));
    await this.offers.endAll(
      ended.map(({ id }) => id),
      'WITHDRAWN',
      this.clock.now(),
    );
    for (const { id: offerId, requestId, personId, state } of ended) {
      await this.events.publish(OfferChanged, { offerId, requestId, personId, state });
    }
  }
}
