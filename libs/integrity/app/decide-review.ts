import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { Idempotency, Timers, type Actor } from '#platform';
import { RecordReview, type ReviewDecision } from '#volunteering';
import { ReviewRepository } from '../data/review.repository.js';
import { reviewStates, type ReviewDecisionName, type ReviewEvent } from '../domain/review.states.js';
import { REVIEW_DUE } from './open-reviews.js';
import { ReviewTrail } from './review-trail.js';

/** What a station decides; `minutes` for CORRECT only. */
export interface DecideReviewInput {
  reviewId: string;
  decision: ReviewDecisionName;
  minutes?: number | null;
  reason: string;
  idempotencyKey: string;
}

const events: Record<ReviewDecisionName, ReviewEvent> = { RELEASE: 'release', CORRECT: 'correct', REVOKE: 'revoke' };

/**
 * Staff decide a review 处理核查: released, the record has effect; corrected, another takes its place; revoked, it does not
 * count and what it gave is taken back. Never who ordered, served, recorded or confirmed the service.
 * NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED, BAD_USER_INPUT, DAILY_LIMIT_REACHED, POINTS_SPENT.
 */
@Injectable()
export class DecideReview {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly records: RecordReview,
    private readonly reviews: ReviewRepository,
    private readonly timers: Timers,
    private readonly trail: ReviewTrail,
    private readonly clock: Clock,
  ) {}

  /** Returns the id of the review. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: DecideReviewInput): Promise<string> {
    const question = { actorId: actor.personId, key, operation: 'decideRecordReview', input };
    return this.idempotency.once(question, async () => {
      const seen = await this.reviews.find(input.reviewId);
      if (!seen || !mayReview(actor, seen.regionPath)) throw generalErrors.NOT_FOUND();
      reviewStates.next(seen.state, events[input.decision]);
      const holdingRecordId = await this.records.decide(actor, seen.recordId, decisionOf(input), input.reason);
      const review = await this.reviews.lock(input.reviewId);
      const state = reviewStates.next(review.state, events[input.decision]);
      const decided = { state, openFor: null, holdingRecordId, decidedBy: actor.personId };
      await this.reviews.update(review.id, { ...decided, decisionReason: input.reason, decidedAt: this.clock.now() });
      await this.timers.cancel(REVIEW_DUE, review.id);
      const details = { decision: input.decision, holdingRecordId, score: review.score, reason: input.reason };
      await this.trail.note({ ...review, state }, 'decided', actor.personId, details);
      return review.id;
    });
  }
}

/** Whether the actor reviews records in a region. */
export const mayReview = (actor: Actor, regionPath: string): boolean =>
  actor.regionPaths('record.review').some((path) => regionPath.startsWith(path));

function decisionOf({ decision, minutes }: Pick<DecideReviewInput, 'decision' | 'minutes'>): ReviewDecision {
  if (decision !== 'CORRECT') return { kind: decision };
  if (minutes === null || minutes === undefined) {
    throw generalErrors.BAD_USER_INPUT({ field: 'minutes', reason: 'must be 0 to 1440' });
  }
  return { kind: 'CORRECT', minutes };
}
