import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { ReviewRepository } from '../data/review.repository.js';
import { integrityErrors } from '../domain/integrity.errors.js';
import { undecided } from '../domain/review.states.js';
import { ReviewTrail } from './review-trail.js';

/** What a volunteer says to a review. */
export interface ReviewAnswer {
  reviewId: string;
  text: string;
  idempotencyKey: string;
}

/** The volunteer answers the review of their record 说明, once, before it is decided. NOT_FOUND, REVIEW_ANSWERED, STATE_NOT_ALLOWED. */
@Injectable()
export class AnswerReview {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly reviews: ReviewRepository,
    private readonly trail: ReviewTrail,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the review. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: ReviewAnswer): Promise<string> {
    const question = { actorId: actor.personId, key, operation: 'answerRecordReview', input };
    return this.idempotency.once(question, async () => {
      const seen = await this.reviews.find(input.reviewId);
      if (seen?.personId !== actor.personId) throw generalErrors.NOT_FOUND();
      const review = await this.reviews.lock(input.reviewId);
      if (!undecided.includes(review.state)) {
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'RecordReview', state: review.state, event: 'answer' });
      }
      if (review.answer !== null) throw integrityErrors.REVIEW_ANSWERED();
      await this.reviews.update(review.id, { answer: input.text, answeredAt: this.clock.now() });
      await this.trail.note(review, 'answered', actor.personId);
      return review.id;
    });
  }
}
