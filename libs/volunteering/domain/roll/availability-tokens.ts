import { CellRefused } from './refusal.js';

/** A piece of 可服务时间: days of the week (1 = Monday), a clock time or a whole part of a day in minutes, or a dash. */
export type TimeToken =
  | { kind: 'days'; days: number[] }
  | { kind: 'time'; minute: number }
  | { kind: 'part'; from: number; to: number }
  | { kind: 'dash' };

const dayNumbers: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 };
const everyDay = [1, 2, 3, 4, 5, 6, 7];
const dayWords: ReadonlyArray<[RegExp, number[]]> = [
  [/每周|每个?星期(?![一二三四五六日天])/y, []],
  [/工作日|平日|平时/y, [1, 2, 3, 4, 5]],
  [/周末|双休日?|星期末/y, [6, 7]],
  [/每天|每日|天天|全周|整周|一周/y, everyDay],
];
const dayParts: Record<string, [from: number, to: number]> = {
  全天: [0, 1440],
  整天: [0, 1440],
  全日: [0, 1440],
  随时: [0, 1440],
  白天: [480, 1080],
  早上: [360, 480],
  早晨: [360, 480],
  上午: [480, 720],
  中午: [720, 840],
  下午: [840, 1080],
  晚上: [1080, 1260],
  晚间: [1080, 1260],
  傍晚: [1020, 1140],
};
const afternoon = new Set(['中午', '下午', '晚上', '晚间', '傍晚']);

const partOfDay = new RegExp(Object.keys(dayParts).join('|'), 'y');
const weekdays = /(?:周|星期|礼拜)([一二三四五六日天]+|[1-7](?![\d:点时]))/y;
const bareDay = /[一二三四五六日天]+|[1-7](?![\d:点时])/y;
const clock = /(\d{1,2})(?::(\d{2})|[点时](?:(半)|(\d{1,2})分?|整)?)?/y;
const dash = /\s*[-~—–−―‐‑至到]+\s*/y;
const filler = /[\s,、/:的和及与有空均都可以,|+&]+/y;

/** Cuts one clause into tokens; TIME_UNKNOWN names the clause if a piece of it is not understood. */
export class AvailabilityScanner {
  private position = 0;
  private meridiem: string | null = null;
  private last: TimeToken['kind'] | null = null;

  constructor(private readonly clause: string) {}

  /** All tokens in their order. */
  tokens(): TimeToken[] {
    const found: TimeToken[] = [];
    for (;;) {
      if (this.take(filler) && this.position < this.clause.length) continue;
      if (this.position >= this.clause.length) return found;
      const token = this.next(found);
      if (token) {
        found.push(token);
        this.last = token.kind;
      }
    }
  }

  private next(before: readonly TimeToken[]): TimeToken | null {
    const days = this.days(before);
    if (days) return days;
    if (this.take(dash)) return { kind: 'dash' };
    const part = this.take(partOfDay)?.[0];
    if (part) return this.partOrMeridiem(part);
    return this.clockTime();
  }

  private days(before: readonly TimeToken[]): TimeToken | null {
    for (const [pattern, days] of dayWords) if (this.take(pattern)) return { kind: 'days', days };
    const named = this.take(weekdays)?.[1];
    const afterDays = this.last === 'days' || (this.last === 'dash' && before.at(-2)?.kind === 'days');
    const text = named ?? (afterDays ? this.take(bareDay)?.[0] : undefined);
    return text ? { kind: 'days', days: [...text].map((digit) => dayNumbers[digit] ?? Number(digit)) } : null;
  }

  private partOrMeridiem(part: string): TimeToken | null {
    this.meridiem = part;
    if (/^\s*\d/.test(this.clause.slice(this.position))) return null;
    const [from, to] = dayParts[part] ?? [0, 1440];
    return { kind: 'part', from, to };
  }

  private clockTime(): TimeToken {
    const match = this.take(clock);
    if (!match) throw new CellRefused('TIME_UNKNOWN', { value: this.clause });
    let hour = Number(match[1]);
    const minute = match[3] ? 30 : Number(match[2] ?? match[4] ?? 0);
    if (this.last !== 'dash' && !this.meridiemJustBefore(match[0])) this.meridiem = null;
    if (this.meridiem && afternoon.has(this.meridiem) && hour < 12) hour += 12;
    else if (hour === 12 && /晚/.test(this.meridiem ?? '')) hour = 24;
    if (hour > 24 || minute > 59 || hour * 60 + minute > 1440)
      throw new CellRefused('TIME_UNKNOWN', { value: this.clause });
    return { kind: 'time', minute: hour * 60 + minute };
  }

  private meridiemJustBefore(time: string): boolean {
    const before = this.clause.slice(0, this.position - time.length).trimEnd();
    return this.meridiem !== null && before.endsWith(this.meridiem);
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.position;
    const match = pattern.exec(this.clause);
    if (!match || match[0] === '') return null;
    this.position = pattern.lastIndex;
    return match;
  }
}
