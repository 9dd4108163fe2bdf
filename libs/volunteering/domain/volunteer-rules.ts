import { ageOn, businessDate, generalErrors, localDate } from '#kernel';
import type { AvailabilityWindow } from './vocabulary.js';
import { volunteeringErrors } from './volunteering.errors.js';

/** Refuses a birth date that is no date, in the future, or of nobody alive; and a minor without the guardian's consent. */
export function requireSoundBirth(birthDate: string, guardianConsent: boolean, now: Date, minimumAge: number): void {
  const today = businessDate(now);
  const refuse = (reason: string): never => {
    throw generalErrors.BAD_USER_INPUT({ field: 'birthDate', reason });
  };
  const birth = localDate(birthDate);
  if (birth > today) refuse('in the future');
  const age = ageOn(birth, today);
  if (age > 120) refuse('more than 120 years ago');
  if (age < minimumAge) refuse(`younger than ${minimumAge}`);
  if (age < 18 && !guardianConsent) throw volunteeringErrors.GUARDIAN_CONSENT_REQUIRED();
}

/** Refuses windows outside a week, and upside-down ones. Throws BAD_USER_INPUT. */
export function requireSoundAvailability(windows: AvailabilityWindow[]): void {
  const whole = (value: number, from: number, to: number): boolean =>
    Number.isInteger(value) && value >= from && value <= to;
  const sound = windows.every(
    (one) =>
      whole(one.weekday, 1, 7) &&
      whole(one.fromMinute, 0, 1439) &&
      whole(one.toMinute, 1, 1440) &&
      one.fromMinute < one.toMinute,
  );
  if (!sound) throw generalErrors.BAD_USER_INPUT({ field: 'availability', reason: 'not a window of a week' });
  if (windows.length > 50) throw generalErrors.BAD_USER_INPUT({ field: 'availability', reason: 'more than 50' });
}

/** Refuses periods that end before they begin. Throws BAD_USER_INPUT. */
export function requireSoundPeriod(from: string | Date, to: string | Date, field: string): void {
  if (typeof from === 'string') localDate(from);
  if (typeof to === 'string') localDate(to);
  if (from > to) throw generalErrors.BAD_USER_INPUT({ field, reason: 'ends before it begins' });
}

/** Refuses lists with more than `most` entries, with empty or long texts. Throws BAD_USER_INPUT. */
export function requireSoundWords(words: string[], field: string, most = 50, length = 40): void {
  const sound = words.length <= most && words.every((word) => word.trim() !== '' && [...word].length <= length);
  if (!sound) throw generalErrors.BAD_USER_INPUT({ field, reason: `at most ${most} of 1..${length} characters` });
}

/**
 * The unified volunteer number 志愿者编号: year of registration, a running number of 8 digits, Luhn check digit.
 */
export function volunteerNumber(year: number, running: number): string {
  const body = `${year}${String(running).padStart(8, '0')}`;
  const sum = [...body].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** Refuses a whole number outside the bounds; left out is fine. Throws BAD_USER_INPUT. */
export function requireWithin(value: number | null | undefined, from: number, to: number, field: string): void {
  if (value === null || value === undefined) return;
  if (!Number.isInteger(value) || value < from || value > to) {
    throw generalErrors.BAD_USER_INPUT({ field, reason: `must be a whole number ${from}..${to}` });
  }
}

/** Refuses a text longer than `most` characters (an emoji or a rare character counts once). Throws BAD_USER_INPUT. */
export function requireTextWithin(text: string | null | undefined, most: number, field: string): void {
  if (text === null || text === undefined) return;
  if (text.length > most * 2 || [...text].length > most) {
    throw generalErrors.BAD_USER_INPUT({ field, reason: `at most ${most} characters` });
  }
}
