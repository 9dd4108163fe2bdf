import type { PayoutLineKind } from './facade.types.js';
import type { PaymentMethod } from './payment-method.js';
import type { ProviderEvent } from './provider-event.js';

/** A payment as the provider is asked for it. The id of the payment is the idempotency key. */
export interface PaymentOrder {
  readonly paymentId: string;
  readonly amount: number;
  readonly currency: 'cny';
  readonly methods: readonly PaymentMethod[];
}

/** What the provider answers: never a reason to book anything. */
export interface OpenPayment {
  readonly providerPaymentId: string;
  readonly clientSecret: string;
  readonly address: string | null;
}

/** A refund as the provider is asked for it. The id of the refund is the idempotency key. */
export interface RefundOrder {
  readonly refundId: string;
  readonly paymentId: string;
  readonly providerPaymentId: string;
  readonly amount: number;
  /** Whether to tell the provider that the payment was a fraud or a duplicate. */
  readonly because: 'FRAUD' | 'DUPLICATE' | 'REQUEST';
}

/** One line of a payout report as the provider tells it. */
export interface ProviderPayoutLine {
  readonly providerLineId: string;
  readonly kind: PayoutLineKind;
  readonly amount: number;
  readonly fee: number;
  readonly net: number;
  readonly currency: string;
  readonly providerPaymentId: string | null;
  readonly providerRefundId: string | null;
  readonly providerDisputeId: string | null;
}

/**
 * The port to a payment provider (支付渠道). Calls go over a network, so never inside a unit of work; each may be
 * repeated. What a provider refuses for good throws `ProviderRefusal`; everything else is worth another try.
 */
export abstract class PaymentProvider {
  /** Kept with each payment and event. */
  abstract readonly name: string;
  /** Makes the payment known to the provider; the same order again gives the same payment. */
  abstract openPayment(order: PaymentOrder): Promise<OpenPayment>;
  /** Where the payer pays, asked anew. */
  abstract payPage(providerPaymentId: string): Promise<OpenPayment>;
  /** Ends a payment that nobody paid. One that was paid, or has ended, is left as it is. */
  abstract cancelPayment(providerPaymentId: string): Promise<void>;
  /** What has become of a payment, in the form of an event; without a fact while nothing has. */
  abstract askAbout(providerPaymentId: string): Promise<ProviderEvent>;
  /** Asks for a refund; whether it was made is told by an event. */
  abstract refund(order: RefundOrder): Promise<{ providerRefundId: string }>;
  /** What has become of a refund, in the form of an event; without a fact while nothing has. */
  abstract askAboutRefund(providerRefundId: string): Promise<ProviderEvent>;
  /** All lines of a payout, without the line of the payout itself. */
  abstract payoutLines(providerPayoutId: string): Promise<ProviderPayoutLine[]>;
  /** Verifies the signature over the raw body and reads the event. Throws WEBHOOK_SIGNATURE_INVALID. */
  abstract readWebhook(body: Uint8Array, signature: string | undefined): ProviderEvent;
}

/** The provider will never do it, however often it is asked. The code is the provider's and says nothing personal. */
export class ProviderRefusal extends Error {
  override readonly name = 'ProviderRefusal';

  constructor(readonly code: string) {
    super(`The provider refuses: ${code}`);
  }
}
