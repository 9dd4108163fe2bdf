import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '#kernel';
import { keysetPage, type Page } from '#platform';
import { OfferRepository } from '../data/offer.repository.js';
import { type MadeOffer } from '../domain/offer.js';
import { type OfferState } from '../domain/offer.states.js';
import { PushedOffers } from './pushed-offers.js';

/** What a volunteer reads of the offers made to them. */
@Injectable()
export class ReadOffers {
  constructor(
    private readonly offers: OfferRepository,
    private readonly pushed: PushedOffers,
  ) {}

  /** Offers made to a person, newest first; `states` empty = all. */
  async mine(
    personId: string,
    states: readonly OfferState[],
    page: { first: number; after?: string },
  ): Promise<Page<MadeOffer>> {
    const [before] = page.after === undefined ? [] : decodeCursor(page.after, ['id']);
    const rows = await this.offers.ofPerson(personId, states, before, page.first + 1);
    return keysetPage(rows, page.first, ({ id }) => encodeCursor([id]), page.after);
  }

  /** One offer made to the person, for a push. Throws NOT_FOUND. */
  async one(personId: string, offerId: string): Promise<MadeOffer> {
    return this.pushed.one(personId, offerId);
  }
}
