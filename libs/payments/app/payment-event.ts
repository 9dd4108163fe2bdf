import type { PaymentEntity } from '../data/payment.entity.js';

/** What every event of a payment tells; `at` is the instant of what happened. */
export function ofPayment(
  payment: PaymentEntity,
  at: Date | null,
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
  const instant = at ?? payment.createdAt;
  const { id: paymentId, purposeType, purposeId, payeeId, currency } = payment;
  return { paymentId, purposeType, purposeId, payeeId, amount, currency, at: instant.toISOString() };
}
