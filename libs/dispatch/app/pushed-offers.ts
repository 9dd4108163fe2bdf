import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { generalErrors } from '#kernel';
import { type Offer } from '../data/offer.entity.js';
import { OfferRepository } from '../data/offer.repository.js';

/** Offers told in one batch. */
const AT_ONCE = 200;

/**
 * Reads the offers that are pushed at the same moment with one query, whoever they go to. Nothing is kept: each
 * event reads its offer as it is then, and each volunteer gets only their own.
 */
@Injectable()
export class PushedOffers {
  private readonly reading: DataLoader<string, Offer | undefined>;

  constructor(offers: OfferRepository) {
    this.reading = new DataLoader<string, Offer | undefined>(
      async (ids) => {
        const found = new Map((await offers.findMany(ids)).map((offer) => [offer.id, offer]));
        return ids.map((id) => found.get(id));
      },
      { cache: false, maxBatchSize: AT_ONCE },
    );
  }

  /** An offer made to the person, as it is now. Throws NOT_FOUND. */
  async one(personId: string, offerId: string): Promise<Offer> {
    const offer = await this.reading.load(offerId);
    if (offer?.personId !== personId) throw generalErrors.NOT_FOUND();
    return offer;
  }
}
