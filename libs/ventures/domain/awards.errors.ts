import { defineErrors } from '#kernel';

/** Refusals of awards, agreements, milestones and tranches (立项与拨付). */
export const awardsErrors = defineErrors({});
