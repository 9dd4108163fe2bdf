import { defineEvent } from '#platform';
import type { ReviewState } from '../domain/review.states.js';

/** A review began, was answered, escalated or decided; told to the volunteer, and to the reviewers of its regions. */
export const RecordReviewChanged = defineEvent<{
  reviewId: string;
  personId: string;
  state: ReviewState;
  regionIds: string[];
}>('integrity.RecordReviewChanged', ({ personId, regionIds }) => [
  `person:${personId}:reviews`,
  ...regionIds.map((regionId) => `region:${regionId}:reviews`),
]);
