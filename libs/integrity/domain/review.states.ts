import { defineStates } from '#kernel';

/** States of a review 核查: open, escalated when the time of the policy is over, or decided. */
export const reviewStateNames = ['OPEN', 'ESCALATED', 'RELEASED', 'CORRECTED', 'REVOKED'] as const;
export type ReviewState = (typeof reviewStateNames)[number];

export const reviewEventNames = ['escalate', 'release', 'correct', 'revoke'] as const;
export type ReviewEvent = (typeof reviewEventNames)[number];

/** What a station decides. */
export const reviewDecisionNames = ['RELEASE', 'CORRECT', 'REVOKE'] as const;
export type ReviewDecisionName = (typeof reviewDecisionNames)[number];

/** Reviews that wait for a decision. */
export const undecided: readonly ReviewState[] = ['OPEN', 'ESCALATED'];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const reviewStates = defineStates<ReviewState, ReviewEvent>('RecordReview', {
  OPEN: { escalate: 'ESCALATED', release: 'RELEASED', correct: 'CORRECTED', revoke: 'REVOKED' },
  ESCALATED: { release: 'RELEASED', correct: 'CORRECTED', revoke: 'REVOKED' },
  RELEASED: {},
  CORRECTED: {},
  REVOKED: {},
});
