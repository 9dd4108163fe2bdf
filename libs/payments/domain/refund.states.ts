/** Where a refund stands (退款状态). */
export const REFUND_STATES = ['REQUESTED', 'PENDING', 'SUCCEEDED', 'FAILED'] as const;

/** One of `REFUND_STATES`. */
export type RefundState = (typeof REFUND_STATES)[number];

/** Why money goes back (退款原因). `MADE_AT_PROVIDER` 渠道后台退款 is what nobody asked for here. */
export const REFUND_REASONS = [
  'GOAL_NOT_MET',
  'DUPLICATE',
  'PAYER_ERROR',
  'NO_CAPACITY',
  'ILLEGAL_DRIVE',
  'FRAUD',
  'ORDER_CANCELLED',
  'LATE_PAYMENT',
  'MADE_AT_PROVIDER',
] as const;

/** One of `REFUND_REASONS`. */
export type RefundReason = (typeof REFUND_REASONS)[number];

/**
 * The later of two states of a refund. A bank may return a refund that had succeeded, never the other way round, so
 * what is heard of late cannot undo what came after it.
 */
export function laterRefundState(one: RefundState, other: RefundState): RefundState {
  return REFUND_STATES.indexOf(one) >= REFUND_STATES.indexOf(other) ? one : other;
}

/** Where a dispute stands (争议状态): the payer's bank has taken the money until it decides. */
export const DISPUTE_STATES = ['OPEN', 'WON', 'LOST'] as const;

/** One of `DISPUTE_STATES`. */
export type DisputeState = (typeof DISPUTE_STATES)[number];
