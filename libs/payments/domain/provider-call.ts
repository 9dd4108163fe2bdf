/**
 * What the provider is asked for after a commit: OPEN and CANCEL a payment, ASK what has become of it, make a REFUND,
 * ASK_REFUND what has become of that, fetch the lines of a PAYOUT. EVENT looks again at an event whose payment was not known.
 */
export type CallKind = 'OPEN' | 'CANCEL' | 'ASK' | 'REFUND' | 'ASK_REFUND' | 'PAYOUT' | 'EVENT';

const SECOND = 1_000;
const LONGEST = 86_400 * SECOND;

/** An event whose payment is not known is looked at again so often before it is flagged. */
export const LOOKS_AT_AN_EVENT = 5;

/** When a call that failed is tried again: after 2 s, 8 s, 32 s …, at most a day later, for ever. */
export function nextAttempt(attempts: number, now: Date): Date {
  return new Date(now.getTime() + Math.min(LONGEST, 2 * SECOND * 4 ** Math.min(attempts, 10)));
}

/** The provider is asked what has become of a payment that nobody told us of, first after so many minutes. */
export const FIRST_QUESTION_MINUTES = 15;

/** Money that was on its way is waited for so long after the expiry: three days. */
export const LATE_MONEY_MINUTES = 3 * 24 * 60;
