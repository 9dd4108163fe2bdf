import { generalErrors } from '#kernel';

/** A non-negative fraction of two safe integers, so that a rate such as 1 point per 60 minutes is exact (比率). */
export interface Ratio {
  numerator: number;
  denominator: number;
}

/** Refuses (BAD_USER_INPUT) anything but integers with numerator ≥ 0 and denominator ≥ 1. */
export function checkedRatio(field: string, ratio: Ratio): Ratio {
  const { numerator, denominator } = ratio;
  const whole = Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator);
  if (!whole || numerator < 0 || denominator < 1) {
    throw generalErrors.BAD_USER_INPUT({ field, reason: 'a ratio is two integers: numerator >= 0, denominator >= 1' });
  }
  return { numerator, denominator };
}

/** amount × every ratio, floored once at the end; integers of any size, so no step rounds or overflows. */
export function timesRatios(amount: number, ratios: readonly Ratio[]): bigint {
  let numerator = BigInt(amount);
  let denominator = 1n;
  for (const ratio of ratios) {
    numerator *= BigInt(ratio.numerator);
    denominator *= BigInt(ratio.denominator);
  }
  return numerator / denominator;
}
