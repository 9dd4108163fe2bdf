import { addDays, businessDate, generalErrors, localDate, startOfBusinessDate, weekdayMinute } from '#kernel';

/** A part of a day in minutes from midnight in Shanghai, the end excluded: 0 ≤ fromMinute < toMinute ≤ 1440. */
export interface DayWindow {
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** A weekly window (每周开放时段); weekday 1 is Monday, 7 Sunday. */
export interface WeeklyWindow extends DayWindow {
  readonly weekday: number;
}

/** What holds on one date instead of its weekday (特殊日期); no window means that it is closed. */
export interface DayException {
  readonly date: string;
  readonly windows: readonly DayWindow[];
}

/** Opening hours (开放时间) of a space. */
export interface OpeningHours {
  readonly weekly: readonly WeeklyWindow[];
  readonly exceptions: readonly DayException[];
}

/** An interval of instants, the end excluded. */
export interface Interval {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const DAY_MINUTES = 1_440;
const MOST_WINDOWS = 70;
const MOST_EXCEPTIONS = 120;
const MINUTE_MS = 60_000;

/**
 * Opening hours in one form: sorted, windows that touch made one, exceptions before today left out. Throws
 * BAD_USER_INPUT for windows that overlap or lie outside a day, and for a date that is named twice.
 */
export function checkedHours(hours: OpeningHours, today: string): OpeningHours {
  if (hours.weekly.length > MOST_WINDOWS) throw refuse('weekly', `has at most ${MOST_WINDOWS} windows`);
  const kept = hours.exceptions.filter(({ date }) => localDate(date) >= today);
  if (kept.length > MOST_EXCEPTIONS) throw refuse('exceptions', `has at most ${MOST_EXCEPTIONS} dates`);
  if (new Set(kept.map(({ date }) => date)).size !== kept.length) throw refuse('exceptions', 'names a date twice');
  for (const { weekday } of hours.weekly) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > 7) throw refuse('weekday', 'must be within 1..7');
  }
  return {
    weekly: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) =>
      inOneForm(hours.weekly.filter((one) => one.weekday === weekday)).map((window) => ({ weekday, ...window })),
    ),
    exceptions: kept
      .map(({ date, windows }) => ({ date, windows: inOneForm(windows) }))
      .sort((one, other) => (one.date < other.date ? -1 : 1)),
  };
}

/** The windows of a date: those of its exception if it has one, else those of its weekday. */
export function windowsOn({ weekly, exceptions }: OpeningHours, date: string): readonly DayWindow[] {
  const exception = exceptions.find((one) => one.date === date);
  if (exception !== undefined) return exception.windows;
  const { weekday } = weekdayMinute(startOfBusinessDate(localDate(date)));
  return weekly.filter((one) => one.weekday === weekday);
}

/** Whether an interval lies wholly inside one opening window. One that passes midnight never does. */
export function isOpenDuring(hours: OpeningHours, { startsAt, endsAt }: Interval): boolean {
  const date = businessDate(startsAt);
  const midnight = startOfBusinessDate(date).getTime();
  const from = (startsAt.getTime() - midnight) / MINUTE_MS;
  const to = (endsAt.getTime() - midnight) / MINUTE_MS;
  return windowsOn(hours, date).some(({ fromMinute, toMinute }) => fromMinute <= from && to <= toMinute);
}

/** Whether two intervals share an instant; those that only touch do not. */
export function overlap(one: Interval, other: Interval): boolean {
  return one.startsAt < other.endsAt && other.startsAt < one.endsAt;
}

/** The first instant of the date that lies `days` after the date of an instant. */
export function startOfDayAfter(instant: Date, days: number): Date {
  return startOfBusinessDate(addDays(businessDate(instant), days));
}

function inOneForm(windows: readonly DayWindow[]): DayWindow[] {
  const sorted = windows
    .map(({ fromMinute, toMinute }) => ({ fromMinute, toMinute }))
    .sort((one, other) => one.fromMinute - other.fromMinute);
  const merged: { fromMinute: number; toMinute: number }[] = [];
  for (const window of sorted) {
    requireWithinDay(window);
    const last = merged.at(-1);
    if (last !== undefined && window.fromMinute < last.toMinute) throw refuse('windows', 'windows must not overlap');
    if (last !== undefined && window.fromMinute === last.toMinute) last.toMinute = window.toMinute;
    else merged.push(window);
  }
  return merged;
}

function requireWithinDay({ fromMinute, toMinute }: DayWindow): void {
  const whole = Number.isInteger(fromMinute) && Number.isInteger(toMinute);
  if (!whole || fromMinute < 0 || toMinute > DAY_MINUTES || fromMinute >= toMinute) {
    throw refuse('windows', 'windows lie within 0..1440 and begin before they end');
  }
}

const refuse = (field: string, reason: string): Error => generalErrors.BAD_USER_INPUT({ field, reason });
