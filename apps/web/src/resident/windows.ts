import { businessDate, shanghaiTime } from '../say/time';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** As soon as possible leaves a volunteer this long to come. */
const SOONEST = 10 * MINUTE;

export type WindowName = 'soon' | 'afternoon' | 'evening' | 'tomorrowMorning' | 'tomorrowAfternoon';

/** When somebody can come: a service of so many minutes within it. */
export interface TimeWindow {
  readonly name: WindowName;
  readonly startsAt: number;
  readonly endsAt: number;
}

const later = [
  ['afternoon', 0, '14:00'],
  ['evening', 0, '18:30'],
  ['tomorrowMorning', 1, '09:00'],
  ['tomorrowAfternoon', 1, '14:30'],
] as const;

/** The times to choose from at `now`: as soon as possible, and the next ones that people keep free. Those that passed are left out. */
export function windowsAt(now: number, minutes: number): TimeWindow[] {
  const soon = Math.ceil((now + SOONEST) / MINUTE) * MINUTE;
  const window = (name: WindowName, startsAt: number): TimeWindow => ({
    name,
    startsAt,
    endsAt: startsAt + minutes * MINUTE,
  });
  const dated = later.map(([name, days, clock]) => window(name, shanghaiTime(businessDate(now + days * DAY), clock)));
  return [window('soon', soon), ...dated.filter(({ startsAt }) => startsAt > soon + 30 * MINUTE)];
}
