import type { CountingPolicy, Rounding } from './policy.js';

/** One signed-in/signed-out pair. */
export interface AttendancePair {
  from: Date;
  to: Date;
}

/** Why other minutes than the signatures show were counted; shown to the volunteer. */
export const countingReasonNames = [
  'COUNTED',
  'NO_COMPLETE_PAIR',
  'BELOW_MINIMUM_SHARE',
  'ROUNDED_TO_ZERO',
  'ROUNDED',
  'OVERTIME_CUT',
  'ACTIVITY_CAP',
  'DAILY_CAP',
  'CORRECTED',
] as const;
export type CountingReason = (typeof countingReasonNames)[number];

/** Counted minutes, the minutes the signatures show, and what made the difference (the last rule that cut). */
export interface Counted {
  minutes: number;
  signedMinutes: number;
  reason: CountingReason;
}

/** Rounds whole minutes by a policy; the table of 志愿山城 looks at the remainder of an hour. */
export function roundMinutes(minutes: number, rounding: Rounding): number {
  if (rounding.kind === 'FLOOR') return minutes - (minutes % rounding.unitMinutes);
  const remainder = minutes % 60;
  const step = rounding.steps.find((one) => remainder <= one.upTo);
  return minutes - remainder + (step?.gives ?? 0);
}

/** Whole minutes that signatures show. */
export function minutesSigned(pairs: readonly AttendancePair[]): number {
  const milliseconds = pairs.reduce((sum, pair) => sum + Math.max(0, pair.to.getTime() - pair.from.getTime()), 0);
  return Math.floor(milliseconds / 60_000);
}

/** What is asked of a service, whose signatures are summed up already. */
export interface SignedService {
  signedMinutes: number;
  planned: number;
  /** Minutes already recorded for the volunteer on this business day. */
  countedToday: number;
  policy: CountingPolicy;
}

/** Minutes of one service from its signatures, as `recountMinutes`. */
export function countMinutes(input: Omit<SignedService, 'signedMinutes'> & { pairs: AttendancePair[] }): Counted {
  const signedMinutes = minutesSigned(input.pairs);
  if (input.pairs.length === 0) return { minutes: 0, signedMinutes, reason: 'NO_COMPLETE_PAIR' };
  return recountMinutes({ ...input, signedMinutes });
}

/**
 * Minutes of one service from what its signatures show: minimum share of the planned time, overtime, cap of the activity,
 * rounding, cap of the day, in this order.
 */
export function recountMinutes({ signedMinutes, planned, countedToday, policy }: SignedService): Counted {
  const none = (reason: CountingReason): Counted => ({ minutes: 0, signedMinutes, reason });
  if (signedMinutes * 100 < planned * policy.minimumSharePercent) return none('BELOW_MINIMUM_SHARE');

  const withinPlan = Math.min(signedMinutes, planned + policy.overtimeMinutes);
  const withinActivity = Math.min(withinPlan, policy.activityCapMinutes ?? Infinity);
  const rounded = Math.min(roundMinutes(withinActivity, policy.rounding), policy.activityCapMinutes ?? Infinity);
  if (rounded === 0) return none('ROUNDED_TO_ZERO');

  const leftToday = Math.max(0, (policy.dailyCapMinutes ?? Infinity) - countedToday);
  const minutes = Math.min(rounded, leftToday);
  const reason = ((): CountingReason => {
    if (minutes < rounded) return 'DAILY_CAP';
    if (withinActivity < withinPlan) return 'ACTIVITY_CAP';
    if (withinPlan < signedMinutes) return 'OVERTIME_CUT';
    return minutes === signedMinutes ? 'COUNTED' : 'ROUNDED';
  })();
  return { minutes, signedMinutes, reason };
}
