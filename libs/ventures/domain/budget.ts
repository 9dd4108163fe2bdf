import { wholeNumber } from '#kernel';
import { partOf } from './fraction.js';
import type { MoneyRules } from './rulebook.js';
import type { RuleFault } from './rulebook-faults.js';

/** A line 预算科目 of a budget, in fen. */
export interface BudgetLine {
  readonly code: string;
  /** What it is for, in words. */
  readonly name?: string;
  readonly amount: number;
}

/** The budget 预算 of an application, in fen. */
export interface Budget {
  readonly category: string;
  /** Lines 预算科目, each above zero. */
  readonly lines: readonly BudgetLine[];
  readonly total: number;
  /** The grant that is asked for 申请资助. */
  readonly asked: number;
  /** The applicant's own funds 自筹. */
  readonly own: number;
}

const MOST_LINES = 200;

/** Everything that is wrong with a budget under the rules of the round; empty if nothing is. Throws BAD_USER_INPUT for a part of a fen. */
export function budgetFaults(rules: MoneyRules, { category, lines, total, asked, own }: Budget): RuleFault[] {
  for (const amount of [total, asked, own, ...lines.map((line) => line.amount)]) wholeNumber(amount, 'amount');
  const found = rules.categories.find(({ code }) => code === category);
  const sum = lines.reduce((one, { amount }) => one + BigInt(amount), 0n);
  const cap = Math.min(rules.cap, found?.cap ?? rules.cap);
  const conditions: [string, string, boolean][] = [
    ['category', 'must be one of the round', found === undefined],
    ['lines', 'must be between 1 and 200', lines.length === 0 || lines.length > MOST_LINES],
    ['lines', 'must each be above zero', lines.some(({ amount }) => amount <= 0)],
    ['total', 'must be the sum of the lines', sum !== BigInt(total)],
    ['asked', 'must be above zero', asked <= 0],
    ['asked', 'must not exceed the share of the budget that is granted', asked > partOf(rules.share, total)],
    ['asked', 'must not exceed the cap', asked > cap],
    ['own', 'must not be negative', own < 0],
    ['own', 'must reach the share of own funds', !reachesOwnShare(rules, own, total)],
    ['own', 'must cover with the grant the whole budget', BigInt(own) + BigInt(asked) < BigInt(total)],
    ['own', 'must not exceed the budget', own > total],
  ];
  return conditions.filter(([, , isBroken]) => isBroken).map(([field, reason]) => ({ field, reason }));
}

/** Whether own / total ≥ the published share, compared exactly. */
function reachesOwnShare({ ownShare }: MoneyRules, own: number, total: number): boolean {
  return BigInt(own) * BigInt(ownShare.denominator) >= BigInt(ownShare.numerator) * BigInt(total);
}
