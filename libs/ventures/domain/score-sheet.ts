import { fraction, type Fraction } from './fraction.js';
import { isWithin } from './rule-checks.js';
import type { Criterion } from './rulebook.js';

/** Marks in the order of the criteria, each a whole number from 0 to the maximum. */
export type Marks = readonly number[];

/** The least number of sheets that make a score. */
export const LEAST_SHEETS = 3;
/** From so many on, one highest and one lowest are left out. */
const TRIMMED_FROM = 5;

/** The criterion whose mark is wrong, or that has none; null if the sheet is complete. */
export function sheetFault(criteria: readonly Criterion[], marks: Marks): string | null {
  const wrong = criteria.find(({ max }, at) => !isWithin(marks[at] ?? -1, 0, max));
  if (wrong) return wrong.code;
  return marks.length === criteria.length ? null : 'marks';
}

/** The score of a sheet: Σ weight × mark / max, in 1/100 points. Whole, because a rulebook's maxima divide 100 × weight. */
export function sheetScore(criteria: readonly Criterion[], marks: Marks): number {
  return criteria.reduce((sum, { weight, max }, at) => sum + (100 * weight * (marks[at] ?? 0)) / max, 0);
}

/**
 * The mean of the sheets of one application, exact: of five and more without one highest and one lowest (去掉一个最高分和一个最低分),
 * of three and four of all; null of fewer: void.
 */
export function trimmedMean(scores: readonly number[]): Fraction | null {
  if (scores.length < LEAST_SHEETS) return null;
  const ascending = [...scores].sort((one, other) => one - other);
  const counted = scores.length < TRIMMED_FROM ? ascending : ascending.slice(1, -1);
  return fraction(
    counted.reduce((sum, score) => sum + score, 0),
    counted.length,
  );
}

/** The place of the heaviest criterion; of several, the first of the rulebook. */
export function heaviestCriterion(criteria: readonly Criterion[]): number {
  const weights = criteria.map(({ weight }) => weight);
  return weights.indexOf(Math.max(...weights));
}
