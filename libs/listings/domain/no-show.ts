import { addDays, addMinutes, businessDate, endOfBusinessDate } from '#kernel';

/** Minutes after the begin in which nobody is said to be absent (等候时间), where terms or a space say nothing else. */
export const GRACE_MINUTES = 15;
/** The longest such time, in minutes. */
export const MOST_GRACE_MINUTES = 120;
/** So many missed bookings (爽约) stop new ones, where a space says nothing else; 0 would be never. */
export const NO_SHOW_LIMIT = 3;
export const MOST_NO_SHOWS = 50;
/** Days in which they count, and for which they stop new ones, where a space says nothing else. */
export const NO_SHOW_DAYS = 30;
export const MOST_NO_SHOW_DAYS = 365;

/** The first instant at which somebody who was expected can be said to be absent: the grace after it, or the end if that is earlier. */
export function absentFrom(expectedAt: Date, endsAt: Date, graceMinutes: number | null): Date {
  const from = addMinutes(expectedAt, graceMinutes ?? GRACE_MINUTES);
  return endsAt > expectedAt && endsAt < from ? endsAt : from;
}

/** What a space says of those who booked and did not come; null: as everywhere. */
export interface NoShowRule {
  readonly noShowLimit: number | null;
  readonly noShowDays: number | null;
}

/** How many missed bookings stop new ones, and for how many days. */
export function noShowRule({ noShowLimit, noShowDays }: NoShowRule): { readonly limit: number; readonly days: number } {
  return { limit: noShowLimit ?? NO_SHOW_LIMIT, days: noShowDays ?? NO_SHOW_DAYS };
}

/**
 * Until when somebody who missed bookings at these instants books nothing new (暂停预约): `limit` of them within `days` days stop
 * him until the end of the business date `days` days after the last of them. Null: he may book.
 */
export function stoppedUntil(missed: readonly Date[], rule: NoShowRule, now: Date): Date | null {
  const { limit, days } = noShowRule(rule);
  if (limit === 0) return null;
  const sorted = [...missed].sort((one, other) => one.getTime() - other.getTime());
  const over = (at: Date): Date => endOfBusinessDate(addDays(businessDate(at), days));
  const ends = sorted.flatMap((last, at) => {
    const first = sorted[at - limit + 1];
    return first !== undefined && last <= over(first) ? [over(last)] : [];
  });
  const until = ends.at(-1);
  return until !== undefined && now <= until ? until : null;
}
