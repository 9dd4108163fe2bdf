import { generalErrors } from '#kernel';
import type { Rounding, VolunteeringPolicy } from './policy.js';

/** Refuses a policy that cannot be applied. Throws BAD_USER_INPUT with the field. */
export function requireSoundPolicy(policy: VolunteeringPolicy): void {
  const require = (sound: boolean, field: string): void => {
    if (!sound) throw generalErrors.BAD_USER_INPUT({ field, reason: 'not a usable value' });
  };
  const whole = (value: number, from: number, to: number): boolean =>
    Number.isInteger(value) && value >= from && value <= to;
  const { counting, request, load } = policy;

  require(soundRounding(counting.rounding), 'counting.rounding');
  require(whole(counting.minimumSharePercent, 0, 100), 'counting.minimumSharePercent');
  require(whole(counting.pairsPerDay, 1, 100), 'counting.pairsPerDay');
  require(counting.dailyCapMinutes === null || whole(counting.dailyCapMinutes, 1, 1440), 'counting.dailyCapMinutes');
  require(counting.activityCapMinutes === null ||
    whole(counting.activityCapMinutes, 1, 1440), 'counting.activityCapMinutes');
  require(whole(request.maximumMinutes, 1, 1440), 'request.maximumMinutes');
  require(whole(request.maximumPlaces, 1, 1000), 'request.maximumPlaces');
  require(whole(request.autoConfirmHours, 1, 24 * 60), 'request.autoConfirmHours');
  require(Object.values(load.metresPerMinute).every((speed) => speed > 0), 'load.metresPerMinute');
  require(whole(load.dailyLimitMinutes, 1, 1440), 'load.dailyLimitMinutes');
}

/** Steps rise, end at 60 or above, and never give more than an hour. */
function soundRounding(rounding: Rounding): boolean {
  if (rounding.kind === 'FLOOR') return Number.isInteger(rounding.unitMinutes) && rounding.unitMinutes >= 1;
  const { steps } = rounding;
  const rising = steps.every((step, index) => index === 0 || step.upTo > (steps[index - 1]?.upTo ?? 0));
  const whole = steps.every((step) => Number.isInteger(step.gives) && step.gives >= 0 && step.gives <= 60);
  return steps.length > 0 && rising && whole && (steps.at(-1)?.upTo ?? 0) >= 59;
}
