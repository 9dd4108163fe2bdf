import type { Ratio } from './fraction.js';
import type { Days } from './rulebook.js';

/** A condition of a rulebook: where, why, and whether it is broken. */
export type Rule = readonly [field: string, reason: string, isBroken: boolean];

const LONGEST = 366;

/** Whether a value is a whole number between two others, both included. */
export const isWithin = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value >= least && value <= most;

/** Whether a value is a whole number above zero. */
export const isPositive = (value: number): boolean => isWithin(value, 1, Number.MAX_SAFE_INTEGER);

/** Whether one value occurs twice. */
export const hasDouble = (values: readonly string[]): boolean => new Set(values).size !== values.length;

/** Whether a ratio is between 0 and 1. */
export const isPart = ({ numerator, denominator }: Ratio): boolean =>
  isWithin(denominator, 1, 10_000) && isWithin(numerator, 0, denominator);

/** Whether a period has between 1 and 366 days. */
export const isPeriod = ({ count }: Days): boolean => isWithin(count, 1, LONGEST);
