import { AvailabilityScanner, type TimeToken } from './availability-tokens.js';
import { plainText } from './cell-text.js';
import { CellRefused } from './refusal.js';

/** A weekly span of time in Asia/Shanghai: weekday 1 = Monday … 7 = Sunday, minutes of that day, end exclusive. */
export interface WeeklyWindow {
  weekday: number;
  fromMinute: number;
  toMinute: number;
}

interface Span {
  from: number;
  to: number;
}

const everyDay = [1, 2, 3, 4, 5, 6, 7];
const wholeDay: Span = { from: 0, to: 1440 };

/**
 * Reads 可服务时间 such as `周一至周五 18:00-21:00；周六日 全天`. Clauses stand between `；`. A clause without days means every
 * day in the first clause and the days before it in a later one; without times it means the whole day; a range past
 * midnight goes on the next day. Windows come back sorted, touching ones joined. Empty cell: no window.
 * TIME_UNKNOWN or TIME_EMPTY_RANGE name the clause that cannot be read.
 */
export function readAvailability(cell: string): WeeklyWindow[] {
  const clauses = cell
    .split(/[;；\n。]/)
    .map(plainText)
    .filter((clause) => clause !== '');
  const windows: WeeklyWindow[] = [];
  let daysBefore = everyDay;
  for (const clause of clauses) {
    for (const segment of segmentsOf(new AvailabilityScanner(clause).tokens())) {
      const days = segment.days.length > 0 ? daysOf(segment.days, clause) : daysBefore;
      const spans = segment.times.length > 0 ? spansOf(segment.times, clause) : [wholeDay];
      for (const day of days) for (const span of spans) windows.push(...windowsOf(day, span));
      daysBefore = days;
    }
  }
  return joined(windows);
}

/** Days and the times that belong to them; days after times begin the next segment. */
function segmentsOf(tokens: readonly TimeToken[]): Array<{ days: TimeToken[]; times: TimeToken[] }> {
  const segments: Array<{ days: TimeToken[]; times: TimeToken[] }> = [];
  for (const [index, token] of tokens.entries()) {
    const open = segments.at(-1);
    const betweenDays = token.kind === 'dash' && tokens[index + 1]?.kind === 'days';
    if (token.kind === 'days' || betweenDays) {
      if (!open || open.times.length > 0) segments.push({ days: [token], times: [] });
      else open.days.push(token);
    } else if (open) open.times.push(token);
    else segments.push({ days: [], times: [token] });
  }
  return segments;
}

function daysOf(tokens: readonly TimeToken[], clause: string): number[] {
  const days: number[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'days') days.push(...token.days);
    else {
      const next = tokens[index + 1];
      const first = days.at(-1);
      const last = next?.kind === 'days' ? next.days[0] : undefined;
      if (first === undefined || last === undefined) throw new CellRefused('TIME_UNKNOWN', { value: clause });
      for (let day = (first % 7) + 1; day !== last; day = (day % 7) + 1) days.push(day);
    }
  }
  // 每周 alone names no day: it stands for all of them.
  return days.length > 0 ? [...new Set(days)] : everyDay;
}

function spansOf(tokens: readonly TimeToken[], clause: string): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const end = tokens[index + 2];
    if (token?.kind === 'part' && tokens[index + 1]?.kind !== 'dash') spans.push({ from: token.from, to: token.to });
    else if (token?.kind === 'part' && end?.kind === 'part') {
      spans.push({ from: token.from, to: end.to });
      index += 2;
    } else if (token?.kind === 'time' && tokens[index + 1]?.kind === 'dash' && end?.kind === 'time') {
      if (token.minute === end.minute) throw new CellRefused('TIME_EMPTY_RANGE', { value: clause });
      spans.push({ from: token.minute, to: end.minute });
      index += 2;
    } else throw new CellRefused('TIME_UNKNOWN', { value: clause });
  }
  return spans;
}

function windowsOf(weekday: number, span: Span): WeeklyWindow[] {
  if (span.from < span.to) return [{ weekday, fromMinute: span.from, toMinute: span.to }];
  const evening = { weekday, fromMinute: span.from, toMinute: 1440 };
  const morning = { weekday: (weekday % 7) + 1, fromMinute: 0, toMinute: span.to };
  return [evening, morning].filter((window) => window.fromMinute < window.toMinute);
}

function joined(windows: readonly WeeklyWindow[]): WeeklyWindow[] {
  const sorted = [...windows].sort((a, b) => a.weekday - b.weekday || a.fromMinute - b.fromMinute);
  const result: WeeklyWindow[] = [];
  for (const window of sorted) {
    const last = result.at(-1);
    if (last && last.weekday === window.weekday && window.fromMinute <= last.toMinute) {
      last.toMinute = Math.max(last.toMinute, window.toMinute);
    } else result.push({ ...window });
  }
  return result;
}
