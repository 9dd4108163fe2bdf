import { defineEvent } from '#platform';
import type { RefundReason } from '../domain/refund.states.js';

/**
 * What every event of a payment tells: ids, fen, and the provider's instant as ISO text. Each is published once, in the
 * unit that takes the webhook: register with `events.inTransaction` to post in the very same transaction. A success
 * always comes before the refunds and disputes of its payment.
 */
type OfPayment = {
  paymentId: string;
  purposeType: string;
  purposeId: string;
  payeeId: string;
  amount: number;
  currency: string;
  at: string;
};

type OfRefund = OfPayment & { refundId: string; reason: RefundReason };
type OfDispute = OfPayment & { disputeId: string };

const topics = ({ paymentId }: { paymentId: string }): string[] => [paymentTopic(paymentId)];

/** The feed of one payment. */
export const paymentTopic = (paymentId: string): string => `payment:${paymentId}`;

/** The provider knows the payment: it can be paid. */
export const PaymentOpened = defineEvent<OfPayment>('payments.PaymentOpened', topics);

/** The money came. `afterExpiry`: PaymentExpired was published before; the payee decides whether it goes back. */
export const PaymentSucceeded = defineEvent<OfPayment & { afterExpiry: boolean }>('payments.PaymentSucceeded', topics);

/** An attempt to pay failed. `final`: the payment was cancelled at the provider; otherwise the payer may try again. */
export const PaymentFailed = defineEvent<OfPayment & { final: boolean }>('payments.PaymentFailed', topics);

/** Its time ran out. A success may still follow where the money was on its way. */
export const PaymentExpired = defineEvent<OfPayment>('payments.PaymentExpired', topics);

/** Money went back to the payer; `amount` is the refund's. `requested` is false for one made in the provider's dashboard. */
export const RefundSucceeded = defineEvent<OfRefund & { requested: boolean }>('payments.RefundSucceeded', topics);

/** A refund failed. `afterSuccess`: RefundSucceeded was published before and is to be undone; otherwise nothing was posted. */
export const RefundFailed = defineEvent<OfRefund & { requested: boolean; afterSuccess: boolean }>(
  'payments.RefundFailed',
  topics,
);

/** The payer's bank took `amount` back until it decides. */
export const DisputeOpened = defineEvent<OfDispute>('payments.DisputeOpened', topics);

/** The bank gave it back. */
export const DisputeWon = defineEvent<OfDispute>('payments.DisputeWon', topics);

/** The bank keeps it. */
export const DisputeLost = defineEvent<OfDispute>('payments.DisputeLost', topics);

/**
 * The provider paid out `amount` net to the bank. Its lines are read with `Payments.payoutLines(payoutId)`, in the same
 * unit; those with a difference are not to be posted.
 */
export const PayoutPaid = defineEvent<{ payoutId: string; amount: number; currency: string; at: string }>(
  'payments.PayoutPaid',
);

/** The bank sent a payout back. `afterPaid`: PayoutPaid was published before and is to be undone. */
export const PayoutFailed = defineEvent<{
  payoutId: string;
  amount: number;
  currency: string;
  at: string;
  afterPaid: boolean;
}>('payments.PayoutFailed');
