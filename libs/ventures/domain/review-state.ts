/** Where the review of an application by an expert stands. */
export const REVIEW_STATES = ['ASSIGNED', 'SUBMITTED', 'RECUSED'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** A recusal outweighs a sheet: it is void. */
export function reviewState(isRecused: boolean, hasSheet: boolean): ReviewState {
  if (isRecused) return 'RECUSED';
  return hasSheet ? 'SUBMITTED' : 'ASSIGNED';
}
