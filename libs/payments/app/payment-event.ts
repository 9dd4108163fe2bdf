import type { PaymentEntity } from '../data/payment.entity.js';

/** What every event of a payment tells. */
export function ofPayment(
  payment: PaymentEntity,
  at: Date,
  amount = payment.amount,
): {
  paymentId: string;
  purposeType: string;
  purposeId: string;
  payeeId: string;
  amount: number;
  currency: string;
  at: string;
} {
  const { id: paymentId, purposeType, purposeId, payeeId, currency } = payment;
  return { paymentId, purposeType, purposeId, payeeId, amount, currency, at: at.toISOString() };
}
