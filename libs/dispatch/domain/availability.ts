import { addMinutes, weekdayMinute } from '#kernel';

/** A span within one weekday, Shanghai time: Monday = 1, minutes 0 … 1440, the end is outside. */
export interface WeeklySpan {
  readonly weekday: number;
  readonly fromMinute: number;
  readonly toMinute: number;
}

/** One number for each weekday (index 0 = Monday): bit h is set when hour h is touched. */
export type HourMask = readonly number[];

const MINUTES_A_DAY = 1440;
const DAYS_A_WEEK = 7;

/** Cuts an interval of instants at Shanghai midnights into weekly spans. An interval over a week covers each day once more. */
export function weeklySpans(startsAt: Date, endsAt: Date): WeeklySpan[] {
  const spans: WeeklySpan[] = [];
  let left = Math.ceil((endsAt.getTime() - startsAt.getTime()) / 60_000);
  for (let from = startsAt; left > 0;) {
    const { weekday, minute } = weekdayMinute(from);
    const length = Math.min(left, MINUTES_A_DAY - minute);
    spans.push({ weekday, fromMinute: minute, toMinute: minute + length });
    left -= length;
    from = addMinutes(from, length);
  }
  return spans;
}

/** Whether the weekly availability covers every minute of the wanted spans; adjoining spans count as one. */
export function covers(available: readonly WeeklySpan[], wanted: readonly WeeklySpan[]): boolean {
  return wanted.every((span) => coversDay(available, span));
}

function coversDay(available: readonly WeeklySpan[], wanted: WeeklySpan): boolean {
  const ofDay = available.filter((span) => span.weekday === wanted.weekday).sort((a, b) => a.fromMinute - b.fromMinute);
  let reached = wanted.fromMinute;
  for (const span of ofDay) {
    if (span.fromMinute > reached) break;
    reached = Math.max(reached, span.toMinute);
  }
  return reached >= wanted.toMinute;
}

/** The hours touched by weekly spans: a coarse form for the index, never narrower than the spans themselves. */
export function hourMask(spans: readonly WeeklySpan[]): number[] {
  const mask = Array.from({ length: DAYS_A_WEEK }, () => 0);
  for (const span of spans) {
    for (let hour = Math.floor(span.fromMinute / 60); hour * 60 < span.toMinute; hour += 1) {
      mask[span.weekday - 1] = (mask[span.weekday - 1] ?? 0) | (1 << hour);
    }
  }
  return mask;
}
