import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Events } from '#platform';
import type { ReviewEntity } from '../data/review.entity.js';
import { RecordReviewChanged } from './integrity.events.js';
import { idsOfPath } from './integrity-policies.js';

/** What happens to a review. */
export type ReviewAct = 'opened' | 'answered' | 'escalated' | 'decided';

/** Notes what happened to a review in the audit log, and tells the volunteer and the reviewers. */
@Injectable()
export class ReviewTrail {
  constructor(
    private readonly identity: Identity,
    private readonly events: Events,
  ) {}

  /** `actorId`: null for the system. */
  async note(
    review: ReviewEntity,
    act: ReviewAct,
    actorId: string | null,
    details: Readonly<Record<string, string | number | readonly string[]>> = {},
  ): Promise<void> {
    const { id: reviewId, recordId, personId, state, regionPath } = review;
    await this.identity.audit.record({
      actorId,
      action: `record-review.${act}`,
      subjectType: 'RecordReview',
      subjectId: reviewId,
      regionPath,
      details: { recordId, ...details },
    });
    await this.events.publish(RecordReviewChanged, { reviewId, personId, state, regionIds: idsOfPath(regionPath) });
  }
}
