import { points, type Points } from '#kernel';
import type { PointsRules, RecordSource } from './points-policy.js';
import { timesRatios } from './ratio.js';

/** What was done, as far as earning asks. Minutes are whole and travel is already excluded. */
export interface EffectiveWork {
  minutes: number;
  source: RecordSource;
  itemId: string;
  /** Low-fee work (低偿): the volunteer was paid, so it earns neither hours nor points. */
  lowFee: boolean;
}

/**
 * Points earned: minutes × rate × coefficient, floored once (volunteering.md, "Points").
 * 0 for a source that does not earn and for low-fee work; BAD_USER_INPUT if the product leaves the safe integers.
 */
export function pointsEarned(rules: PointsRules, work: EffectiveWork): Points {
  if (work.lowFee || !rules.earningSources.includes(work.source)) return points(0);
  const own = rules.coefficients.find((entry) => entry.itemId === work.itemId)?.coefficient;
  return points(Number(timesRatios(work.minutes, own ? [rules.rate, own] : [rules.rate])));
}
