/** Where a payment stands (支付状态). */
export const PAYMENT_STATES = [
  'CREATED',
  'PENDING',
  'FAILED',
  'EXPIRED',
  'CANCELLED',
  'SUCCEEDED',
  'PARTLY_REFUNDED',
  'REFUNDED',
  'DISPUTED',
  'DISPUTE_LOST',
] as const;

/** One of `PAYMENT_STATES`. */
export type PaymentState = (typeof PAYMENT_STATES)[number];

/** What is known of a payment. Facts are only ever added, so the order in which they arrive does not matter. */
export interface PaymentFacts {
  readonly amount: number;
  /** The provider knows the payment. */
  readonly openedAt: Date | null;
  /** An attempt failed; the payer may try again. */
  readonly failedAt: Date | null;
  readonly expiredAt: Date | null;
  readonly cancelledAt: Date | null;
  readonly succeededAt: Date | null;
  /** Fen of refunds that were made and did not come back. */
  readonly refunded: number;
  readonly openDisputes: number;
  readonly lostDisputes: number;
}

/**
 * The state that follows from the facts. Money that came counts above all else: a success after the expiry is a
 * success, whichever was heard of first.
 */
export function paymentState(facts: PaymentFacts): PaymentState {
  return facts.succeededAt === null ? unpaidState(facts) : paidState(facts);
}

function paidState({ lostDisputes, openDisputes, refunded, amount }: PaymentFacts): PaymentState {
  if (lostDisputes > 0) return 'DISPUTE_LOST';
  if (openDisputes > 0) return 'DISPUTED';
  if (refunded >= amount) return 'REFUNDED';
  return refunded > 0 ? 'PARTLY_REFUNDED' : 'SUCCEEDED';
}

function unpaidState({ cancelledAt, expiredAt, failedAt, openedAt }: PaymentFacts): PaymentState {
  if (expiredAt !== null) return 'EXPIRED';
  if (cancelledAt !== null) return 'CANCELLED';
  if (failedAt !== null) return 'FAILED';
  return openedAt === null ? 'CREATED' : 'PENDING';
}

/** Whether the payer may still pay: a failed attempt leaves the payment open until it expires. */
export function isPayable(state: PaymentState): boolean {
  return state === 'CREATED' || state === 'PENDING' || state === 'FAILED';
}

/** Whether money of it may be sent back. A payment in dispute may not: the bank has taken the money already. */
export function isRefundable(state: PaymentState): boolean {
  return state === 'SUCCEEDED' || state === 'PARTLY_REFUNDED';
}
