import type { RefundState } from './refund.states.js';

/** Fen of a payment that are neither refunded nor on their way back. */
export function refundable(
  amount: number,
  refunds: readonly { readonly amount: number; readonly state: RefundState }[],
): number {
  const taken = refunds.filter(({ state }) => state !== 'FAILED').reduce((sum, refund) => sum + refund.amount, 0);
  return Math.max(0, amount - taken);
}
