import Stripe from 'stripe';
import type { Clock } from '#kernel';
import type { PaymentMethod } from '../domain/payment-method.js';
import {
  PaymentProvider,
  type OpenPayment,
  type PaymentOrder,
  type ProviderPayoutLine,
  type RefundOrder,
} from '../domain/payment-provider.js';
import type { ProviderEvent } from '../domain/provider-event.js';
import { intentFact, PAYMENT_KEY, REFUND_KEY, refundFact } from './stripe-event.js';
import { whateverItIs, withRefusals } from './stripe-faults.js';
import { stripePayoutLine } from './stripe-payout-line.js';
import { readStripeWebhook } from './stripe-webhook.js';

const TYPES: Readonly<Record<PaymentMethod, string>> = { CARD: 'card', ALIPAY: 'alipay', WECHAT_PAY: 'wechat_pay' };
const REASONS = { FRAUD: 'fraudulent', DUPLICATE: 'duplicate', REQUEST: 'requested_by_customer' } as const;
/** What can be asked for in one page of a list. */
const PAGE = 100;

/** The Stripe adapter: PaymentIntents in cny with card, Alipay and WeChat Pay. Ids of ours are its idempotency keys. */
export class StripeProvider extends PaymentProvider {
  readonly name = 'stripe';

  constructor(
    private readonly stripe: Stripe,
    private readonly webhookSecret: string,
    private readonly clock: Clock,
  ) {
    super();
  }

  async openPayment({ paymentId, amount, currency, methods }: PaymentOrder): Promise<OpenPayment> {
    const intent = await withRefusals(
      this.stripe.paymentIntents.create(
        {
          amount,
          currency,
          payment_method_types: methods.map((method) => TYPES[method]),
          metadata: { [PAYMENT_KEY]: paymentId },
        },
        { idempotencyKey: `payment:${paymentId}` },
      ),
    );
    return openPayment(intent);
  }

  async payPage(providerPaymentId: string): Promise<OpenPayment> {
    return openPayment(await withRefusals(this.stripe.paymentIntents.retrieve(providerPaymentId)));
  }

  async cancelPayment(providerPaymentId: string): Promise<void> {
    const options = { idempotencyKey: `cancel:${providerPaymentId}` };
    const cancelling = this.stripe.paymentIntents.cancel(
      providerPaymentId,
      { cancellation_reason: 'abandoned' },
      options,
    );
    await whateverItIs(cancelling, 'payment_intent_unexpected_state');
  }

  async askAbout(providerPaymentId: string): Promise<ProviderEvent> {
    const intent = await withRefusals(this.stripe.paymentIntents.retrieve(providerPaymentId));
    const type = { succeeded: 'payment_intent.succeeded', canceled: 'payment_intent.canceled' }[
      intent.status as string
    ];
    return this.answer(intent.id, intent.status, type === undefined ? null : intentFact(type, intent));
  }

  async refund({
    refundId,
    paymentId,
    providerPaymentId,
    amount,
    because,
  }: RefundOrder): Promise<{ providerRefundId: string }> {
    const refund = await withRefusals(
      this.stripe.refunds.create(
        {
          payment_intent: providerPaymentId,
          amount,
          reason: REASONS[because],
          metadata: { [PAYMENT_KEY]: paymentId, [REFUND_KEY]: refundId },
        },
        { idempotencyKey: `refund:${refundId}` },
      ),
    );
    return { providerRefundId: refund.id };
  }

  async askAboutRefund(providerRefundId: string): Promise<ProviderEvent> {
    const refund = await withRefusals(this.stripe.refunds.retrieve(providerRefundId));
    const isSettled = refund.status !== 'pending' && refund.status !== 'requires_action';
    return this.answer(refund.id, String(refund.status), isSettled ? refundFact(refund) : null);
  }

  async payoutLines(providerPayoutId: string): Promise<ProviderPayoutLine[]> {
    const lines: ProviderPayoutLine[] = [];
    const listing = this.stripe.balanceTransactions.list({
      payout: providerPayoutId,
      expand: ['data.source'],
      limit: PAGE,
    });
    for await (const transaction of listing) {
      if (transaction.type !== 'payout') lines.push(stripePayoutLine(transaction));
    }
    return lines;
  }

  readWebhook(body: Uint8Array, signature: string | undefined): ProviderEvent {
    return readStripeWebhook(body, signature, this.webhookSecret, this.clock.now());
  }

  /** An answer in the form of an event, with an id of its own for each state, so that it is taken once. */
  private answer(id: string, status: string, fact: ProviderEvent['fact']): ProviderEvent {
    return { id: `asked:${id}:${status}`, type: 'asked', occurredAt: this.clock.now(), fact };
  }
}

function openPayment({ id: providerPaymentId, client_secret: clientSecret }: Stripe.PaymentIntent): OpenPayment {
  return { providerPaymentId, clientSecret: clientSecret ?? '', address: null };
}
