import { titleOf, type AccountNumber } from './chart.js';
import { isClosing } from './closing.js';
import { MANAGEMENT_FEE } from './placed-entries.js';
import type { SpendingYear } from './spending-limits.js';
import type { Movement } from './trial-balance.js';

const INCOME: readonly AccountNumber[] = ['4101', '4103', '4301'];

/** Income of a time by its movements, in fen: what came in, less what went back; closings are none. */
export function incomeOf(movements: readonly Movement[]): number {
  return netOf(movements, ({ number }) => INCOME.includes(number));
}

/** What a year brought and cost; a management fee is administration of the fund that bears it. */
export function spendingYear(lastYear: readonly Movement[], thisYear: readonly Movement[]): SpendingYear {
  const cost = (...numbers: AccountNumber[]): number => 0 - netOf(thisYear, ({ number }) => numbers.includes(number));
  const fees = 0 - netOf(thisYear, ({ number, kind }) => number === '3102' && kind === MANAGEMENT_FEE);
  const [spent, administration] = [cost('5101'), cost('5201') + fees];
  return {
    ...{ lastYearIncome: incomeOf(lastYear), spent, administration },
    totalSpending: spent + administration + cost('5301'),
  };
}

function netOf(
  movements: readonly Movement[],
  counts: (movement: { number: AccountNumber; kind: string }) => boolean,
): number {
  return movements.reduce((sum, { code, kind, debit, credit }) => {
    const number = titleOf(code)?.number;
    const counted = number !== undefined && !isClosing(kind) && counts({ number, kind });
    return counted ? sum + credit - debit : sum;
  }, 0);
}
