import { businessDate, isWorkingDay } from '#kernel';
import { noticePeriod } from './notice-period.js';
import type { RuleFault } from './rulebook-faults.js';
import type { Rulebook } from './rulebook.js';

const DAY_MS = 86_400_000;

/** From when to when applications are taken, both instants included. */
export interface RoundDates {
  readonly openAt: Date;
  readonly closeAt: Date;
}

/** What keeps dates from being announced at an instant; null if nothing does. */
export function datesFault({ openAt, closeAt }: RoundDates, rulebook: Rulebook, at: Date): RuleFault | null {
  if (openAt < at) return { field: 'openAt', reason: 'must not lie in the past' };
  if (closeAt <= openAt) return { field: 'closeAt', reason: 'must lie after the opening' };
  const days = rulebook.kind === 'VENTURE' ? rulebook.openDays : 0;
  const isShort = closeAt.getTime() + 1 - openAt.getTime() < days * DAY_MS;
  return isShort ? { field: 'closeAt', reason: 'must leave the days that the rulebook promises' } : null;
}

/**
 * Makes sure that the days of a round can be counted: on the opening, and on the notice however early it were published.
 * Throws CALENDAR_YEAR_UNKNOWN for a year without a calendar.
 */
export function requireCalendar({ openAt, closeAt }: RoundDates, { notice }: Rulebook): void {
  isWorkingDay(businessDate(openAt));
  isWorkingDay(noticePeriod(notice, businessDate(closeAt)).last);
}
