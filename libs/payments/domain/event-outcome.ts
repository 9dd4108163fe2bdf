/**
 * What was done with an event of the provider: TAKEN into the facts, IGNORED (it does not concern us), WAITING for its
 * payment to be known, FLAGGED (it does not agree with what we asked for, so nothing was booked).
 */
export type EventOutcome = 'TAKEN' | 'IGNORED' | 'WAITING' | 'FLAGGED';

/** What became of an event, and which payment it was about. */
export interface Booking {
  readonly outcome: EventOutcome;
  readonly paymentId: string | null;
}

/** Why an event or a line of a payout was not booked (异常类型). */
export const FLAG_KINDS = [
  'UNKNOWN_PAYMENT',
  'ID_DIFFERS',
  'AMOUNT_DIFFERS',
  'CURRENCY_DIFFERS',
  'REFUND_UNKNOWN',
  'OUTCOME_CONFLICTS',
  'REFUSED_BY_PROVIDER',
  'PAYOUT_DIFFERS',
] as const;

/** One of `FLAG_KINDS`. */
export type FlagKind = (typeof FLAG_KINDS)[number];
