import chineseDays from 'chinese-days';
import { addDays, type LocalDate } from './business-time.js';
import { generalErrors } from './general.errors.js';

/**
 * Whether people work on a date, by the State Council's yearly notice (国务院办公厅节假日安排), with 调休 work-weekends.
 * Throws CALENDAR_YEAR_UNKNOWN for a year whose notice is not known: a guess would move legal periods.
 */
export function isWorkingDay(date: LocalDate): boolean {
  requireYear(Number(date.slice(0, 4)));
  return chineseDays.isWorkday(date);
}

/** The date `count` working days after a date; the date itself does not count (《民法典》第二百零一条). */
export function addWorkingDays(date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let left = count; left > 0;) {
    day = addDays(day, 1);
    if (isWorkingDay(day)) left -= 1;
  }
  return day;
}

const knownYears = new Map<number, boolean>();

/** Whether the calendar of a year is known: its table names public holidays, which a mere guess by weekday does not. */
export function isCalendarYearKnown(year: number): boolean {
  const known =
    knownYears.get(year) ?? chineseDays.getHolidaysInRange(`${year}-01-01`, `${year}-12-31`, false).length > 0;
  knownYears.set(year, known);
  return known;
}

function requireYear(year: number): void {
  if (!isCalendarYearKnown(year)) throw generalErrors.CALENDAR_YEAR_UNKNOWN({ year });
}
