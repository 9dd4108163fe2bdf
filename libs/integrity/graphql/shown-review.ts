import type { ReviewView } from '../app/read-reviews.js';
import { reasons } from '../domain/reasons.js';
import type { RecordReviewType } from './record-review.type.js';

/** A review as it is shown: each finding with its reason in both languages. */
export function shownReview({ findings, ...review }: ReviewView): RecordReviewType {
  return {
    ...review,
    findings: findings.map(({ detector, weight, evidence, foundAt }) => ({
      ...{ detector, weight, foundAt, reasonZh: reasons[detector].zh, reasonEn: reasons[detector].en },
      evidence: Object.entries(evidence).map(([name, value]) => ({ name, value: String(value) })),
    })),
  };
}
