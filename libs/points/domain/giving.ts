import { businessDate, generalErrors, localDate, startOfBusinessDate, wholeNumber } from '#kernel';
import type { GivingRules } from './giving-rules.js';
import { pointsErrors } from './points.errors.js';

/** What points are given for: to family, to the pool for elders, out of the pool to an elder. */
export const givingKinds = ['GIFT', 'DONATION', 'CARE_GRANT'] as const;
export type GivingKind = (typeof givingKinds)[number];

/** Relatives of one person at most: a family, not a market. */
export const MOST_RELATIVES = 10;
/** How long a family code can be used. */
export const FAMILY_CODE_MINUTES = 30;

/** Refuses (BAD_USER_INPUT) an amount that is not a whole number above zero. */
export function checkedGiving(amount: number): number {
  if (wholeNumber(amount, 'amount') > 0) return amount;
  throw generalErrors.BAD_USER_INPUT({ field: 'amount', reason: 'must be above zero' });
}

/** Refuses (GIVING_NOT_ALLOWED) what the policy does not know. */
export function requireAllowed(rules: GivingRules, kind: 'GIFT' | 'DONATION'): void {
  const allowed = kind === 'GIFT' ? rules.gifts : rules.donations;
  if (!allowed) throw pointsErrors.GIVING_NOT_ALLOWED();
}

/** Refuses (GIVING_LIMIT_REACHED) when what was given this year, this time included, passes the limit of the policy. */
export function requireWithinYear(rules: GivingRules, kind: 'GIFT' | 'DONATION', givenThisYear: number): void {
  const limit = kind === 'GIFT' ? rules.giftsPerYear : rules.donationsPerYear;
  if (limit !== null && givenThisYear > limit) throw pointsErrors.GIVING_LIMIT_REACHED({ limit });
}

/** Refuses (POINTS_CAP_REACHED) when the receiver would have more for own use than his policy allows. */
export function requireWithinCap(rules: GivingRules, forOwnUse: number): void {
  if (rules.personalCap !== null && forOwnUse > rules.personalCap) throw pointsErrors.POINTS_CAP_REACHED();
}

/** The instant at which the calendar year began in Shanghai. */
export function startOfYear(at: Date): Date {
  return startOfBusinessDate(localDate(`${businessDate(at).slice(0, 4)}-01-01`));
}
