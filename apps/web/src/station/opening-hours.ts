import type { Language } from '../i18n/language';

/** A part of a weekday in minutes from midnight in Shanghai, the end excluded; weekday 1 is Monday, 7 Sunday. */
export interface WeeklyWindow {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

const WORKDAYS = [1, 2, 3, 4, 5] as const;
const WEEKEND = [6, 7] as const;

/** The same hours (`HH:MM`; `00:00` as an end is midnight) on every workday, and at the weekend too where it is open then. */
export function weeklyHours(from: string, to: string, weekends: boolean): WeeklyWindow[] {
  const [fromMinute, end] = [minuteOf(from), minuteOf(to)];
  const toMinute = end === 0 ? 1_440 : end;
  return [...WORKDAYS, ...(weekends ? WEEKEND : [])].map((weekday) => ({ weekday, fromMinute, toMinute }));
}

/** Opening hours as they hang on a door: days in a row with the same hours are one line, 周一至周五 08:00–20:00. */
export function hoursLines(weekly: readonly WeeklyWindow[], language: Language): string[] {
  const ofDay = new Map<number, string>();
  for (const { weekday, fromMinute, toMinute } of weekly) {
    const before = ofDay.get(weekday);
    const window = `${clockOf(fromMinute)}–${clockOf(toMinute)}`;
    ofDay.set(weekday, before === undefined ? window : `${before}, ${window}`);
  }
  const runs: { first: number; last: number; hours: string }[] = [];
  for (const [weekday, hours] of [...ofDay].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    if (run?.hours === hours && run.last === weekday - 1) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, hours });
  }
  return runs.map(({ first, last, hours }) => `${daysOf(first, last, language)} ${hours}`);
}

const names = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

function daysOf(first: number, last: number, language: Language): string {
  const [from = '', to = ''] = [names[language][first - 1], names[language][last - 1]];
  if (first === last) return from;
  return language === 'zh' ? `${from}至${to}` : `${from}–${to}`;
}

function minuteOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

/** `HH:MM` of a minute of the day. */
export function clockOf(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}
