import { titleOf } from './chart.js';
import { yearClosedBy } from './closing.js';

/** What moved on an account under one kind of transfer, credit positive, in fen. */
export interface Movement {
  readonly code: string;
  readonly kind: string;
  /** Balance of what was booked before the period. */
  readonly before: number;
  /** Booked in the period, both positive. */
  readonly debit: number;
  readonly credit: number;
}

/** A line of the trial balance (科目余额表): balances on the side where they stand, in fen. */
export interface TrialBalanceLine {
  readonly number: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly detail: string | null;
  readonly openingDebit: number;
  readonly openingCredit: number;
  readonly debit: number;
  readonly credit: number;
  readonly closingDebit: number;
  readonly closingCredit: number;
}

/**
 * The trial balance of a year, up to some day of it; in each pair of columns debits equal credits. `later`: what was written
 * after that day, of which the closings of earlier years count.
 */
export function trialBalance(
  movements: readonly Movement[],
  year: number,
  later: readonly Movement[] = [],
): TrialBalanceLine[] {
  const closings = later.filter(({ kind }) => closesBefore(kind, year)).map((one) => ({ ...one, before: 0 }));
  const sums = new Map<string, { opening: number; debit: number; credit: number }>();
  for (const { code, kind, before, debit, credit } of [...movements, ...closings]) {
    const sum = sums.get(code) ?? { opening: 0, debit: 0, credit: 0 };
    const late = closesBefore(kind, year);
    sum.opening += before + (late ? credit - debit : 0);
    sum.debit += late ? 0 : debit;
    sum.credit += late ? 0 : credit;
    sums.set(code, sum);
  }
  return [...sums].sort(([one], [other]) => (one < other ? -1 : 1)).map(([code, sum]) => lineOf(code, sum));
}

/** A year is closed when it is over: what its closing moved belongs to the opening of the next. */
function closesBefore(kind: string, year: number): boolean {
  const closed = yearClosedBy(kind);
  return closed !== null && closed < year;
}

function lineOf(code: string, sum: { opening: number; debit: number; credit: number }): TrialBalanceLine {
  const { number = code, zh = code, en = code, detail = null } = titleOf(code) ?? {};
  const closing = sum.opening + sum.credit - sum.debit;
  return {
    ...{ number, nameZh: zh, nameEn: en, detail, debit: sum.debit, credit: sum.credit },
    ...{ openingDebit: Math.max(0, -sum.opening), openingCredit: Math.max(0, sum.opening) },
    ...{ closingDebit: Math.max(0, -closing), closingCredit: Math.max(0, closing) },
  };
}
