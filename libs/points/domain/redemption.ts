import { addDays, businessDate, endOfBusinessDate, localDate, startOfBusinessDate } from '#kernel';
import type { RedemptionPeriod, RedemptionRules } from './giving-rules.js';
import { pointsErrors } from './points.errors.js';
import type { RedemptionState } from './redemption.states.js';

/** What a person has redeemed in a period. */
export interface Redeemed {
  times: number;
  points: number;
}

/** The instant at which the calendar day, month, quarter or year of an instant began in Shanghai. */
export function startOfPeriod(period: RedemptionPeriod, at: Date): Date {
  const [year = '', month = '', day = ''] = businessDate(at).split('-');
  const quarter = String(Math.floor((Number(month) - 1) / 3) * 3 + 1).padStart(2, '0');
  const begins = {
    DAY: `${year}-${month}-${day}`,
    MONTH: `${year}-${month}-01`,
    QUARTER: `${year}-${quarter}-01`,
    YEAR: `${year}-01-01`,
  };
  return startOfBusinessDate(localDate(begins[period]));
}

/** Refuses (REDEMPTION_LIMIT_REACHED) when what was redeemed in the period, this time included, passes the policy's limits. */
export function requireWithinPolicy(rules: RedemptionRules, redeemed: Redeemed): void {
  requireAtMost(rules.timesPerPeriod, redeemed.times, rules.period);
  requireAtMost(rules.pointsPerPeriod, redeemed.points, rules.period);
}

/** Refuses (REDEMPTION_LIMIT_REACHED) more pieces of one reward than a person may have in its period. */
export function requireWithinReward(
  reward: { timesPerPeriod: number | null; period: RedemptionPeriod },
  redeemed: Redeemed,
): void {
  requireAtMost(reward.timesPerPeriod, redeemed.times, reward.period);
}

/** The last instant to fetch what was reserved: the end of a day in Shanghai. */
export const fetchUntil = (reservedAt: Date, pickUpDays: number): Date =>
  endOfBusinessDate(addDays(businessDate(reservedAt), pickUpDays));

/** Refuses (REDEMPTION_RETURN_OVER) a return after the days of the policy; the day of the fulfilment does not count. */
export function requireReturnable({ fulfilledAt, returnDays }: Fulfilled, at: Date): void {
  if (fulfilledAt !== null && at > endOfBusinessDate(addDays(businessDate(fulfilledAt), returnDays))) {
    throw pointsErrors.REDEMPTION_RETURN_OVER({ days: returnDays });
  }
}

/** Refuses a code that was used (REDEMPTION_CODE_USED), whose time is over (REDEMPTION_EXPIRED), or that holds no more. */
export function requireFetchable({ state, expiresAt }: { state: RedemptionState; expiresAt: Date }, at: Date): void {
  if (state === 'FULFILLED' || state === 'RETURNED') throw pointsErrors.REDEMPTION_CODE_USED();
  if (state === 'EXPIRED' || (state === 'READY' && at > expiresAt)) throw pointsErrors.REDEMPTION_EXPIRED();
  if (state !== 'READY') throw pointsErrors.REDEMPTION_CODE_INVALID();
}

interface Fulfilled {
  fulfilledAt: Date | null;
  returnDays: number;
}

function requireAtMost(limit: number | null, redeemed: number, period: RedemptionPeriod): void {
  if (limit !== null && redeemed > limit) throw pointsErrors.REDEMPTION_LIMIT_REACHED({ limit, period });
}
