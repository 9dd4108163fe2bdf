import { generalErrors } from '#kernel';
import type {
  AttendancePolicy,
  CountingPolicy,
  EligibilityPolicy,
  LoadPolicy,
  RequestPolicy,
  Rounding,
  VolunteeringPolicy,
} from './policy.js';
import { serviceModeNames, travelModeNames } from './vocabulary.js';

/** The bounds of a whole number, both included. */
type Bounds = readonly [least: number, most: number];

const DAY = 1440;

const countingBounds: Record<Exclude<keyof CountingPolicy, 'rounding'>, Bounds> = {
  minimumSharePercent: [0, 100],
  pairsPerDay: [1, 100],
  dailyCapMinutes: [1, DAY],
  activityCapMinutes: [1, DAY],
  overtimeMinutes: [0, DAY],
};
const requestBounds: Record<keyof RequestPolicy, Bounds> = {
  maximumMinutes: [1, DAY],
  maximumDaysAhead: [1, 1_100],
  maximumPlaces: [1, 1_000],
  waitingAtMost: [1, 1_000],
  autoConfirmHours: [1, 24 * 60],
  closeAfterDays: [1, 366],
};
const attendanceBounds: Record<keyof AttendancePolicy, Bounds> = {
  earlyMinutes: [0, DAY],
  signOutGraceMinutes: [0, 2 * DAY],
  lateAlarmMinutes: [0, DAY],
  expireUnattendedHours: [1, 24 * 60],
  maximumWrongCodes: [1, 100],
  backfillDays: [0, 366],
  correctionDays: [1, 366],
};
const loadBounds: Record<Exclude<keyof LoadPolicy, 'metresPerMinute'>, Bounds> = {
  detourPercent: [100, 1_000],
  bufferMinutes: [0, DAY],
  dailyLimitMinutes: [1, DAY],
};
const eligibilityBounds: Record<Exclude<keyof EligibilityPolicy, 'minorsAlone'>, Bounds> = {
  minimumAge: [0, 120],
  // One above the highest grade: no service needs insurance.
  insuranceFromGrade: [0, 4],
};
/** No vehicle of a volunteer is faster than 180 km/h. */
const speedBounds: Bounds = [1, 3_000];
const mayBeNull: readonly string[] = ['dailyCapMinutes', 'activityCapMinutes'];

/** Refuses a policy that cannot be applied: every field is looked at. Throws BAD_USER_INPUT with the field. */
export function requireSoundPolicy(policy: VolunteeringPolicy): void {
  const { counting, load, eligibility } = policy;
  if (!soundRounding(counting.rounding)) refuse('counting.rounding');
  requireBounds(counting, countingBounds, 'counting');
  requireBounds(policy.request, requestBounds, 'request');
  requireBounds(policy.attendance, attendanceBounds, 'attendance');
  requireBounds(load, loadBounds, 'load');
  for (const mode of travelModeNames) {
    if (!whole(load.metresPerMinute[mode], speedBounds)) refuse(`load.metresPerMinute.${mode}`);
  }
  requireBounds(eligibility, eligibilityBounds, 'eligibility');
  if (!eligibility.minorsAlone.every((mode) => serviceModeNames.includes(mode))) refuse('eligibility.minorsAlone');
}

function requireBounds<Field extends string>(
  values: Readonly<Record<NoInfer<Field>, number | null>>,
  bounds: Readonly<Record<Field, Bounds>>,
  part: string,
): void {
  for (const field of Object.keys(bounds) as Field[]) {
    const value = values[field];
    const absent = value === null && mayBeNull.includes(field);
    if (!absent && !whole(value, bounds[field])) refuse(`${part}.${field}`);
  }
}

const whole = (value: unknown, [least, most]: Bounds): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;

function refuse(field: string): never {
  throw generalErrors.BAD_USER_INPUT({ field, reason: 'not a usable value' });
}

/** Steps rise, end at 60 or just below, and never give more than an hour. */
function soundRounding(rounding: Rounding): boolean {
  if (rounding.kind === 'FLOOR') return whole(rounding.unitMinutes, [1, DAY]);
  const { steps } = rounding;
  const rising = steps.every(({ upTo }, index) => upTo > (steps[index - 1]?.upTo ?? -1));
  const minutes = steps.every(({ upTo, gives }) => whole(upTo, [0, 60]) && whole(gives, [0, 60]));
  return steps.length > 0 && rising && minutes && (steps.at(-1)?.upTo ?? 0) >= 59;
}
