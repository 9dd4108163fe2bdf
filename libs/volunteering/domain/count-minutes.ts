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

/**
 * Minutes of one service from its signatures: whole minutes present, minimum share of the planned time,
 * overtime, cap of the activity, rounding, cap of the day, in this order.
 * `countedToday`: minutes already recorded for the volunteer on this business day.
 */
export function countMinutes(input: {
  pairs: AttendancePair[];
  planned: number;
  countedToday: number;
  policy: CountingPolicy;
}): Counted {
  const { pairs, planned, policy } = input;
  const milliseconds = pairs.reduce((sum, pair) => sum + Math.max(0, pair.to.getTime() - pair.from.getTime()), 0);
  const signedMinutes = Math.floor(milliseconds / 60_000);
  const none = (reason: CountingReason): Counted => ({ minutes: 0, signedMinutes, reason });

  if (pairs.length === 0) return none('NO_COMPLETE_PAIR');
  if (signedMinutes * 100 < planned * policy.minimumSharePercent) return none('BELOW_MINIMUM_SHARE');

  const withinPlan = Math.min(signedMinutes, planned + policy.overtimeMinutes);
  const withinActivity = Math.min(withinPlan, policy.activityCapMinutes ?? Infinity);
  const rounded = Math.min(roundMinutes(withinActivity, policy.rounding), policy.activityCapMinutes ?? Infinity);
  if (rounded === 0) return none('ROUNDED_TO_ZERO');

  const leftToday = Math.max(0, (policy.dailyCapMinutes ?? Infinity) - input.countedToday);
  const minutes = Math.min(rounded, leftToday);
  const reason = ((): CountingReason => {
    if (minutes < rounded) return 'DAILY_CAP';
    if (withinActivity < withinPlan) return 'ACTIVITY_CAP';
    if (withinPlan < signedMinutes) return 'OVERTIME_CUT';
    return minutes === signedMinutes ? 'COUNTED' : 'ROUNDED';
  })();
  return { minutes, signedMinutes, reason };
}
