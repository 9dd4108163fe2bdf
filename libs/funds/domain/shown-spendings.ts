import { addDays, addMonths, localDate, SMALLEST_GROUP, type LocalDate } from '#kernel';
import type { SpendingKind } from './lots.js';

/** Rows that a page of the open book has, besides what is put together. */
export const SHOWN_SPENDINGS = 20;

/** A booking of spending, negative for what came back, in fen. */
export interface SpendingLine {
  readonly kind: SpendingKind;
  readonly purposeId: string;
  /** The case, the order or the project. Never shown. */
  readonly spentId: string;
  /** Who was helped, as far as it is known: the person who was served, or the case. Never shown. */
  readonly whose: string;
  readonly on: LocalDate;
  readonly amount: number;
}

/** Spending as everybody may see it (公示支出). Without kind and dates: what is not shown apart, of all time. */
export interface ShownSpending {
  readonly kind: SpendingKind | null;
  readonly purposeId: string;
  readonly amount: number;
  /** First and last business date of the time. */
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  /** How many cases or services it was spent on; null for a project and for what is put together. */
  readonly cases: number | null;
}

type Row = ShownSpending & { readonly whose: ReadonlySet<string> };
type Period = (on: LocalDate) => readonly [from: LocalDate, until: LocalDate];

/** Day, month and year, each the coarser of the one before. */
const PERIODS: readonly Period[] = [
  (on) => [on, on],
  (on) => months(`${on.slice(0, 7)}-01`, 1),
  (on) => months(`${on.slice(0, 4)}-01-01`, 12),
];

function months(from: string, count: number): readonly [LocalDate, LocalDate] {
  const first = localDate(from);
  return [first, addDays(addMonths(first, count), -1)];
}

/** All bookings from a business date on, until today. */
export interface BookedTime {
  readonly lines: readonly SpendingLine[];
  readonly since: LocalDate;
  readonly today: LocalDate;
}

/**
 * Spending of a fund, newest first, so that nobody who was helped can be recognised. Projects stand one by one: they are
 * nobody in particular. Spending on people is put together by purpose, kind and day; what is on fewer than five of them by
 * month, else by year; only of times that are over, so that a row does not grow case by case. What is left is one row a
 * purpose, and takes the smallest other rows in until it is of five: the rows of a purpose add up to what it spent.
 */
export function shownSpendings(spent: ReadonlyMap<string, number>, time: BookedTime): ShownSpending[] {
  const rows = time.lines.filter(({ kind }) => kind === 'PROJECT').map(single);
  let rest = time.lines.filter(({ kind }) => kind !== 'PROJECT');
  for (const period of PERIODS) {
    const { apart, left } = grouped(rest, period, time);
    rows.push(...apart);
    rest = left;
  }
  rows.sort((one, other) => compare(other.from ?? '', one.from ?? ''));
  const [newest, older] = [rows.slice(0, SHOWN_SPENDINGS), rows.slice(SHOWN_SPENDINGS)];
  const left = [
    ...rest,
    ...older.flatMap(({ purposeId, whose }) => [...whose].map((one) => ({ purposeId, whose: one }))),
  ];
  const purposes = [...spent].map(([purposeId, amount]) => {
    const isOwn = (one: { readonly purposeId: string }): boolean => one.purposeId === purposeId;
    return together(purposeId, amount, newest.filter(isOwn), left.filter(isOwn));
  });
  const shown = new Set(purposes.flatMap(({ apart }) => apart));
  const apart = newest.filter((row) => shown.has(row)).map(({ whose: _, ...row }) => row);
  return [...apart, ...purposes.flatMap(({ pool }) => pool)];
}

/** Groups of enough people in times that are over, and the lines of all others. */
function grouped(
  lines: readonly SpendingLine[],
  period: Period,
  { since, today }: BookedTime,
): { apart: Row[]; left: SpendingLine[] } {
  const groups = new Map<string, SpendingLine[]>();
  for (const line of lines) {
    const key = [line.purposeId, line.kind, period(line.on)[0]].join(' ');
    const group = groups.get(key) ?? [];
    group.push(line);
    groups.set(key, group);
  }
  const [apart, left]: [Row[], SpendingLine[]] = [[], []];
  for (const group of groups.values()) {
    const [first] = group;
    const whose = new Set(group.map((line) => line.whose));
    if (first === undefined) continue;
    const [from, until] = period(first.on);
    const isWhole = from >= since && until < today;
    if (!isWhole || whose.size < SMALLEST_GROUP) left.push(...group);
    else apart.push({ ...rowOf(first, group), from, until, whose });
  }
  return { apart, left };
}

const single = (line: SpendingLine): Row => ({
  ...{ ...rowOf(line, [line]), cases: null, from: line.on, until: line.on, whose: new Set([line.whose]) },
});

const rowOf = ({ kind, purposeId }: SpendingLine, lines: readonly SpendingLine[]) => ({
  ...{ kind, purposeId, amount: sum(lines), cases: new Set(lines.map(({ spentId }) => spentId)).size },
});

/** What a purpose does not show apart: with the smallest of what it does, until nobody can be told by taking those from the sum. */
function together(
  purposeId: string,
  spent: number,
  own: readonly Row[],
  rest: readonly { readonly whose: string }[],
): { apart: Row[]; pool: ShownSpending[] } {
  const people = new Set(rest.map(({ whose }) => whose));
  const apart = [...own].sort((one, other) => other.whose.size - one.whose.size);
  while (people.size > 0 && people.size < SMALLEST_GROUP && apart.length > 0) {
    for (const one of apart.pop()?.whose ?? []) people.add(one);
  }
  const amount = spent - sum(apart);
  const pool = amount === 0 ? [] : [{ kind: null, purposeId, amount, from: null, until: null, cases: null }];
  return { apart, pool };
}

const sum = (rows: readonly { readonly amount: number }[]): number =>
  rows.reduce((total, { amount }) => total + amount, 0);

const compare = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
