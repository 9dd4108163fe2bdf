import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import type Stripe from 'stripe';
import { Clock } from '#kernel';
import { Config, UnitOfWork } from '#platform';
import {
  PaymentProvider,
  ProviderRefusal,
  type OpenPayment,
  type PaymentOrder,
  type ProviderPayoutLine,
  type RefundOrder,
} from '../domain/payment-provider.js';
import type { ProviderEvent } from '../domain/provider-event.js';
import { intentFact, refundFact } from '../stripe/stripe-event.js';
import { stripePayoutLine } from '../stripe/stripe-payout-line.js';
import { readStripeWebhook } from '../stripe/stripe-webhook.js';
import { SandboxBank } from './sandbox-bank.js';
import { SandboxDesk } from './sandbox-desk.js';
import { intentShape, sandboxId, type StripeShape } from './sandbox-objects.js';

/** Where the sandbox's page is; the intent and its secret follow. */
export const SANDBOX_PAGE = '/sandbox/pay';

/** The sandbox behind the port (沙箱渠道): takes no money, keeps its own tables, and tells of everything by webhook. */
@Injectable()
export class SandboxProvider extends PaymentProvider {
  readonly name = 'sandbox';

  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SandboxDesk,
    private readonly bank: SandboxBank,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Once for a payment, whoever asks at the same time: the payer, and our own line of calls. */
  async openPayment(order: PaymentOrder): Promise<OpenPayment> {
    return this.unitOfWork.run(async () => {
      const known = await this.desk.find(sandboxId('pi', order.paymentId));
      const secret = `${sandboxId('pi', order.paymentId)}_secret_${randomBytes(12).toString('hex')}`;
      return openPayment(known ?? (await this.desk.keepFirst(intentShape(order, secret))));
    });
  }

  async payPage(providerPaymentId: string): Promise<OpenPayment> {
    return openPayment(await this.intent(providerPaymentId));
  }

  async cancelPayment(providerPaymentId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const intent = await this.desk.current(providerPaymentId);
      if (intent?.['status'] !== 'requires_payment_method') return;
      const ended = await this.desk.keep({ ...intent, status: 'canceled' });
      await this.desk.announce([['payment_intent.canceled', ended]]);
    });
  }

  async askAbout(providerPaymentId: string): Promise<ProviderEvent> {
    const intent = await this.intent(providerPaymentId);
    const status = String(intent['status']);
    const type = { succeeded: 'payment_intent.succeeded', canceled: 'payment_intent.canceled' }[status];
    const fact = type === undefined ? null : intentFact(type, intent as unknown as Stripe.PaymentIntent);
    return this.answer(`${providerPaymentId}:${status}`, fact);
  }

  async refund(order: RefundOrder): Promise<{ providerRefundId: string }> {
    return { providerRefundId: await this.bank.refund(order) };
  }

  async askAboutRefund(providerRefundId: string): Promise<ProviderEvent> {
    const refund = await this.desk.find(providerRefundId);
    if (refund === undefined) throw new ProviderRefusal('resource_missing');
    const isSettled = refund['status'] !== 'pending';
    const fact = isSettled ? refundFact(refund as unknown as Stripe.Refund) : null;
    return this.answer(`${providerRefundId}:${String(refund['status'])}`, fact);
  }

  async payoutLines(providerPayoutId: string): Promise<ProviderPayoutLine[]> {
    const transactions = await this.desk.ofParent('balance_transaction', providerPayoutId);
    return transactions.map((shape) => stripePayoutLine(shape as unknown as Stripe.BalanceTransaction));
  }

  readWebhook(body: Uint8Array, signature: string | undefined): ProviderEvent {
    return readStripeWebhook(body, signature, this.config.get('SANDBOX_WEBHOOK_SECRET'), this.clock.now());
  }

  private async intent(providerPaymentId: string): Promise<StripeShape> {
    const intent = await this.desk.find(providerPaymentId);
    if (intent === undefined) throw new ProviderRefusal('resource_missing');
    return intent;
  }

  private answer(id: string, fact: ProviderEvent['fact']): ProviderEvent {
    return { id: `asked:${id}`, type: 'asked', occurredAt: this.clock.now(), fact };
  }
}

function openPayment(intent: StripeShape): OpenPayment {
  const clientSecret = String(intent['client_secret']);
  return { providerPaymentId: intent.id, clientSecret, address: `${SANDBOX_PAGE}/${intent.id}?secret=${clientSecret}` };
}
