import { Temporal } from 'temporal-polyfill';
import { generalErrors } from './general.errors.js';

/** The time zone of business dates: the product serves mainland China. */
export const BUSINESS_TIME_ZONE = 'Asia/Shanghai';

/** A calendar date `YYYY-MM-DD` in Asia/Shanghai. */
export type LocalDate = string & { readonly __date: 'Asia/Shanghai' };

/** Reads a text as a calendar date. Throws BAD_USER_INPUT for a wrong form or a day that does not exist. */
export function localDate(text: string): LocalDate {
  try {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return Temporal.PlainDate.from(text).toString() as LocalDate;
  } catch {
    // falls through to the refusal below
  }
  throw generalErrors.BAD_USER_INPUT({ field: 'date', reason: 'must be an existing date YYYY-MM-DD' });
}

/** The date in Shanghai at an instant. */
export function businessDate(instant: Date): LocalDate {
  const [date = ''] = clockOf(instant).toISOString().split('T');
  return date as LocalDate;
}

/** The instant at which a date begins in Shanghai. */
export function startOfBusinessDate(date: LocalDate): Date {
  const start = Temporal.PlainDate.from(date).toZonedDateTime(BUSINESS_TIME_ZONE);
  return new Date(start.epochMilliseconds);
}

/** The date `days` later (or earlier, if negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as LocalDate;
}

/** The same date `years` later; 29 February becomes 28 February where the year has none (《民法典》第二百零二条). */
export function addYears(date: LocalDate, years: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ years }).toString() as LocalDate;
}

/** The same day of the month `months` later; the last day of a month that has no such day (《民法典》第二百零二条). */
export function addMonths(date: LocalDate, months: number): LocalDate {
  return Temporal.PlainDate.from(date).add({ months }).toString() as LocalDate;
}

/** The last millisecond of a date in Shanghai. */
export function endOfBusinessDate(date: LocalDate): Date {
  return new Date(startOfBusinessDate(addDays(date, 1)).getTime() - 1);
}

/** Weekday (1 = Monday … 7 = Sunday) and minute of the day (0 … 1439) in Shanghai at an instant. */
export function weekdayMinute(instant: Date): { weekday: number; minute: number } {
  const clock = clockOf(instant);
  return { weekday: clock.getUTCDay() || 7, minute: clock.getUTCHours() * 60 + clock.getUTCMinutes() };
}

/** The instant `minutes` after another. */
export function addMinutes(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() + minutes * 60_000);
}

/** Full years between a date of birth and a date: the age in law (《民法典》 counts from the birthday). */
export function ageOn(birth: LocalDate, date: LocalDate): number {
  return Temporal.PlainDate.from(birth).until(Temporal.PlainDate.from(date), { largestUnit: 'years' }).years;
}

const DAY_MS = 86_400_000;
const DAYS_REMEMBERED = 4_000;
/** What the clock in Shanghai is ahead of UTC on a day of UTC, in milliseconds; null on a day on which it was changed. */
const aheadOnDay = new Map<number, number | null>();

/** The clock in Shanghai at an instant, as the UTC parts of a `Date`. The rules of the zone are asked once for a day. */
function clockOf(instant: Date): Date {
  const time = instant.getTime();
  const day = Math.floor(time / DAY_MS);
  let ahead = aheadOnDay.get(day);
  if (ahead === undefined) {
    const [first, last] = [aheadAt(day * DAY_MS), aheadAt((day + 1) * DAY_MS - 1)];
    ahead = first === last ? first : null;
    if (aheadOnDay.size >= DAYS_REMEMBERED) aheadOnDay.clear();
    aheadOnDay.set(day, ahead);
  }
  return new Date(time + (ahead ?? aheadAt(time)));
}

function aheadAt(time: number): number {
  const zoned = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO(BUSINESS_TIME_ZONE);
  return zoned.offsetNanoseconds / 1e6;
}
