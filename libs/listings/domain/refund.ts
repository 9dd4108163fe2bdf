/** A tier of the rules of cancellation (取消规则): from so many minutes before the start, so much of the fee is kept. */
export interface CancellationTier {
  readonly minutesBefore: number;
  /** 0 to 100. */
  readonly percentKept: number;
}

/** What becomes of a fee at a cancellation, in fen: kept + refunded = fee. */
export interface CancellationOutcome {
  readonly kept: number;
  readonly refunded: number;
}

/**
 * What a person gets back who cancels so many minutes before the start: the tier with the longest notice that was still
 * kept decides; with less notice than any of them everything is kept. What is kept is rounded down to whole fen, in favour
 * of the person. Without rules everything goes back until the start. After the start nothing does.
 */
export function refundAt(
  fee: number,
  tiers: readonly CancellationTier[],
  minutesBeforeStart: number,
): CancellationOutcome {
  const kept = Math.floor((fee * percentKeptAt(tiers, minutesBeforeStart)) / 100);
  return { kept, refunded: fee - kept };
}

/** How much of a fee is kept, in percent. */
export function percentKeptAt(tiers: readonly CancellationTier[], minutesBeforeStart: number): number {
  if (minutesBeforeStart < 0) return 100;
  if (tiers.length === 0) return 0;
  const met = tiers.filter(({ minutesBefore }) => minutesBefore <= minutesBeforeStart);
  const longest = met.reduce<CancellationTier | undefined>(
    (best, tier) => (best === undefined || tier.minutesBefore > best.minutesBefore ? tier : best),
    undefined,
  );
  return longest?.percentKept ?? 100;
}

/** Whole minutes from an instant until the start; below zero once it has begun. */
export function minutesUntil(startsAt: Date, at: Date): number {
  return Math.floor((startsAt.getTime() - at.getTime()) / 60_000);
}
