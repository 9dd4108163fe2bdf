/** A weekly window, as the API has it: 1 Monday to 7 Sunday, minutes of the day in Shanghai. */
export interface WeekWindow {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

const HOUR = 60;
const weekdays = [1, 2, 3, 4, 5];
const weekend = [6, 7];

/** Parts of a week that people keep free 空闲时段. */
const windowsOf = {
  weekdayMorning: { days: weekdays, from: 8 * HOUR, to: 12 * HOUR },
  weekdayAfternoon: { days: weekdays, from: 12 * HOUR, to: 18 * HOUR },
  weekdayEvening: { days: weekdays, from: 18 * HOUR, to: 21 * HOUR },
  weekendMorning: { days: weekend, from: 8 * HOUR, to: 12 * HOUR },
  weekendAfternoon: { days: weekend, from: 12 * HOUR, to: 18 * HOUR },
  weekendEvening: { days: weekend, from: 18 * HOUR, to: 21 * HOUR },
} as const;

export type WeekPart = keyof typeof windowsOf;
export const weekParts = Object.keys(windowsOf) as WeekPart[];

/** The windows of these parts; of none: any time. */
export function windowsOfParts(parts: readonly WeekPart[]): WeekWindow[] {
  return parts.flatMap((part) => {
    const { days, from, to } = windowsOf[part];
    return days.map((weekday) => ({ weekday, fromMinute: from, toMinute: to }));
  });
}

/** The parts that these windows cover as a whole. */
export function partsOfWindows(windows: readonly WeekWindow[]): WeekPart[] {
  const covers = (weekday: number, from: number, to: number): boolean =>
    windows.some((one) => one.weekday === weekday && one.fromMinute <= from && one.toMinute >= to);
  return weekParts.filter((part) => {
    const { days, from, to } = windowsOf[part];
    return days.every((weekday) => covers(weekday, from, to));
  });
}
