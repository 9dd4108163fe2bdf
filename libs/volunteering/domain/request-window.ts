import { generalErrors } from '#kernel';
import type { GivenPoint } from './point.js';
import type { RequestPolicy } from './policy.js';
import type { ServiceMode } from './vocabulary.js';

const DAY = 86_400_000;

/** Refuses a window in the past, upside down, longer than the policy allows, or too far ahead. Throws BAD_USER_INPUT. */
export function requireSoundWindow(startsAt: Date, endsAt: Date, now: Date, policy: RequestPolicy): void {
  const refuse = (field: string, reason: string): never => {
    throw generalErrors.BAD_USER_INPUT({ field, reason });
  };
  if (Number.isNaN(startsAt.getTime())) refuse('startsAt', 'not an instant');
  if (Number.isNaN(endsAt.getTime())) refuse('endsAt', 'not an instant');
  if (startsAt < now) refuse('startsAt', 'in the past');
  if (startsAt.getTime() > now.getTime() + policy.maximumDaysAhead * DAY) refuse('startsAt', 'too far ahead');
  const minutes = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  if (minutes < 1) refuse('endsAt', 'must be at least a minute after the start');
  if (minutes > policy.maximumMinutes) refuse('endsAt', `longer than ${policy.maximumMinutes} minutes`);
}

/** Refuses a coordinate outside the earth. Throws BAD_USER_INPUT. */
export function requireSoundPoint(point: GivenPoint, field: string): void {
  const within = (value: number, limit: number): boolean => Number.isFinite(value) && Math.abs(value) <= limit;
  if (!within(point.longitude, 180)) {
    throw generalErrors.BAD_USER_INPUT({ field: `${field}.longitude`, reason: 'must be within -180..180' });
  }
  if (!within(point.latitude, 90)) {
    throw generalErrors.BAD_USER_INPUT({ field: `${field}.latitude`, reason: 'must be within -90..90' });
  }
}

/** A service at home or on site needs a point; places are 1 up to the policy's limit. Throws BAD_USER_INPUT. */
export function requireSoundPlaces(
  input: { mode: ServiceMode; point: GivenPoint | null; places: number },
  policy: RequestPolicy,
): void {
  if (input.point) requireSoundPoint(input.point, 'point');
  else if (input.mode !== 'REMOTE') {
    throw generalErrors.BAD_USER_INPUT({ field: 'point', reason: 'needed unless the service is remote' });
  }
  if (!Number.isInteger(input.places) || input.places < 1 || input.places > policy.maximumPlaces) {
    throw generalErrors.BAD_USER_INPUT({ field: 'places', reason: `must be 1..${policy.maximumPlaces}` });
  }
}
