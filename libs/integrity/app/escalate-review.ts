import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { ReviewRepository } from '../data/review.repository.js';
import { reviewStates } from '../domain/review.states.js';
import { ReviewTrail } from './review-trail.js';

/** The time for deciding a review is over 核查逾期: it goes up to the district. A decided one stays. */
@Injectable()
export class EscalateReview {
  constructor(
    private readonly reviews: ReviewRepository,
    private readonly trail: ReviewTrail,
    private readonly clock: Clock,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(reviewId: string): Promise<void> {
    await this.unit.run(async () => {
      const review = await this.reviews.lock(reviewId);
      if (!reviewStates.allows(review.state, 'escalate')) return;
      const state = reviewStates.next(review.state, 'escalate');
      await this.reviews.update(reviewId, { state, escalatedAt: this.clock.now() });
      await this.trail.note({ ...review, state }, 'escalated', null);
    });
  }
}
