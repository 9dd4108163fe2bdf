import { addMinutes, weekdayMinute } from '#kernel';
import { type DispatchPolicy } from './dispatch-policy.js';
import { type Urgency } from './urgency.js';

const MINUTES_A_DAY = 1440;

/** Whether an instant lies in the quiet hours 静默时段 (Shanghai). The start is inside, the end is outside; they may cross midnight. */
export function isQuiet(at: Date, quiet: DispatchPolicy['quietHours']): boolean {
  const { minute } = weekdayMinute(at);
  const { fromMinute, toMinute } = quiet;
  return fromMinute <= toMinute ? minute >= fromMinute && minute < toMinute : minute >= fromMinute || minute < toMinute;
}

/** The earliest instant from `at` on at which an offer may be sent: the end of the quiet hours, unless the request is urgent. */
export function earliestOffer(at: Date, urgency: Urgency, quiet: DispatchPolicy['quietHours']): Date {
  if (urgency === 'URGENT' || !isQuiet(at, quiet)) return at;
  const { minute } = weekdayMinute(at);
  const wait = (quiet.toMinute - minute + MINUTES_A_DAY) % MINUTES_A_DAY;
  const wholeMinute = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
  return addMinutes(wholeMinute, wait);
}
