import type { PaymentMethod } from './payment-method.js';
import type { DisputeState, RefundState } from './refund.states.js';

/** What every fact about a payment names: the provider's id, and ours as the provider repeats it, if it does. */
interface AboutPayment {
  readonly providerPaymentId: string;
  readonly paymentId: string | null;
}

/** Money: fen if the currency is `cny`; the smallest unit of whatever currency it is. */
interface Money {
  readonly amount: number;
  readonly currency: string;
}

/** What a provider's event says, in words that no provider owns. Nothing personal is taken over. */
export type ProviderFact =
  | ({ readonly kind: 'PAYMENT_SUCCEEDED' } & AboutPayment & Money)
  | ({ readonly kind: 'PAYMENT_FAILED'; readonly code: string | null } & AboutPayment)
  | ({ readonly kind: 'PAYMENT_CANCELLED' } & AboutPayment)
  | ({ readonly kind: 'METHOD_USED'; readonly method: PaymentMethod } & AboutPayment)
  | ({
      readonly kind: 'REFUND';
      readonly providerRefundId: string;
      /** Our id, if the refund was asked for by us. */
      readonly refundId: string | null;
      readonly state: RefundState;
    } & AboutPayment &
      Money)
  | ({
      readonly kind: 'DISPUTE';
      readonly providerDisputeId: string;
      readonly state: DisputeState;
    } & AboutPayment &
      Money)
  | ({ readonly kind: 'PAYOUT'; readonly providerPayoutId: string; readonly state: 'PAID' | 'FAILED' } & Money);

/** An event whose signature was verified, or the answer to a question of our own. */
export interface ProviderEvent {
  /** The provider's id of the event: it is taken once. */
  readonly id: string;
  readonly type: string;
  readonly occurredAt: Date;
  /** Null for what does not concern us: kept and ignored. */
  readonly fact: ProviderFact | null;
}
