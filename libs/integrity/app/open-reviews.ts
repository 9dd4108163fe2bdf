import { Injectable } from '@nestjs/common';
import { addMinutes, Clock, newId } from '#kernel';
import { Timers } from '#platform';
import { RecordReview, type RecordFacts } from '#volunteering';
import type { ReviewEntity } from '../data/review.entity.js';
import { ReviewRepository } from '../data/review.repository.js';
import type { VersionedIntegrityRules } from '../domain/integrity-rules.js';
import { ReviewTrail } from './review-trail.js';

/** The timer that fires when a review is overdue; its key is the review. */
export const REVIEW_DUE = 'integrity.review-due';

const DAY = 1440;

/** A record whose findings weigh as much as the threshold, or more. */
export interface Doubt {
  record: RecordFacts;
  score: number;
  inForce: VersionedIntegrityRules;
}

/** Freezes doubtful records and opens their reviews, with the deadline of the policy. */
@Injectable()
export class OpenReviews {
  constructor(
    private readonly records: RecordReview,
    private readonly reviews: ReviewRepository,
    private readonly trail: ReviewTrail,
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** Call in an open unit. A record that cannot be frozen any more is passed over. Returns the ids of those frozen. */
  async execute(doubts: readonly Doubt[]): Promise<string[]> {
    if (doubts.length === 0) return [];
    const frozen = await this.records.freeze(doubts.map(({ record }) => record.recordId));
    const reviews = doubts
      .filter(({ record }) => frozen.includes(record.recordId))
      .map((doubt) => this.reviewOf(doubt));
    await this.reviews.insert(reviews);
    for (const review of reviews) {
      const payload = { reviewId: review.id };
      await this.timers.schedule({ kind: REVIEW_DUE, key: review.id, dueAt: review.dueAt, payload });
      await this.trail.note(review, 'opened', null, { score: review.score });
    }
    return frozen;
  }

  private reviewOf({ record, score, inForce }: Doubt): ReviewEntity {
    const createdAt = this.clock.now();
    const { recordId, requestId, volunteerId, personId, regionPath } = record;
    return {
      ...{ id: newId<'RecordReview'>(), recordId, openFor: recordId, requestId, volunteerId, personId, regionPath },
      ...{ state: 'OPEN', score, threshold: inForce.rules.threshold, policyId: inForce.version },
      ...{ answer: null, answeredAt: null, decidedBy: null, decisionReason: null, decidedAt: null },
      ...{ holdingRecordId: null, escalatedAt: null, createdAt },
      dueAt: addMinutes(createdAt, inForce.rules.reviewDays * DAY),
    };
  }
}
