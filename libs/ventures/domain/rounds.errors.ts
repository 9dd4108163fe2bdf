import { defineErrors } from '#kernel';

/** Refusals of rounds, applications, panels, scores and notices (轮次). */
export const roundsErrors = defineErrors({});
