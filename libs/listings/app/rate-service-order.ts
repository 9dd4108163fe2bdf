import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { RatingEntity } from '../data/feedback.entities.js';
import { ListingRepository } from '../data/listing.repository.js';
import { RatingRepository } from '../data/rating.repository.js';
import { ServiceOrderRepository } from '../data/service-order.repository.js';
import { feedbackErrors } from '../domain/feedback.errors.js';
import { partOf } from '../domain/order-rights.js';
import { requireRatable, withRating } from '../domain/rating.js';
import { FeedbackSeal } from './feedback-seal.js';

/** Which order, and how it was. */
export interface RateServiceOrderInput {
  readonly orderId: string;
  /** 1 to 5. */
  readonly stars: number;
  readonly comment: string | null;
  readonly idempotencyKey: string;
}

/**
 * The guest of a confirmed order, or who placed it for him, rates it (评价): once, and it counts at once. NOT_FOUND,
 * ORDER_NOT_RATABLE, RATING_TOO_LATE, ORDER_RATED, BAD_USER_INPUT.
 */
@Injectable()
export class RateServiceOrder {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly orders: ServiceOrderRepository,
    private readonly listings: ListingRepository,
    private readonly ratings: RatingRepository,
    private readonly seal: FeedbackSeal,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: RateServiceOrderInput): Promise<RatingEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'rateServiceOrder', input }, async () => {
      const seen = await this.orders.find(input.orderId);
      if (seen === undefined || !partOf(actor, seen).guest) throw generalErrors.NOT_FOUND();
      const listing = await this.listings.lock(seen.listingId);
      const order = await this.orders.lock(input.orderId);
      const now = this.clock.now();
      requireRatable(order, now);
      if ((await this.ratings.ofOrders([order.id])).size > 0) throw feedbackErrors.ORDER_RATED();
      const { stars, comment } = input;
      const rating: RatingEntity = {
        ...{ id: order.id, listingId: listing.id, ratedBy: actor.personId, stars, ratedAt: now },
        commentSealed: comment === null ? null : this.seal.comment(order.id, comment),
      };
      await this.listings.change(listing.id, withRating(listing, stars));
      await this.ratings.add(rating);
      return rating;
    });
  }
}
