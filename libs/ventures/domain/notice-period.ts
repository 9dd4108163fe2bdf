import { addDays, endOfBusinessDate, isWorkingDay, type LocalDate } from '#kernel';
import type { Days, NoticeRules } from './rulebook.js';

/** Whether people work on a date. The kernel's calendar unless a published one is replayed. */
export type WorkCalendar = (date: LocalDate) => boolean;

/** The days of a notice 公示期, first and last one counted, in Shanghai. */
export interface NoticePeriod {
  readonly first: LocalDate;
  readonly last: LocalDate;
}

/**
 * The days of a notice that is published on a date. The day of publication counts if the rulebook says so; with working days
 * only if it is one. Throws CALENDAR_YEAR_UNKNOWN for a year whose calendar is not known.
 */
export function noticePeriod(
  rules: NoticeRules,
  published: LocalDate,
  isWorking: WorkCalendar = isWorkingDay,
): NoticePeriod {
  const counts = (date: LocalDate): boolean => rules.days.unit === 'CALENDAR' || isWorking(date);
  let first = rules.countsFirstDay ? published : addDays(published, 1);
  while (!counts(first)) first = addDays(first, 1);
  let last = first;
  for (let left = rules.days.count - 1; left > 0;) {
    last = addDays(last, 1);
    if (counts(last)) left -= 1;
  }
  while (rules.endsOnWorkingDay && !isWorking(last)) last = addDays(last, 1);
  return { first, last };
}

/** Whether an objection can be filed at an instant: from the publication to the last millisecond of the last day in Shanghai. */
export function acceptsObjection({ last }: NoticePeriod, publishedAt: Date, at: Date): boolean {
  return at >= publishedAt && at <= endOfBusinessDate(last);
}

/** Whether what was in the notice can be confirmed: never before its last day is over. */
export function isConfirmable({ last }: NoticePeriod, at: Date): boolean {
  return at > endOfBusinessDate(last);
}

/** The last day for something that is due within a period from a date on, the date itself not counted. */
export function dueDate({ count, unit }: Days, from: LocalDate, isWorking: WorkCalendar = isWorkingDay): LocalDate {
  let day = from;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (unit === 'CALENDAR' || isWorking(day)) left -= 1;
  }
  return day;
}

/**
 * Makes sure that objections can be taken until the last day of a notice: the days of their re-check 复核 are known. Throws
 * CALENDAR_YEAR_UNKNOWN, to who publishes and not to who objects.
 */
export function requireRecheckable({ recheck }: NoticeRules, { last }: NoticePeriod): void {
  dueDate(recheck, last);
}
