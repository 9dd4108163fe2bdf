import type { Id } from '#kernel';
import type { PaymentMethod } from './payment-method.js';
import type { PaymentState } from './payment.states.js';
import type { RefundReason, RefundState } from './refund.states.js';

export type PaymentId = Id<'Payment'>;
export type RefundId = Id<'Refund'>;
export type DisputeId = Id<'Dispute'>;
export type PayoutId = Id<'Payout'>;

/** What a payment is for: a thing of another capability, by kind and id. */
export interface PaymentPurpose {
  /** `capability.thing`, for example `funds.donation`; at most 40 characters. */
  readonly purposeType: string;
  readonly purposeId: string;
}

/** A payment to be asked for. Amount in fen. */
export interface PaymentDraft extends PaymentPurpose {
  /** The organisation whose money it becomes; its accountants see the payment. */
  readonly payeeId: string;
  /** Who pays, if known; he sees the payment. */
  readonly payerId: string | null;
  readonly amount: number;
  /** At least one. */
  readonly methods: readonly PaymentMethod[];
  /** Not paid by then, it expires. */
  readonly expiresAt: Date;
  /** Unique among the payments of one kind of purpose, 1 to 200 characters. */
  readonly idempotencyKey: string;
}

/** A payment as other capabilities see it. Instants are the provider's where it told them. */
export interface Payment extends PaymentPurpose {
  readonly id: string;
  readonly payeeId: string;
  readonly payerId: string | null;
  readonly amount: number;
  readonly currency: 'cny';
  readonly methods: readonly PaymentMethod[];
  readonly state: PaymentState;
  /** Fen that went back to the payer and stayed there. */
  readonly refunded: number;
  /** The way that was used; null until it is paid. */
  readonly method: PaymentMethod | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly paidAt: Date | null;
}

/** Where the payer pays. Never kept and never logged: the provider is asked for it each time. */
export interface PayPage {
  readonly paymentId: string;
  /** For the provider's own elements in the payer's browser. */
  readonly clientSecret: string;
  /** A page where one can pay, if the provider has one for this payment. */
  readonly address: string | null;
}

/** A refund to be made. Amount in fen. */
export interface RefundDraft {
  readonly paymentId: string;
  readonly amount: number;
  readonly reason: RefundReason;
  /** Unique among the refunds of the payment, 1 to 200 characters. */
  readonly idempotencyKey: string;
}

/** A refund as other capabilities see it. */
export interface Refund {
  readonly id: string;
  readonly paymentId: string;
  readonly amount: number;
  readonly reason: RefundReason;
  readonly state: RefundState;
  readonly requestedAt: Date;
  readonly settledAt: Date | null;
}

/** What a line of a payout report is about. */
export type PayoutLineKind =
  'CHARGE' | 'REFUND' | 'REFUND_FAILURE' | 'DISPUTE' | 'DISPUTE_REVERSAL' | 'FEE' | 'ADJUSTMENT';

/** One line of a payout report (对账单行). `net` = `amount` − `fee`; money out is negative. In fen. */
export interface PayoutLine {
  readonly id: string;
  readonly payoutId: string;
  readonly kind: PayoutLineKind;
  readonly amount: number;
  readonly fee: number;
  readonly net: number;
  readonly paymentId: string | null;
  readonly refundId: string | null;
  readonly disputeId: string | null;
  /** Of the payment, where the line has one. */
  readonly purposeType: string | null;
  readonly purposeId: string | null;
  readonly payeeId: string | null;
  /** Why it does not agree with what was booked; null where it does. Such a line is not posted: it is listed. */
  readonly difference: string | null;
}
