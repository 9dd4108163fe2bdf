import type { PaymentEntity } from '../data/payment.entity.js';
import type { RefundEntity } from '../data/refund.entity.js';
import type { Payment, Refund } from '../domain/facade.types.js';

/** A payment without what only this lib knows. */
export function paymentView(row: PaymentEntity): Payment {
  const { id, purposeType, purposeId, payeeId, payerId, amount, currency, methods, state, refunded, method } = row;
  const { createdAt, expiresAt, succeededAt: paidAt } = row;
  const purpose = { purposeType, purposeId, payeeId, payerId };
  return { id, ...purpose, amount, currency, methods, state, refunded, method, createdAt, expiresAt, paidAt };
}

/** A refund without what only this lib knows. */
export function refundView(row: RefundEntity): Refund {
  const { id, paymentId, amount, reason, state, requestedAt, settledAt } = row;
  return { id, paymentId, amount, reason, state, requestedAt, settledAt };
}
