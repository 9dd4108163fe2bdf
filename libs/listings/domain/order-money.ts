import { generalErrors } from '#kernel';

/** What an order is worth, in fen and points. `fee + subsidy = cost`; with points the fee is zero. */
export interface OrderWorth {
  readonly cost: number;
  readonly fee: number;
  readonly subsidy: number;
  readonly points: number;
}

/** What an order left behind when it ended (结清), in fen and points. */
export interface OrderOutcome {
  /** Fee that is the provider's. */
  readonly feeKept: number;
  /** Fee that goes back to who paid. */
  readonly feeReturned: number;
  /** Subsidy that is the provider's: all of it or nothing. */
  readonly subsidySpent: number;
  readonly pointsKept: number;
  readonly pointsReturned: number;
}

/** Refuses what does not add up. Throws BAD_USER_INPUT: it is a fault of the price, not of its caller. */
export function requireWhole({ cost, fee, subsidy, points }: OrderWorth): void {
  const whole = [cost, fee, subsidy, points].every((amount) => Number.isSafeInteger(amount) && amount >= 0);
  const sound = whole && fee + subsidy === cost && (points === 0 || fee === 0);
  if (!sound) throw generalErrors.BAD_USER_INPUT({ field: 'price', reason: 'does not add up' });
}

/** Confirmed: fee, subsidy and points are the provider's. */
export const servedOutcome = ({ subsidy, points }: OrderWorth, feePaid: number): OrderOutcome => ({
  ...{ feeKept: feePaid, feeReturned: 0, subsidySpent: subsidy, pointsKept: points, pointsReturned: 0 },
});

/**
 * Not served: the percent of the fee and of the points that the rules of cancellation keep, rounded down in favour of the
 * guest; no subsidy is spent on what nobody had.
 */
export function unservedOutcome({ points }: OrderWorth, feePaid: number, keptPercent: number): OrderOutcome {
  const feeKept = shareOf(feePaid, keptPercent);
  const pointsKept = shareOf(points, keptPercent);
  return {
    ...{ feeKept, feeReturned: feePaid - feeKept, subsidySpent: 0 },
    ...{ pointsKept, pointsReturned: points - pointsKept },
  };
}

/** A percent of an amount, rounded down. Throws BAD_USER_INPUT for a percent that is not a whole number from 0 to 100. */
export function shareOf(amount: number, percent: number): number {
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
    throw generalErrors.BAD_USER_INPUT({ field: 'percent', reason: 'is a whole number from 0 to 100' });
  }
  return Number((BigInt(amount) * BigInt(percent)) / 100n);
}
