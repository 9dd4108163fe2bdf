import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { newId } from '#kernel';
import { ProviderRefusal, type RefundOrder } from '../domain/payment-provider.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { DeliveryOrder } from './delivery-order.js';
import { SandboxDesk } from './sandbox-desk.js';
import {
  chargeShape,
  refundShape,
  sandboxFee,
  sandboxId,
  transactionShape,
  type StripeShape,
} from './sandbox-objects.js';

/** How a payment in the sandbox ends: paid, declined, or paid with refunds that the bank will refuse. */
export const SANDBOX_OUTCOMES = ['PAY', 'DECLINE', 'PAY_AND_REFUSE_REFUNDS'] as const;

/** One of `SANDBOX_OUTCOMES`. */
export type SandboxOutcome = (typeof SANDBOX_OUTCOMES)[number];

/** What the payer does on the sandbox's page. */
export interface SandboxPayment {
  readonly method: PaymentMethod;
  readonly outcome: SandboxOutcome;
  /** What the provider says was paid, for a provider that errs; the right amount and currency unless told. */
  readonly told?: { readonly amount?: number; readonly currency?: string };
}

type Events = [string, StripeShape][];

/** The payer's side and the bank's side of the sandbox: payments and refunds. */
@Injectable()
export class SandboxBank {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SandboxDesk,
  ) {}

  /** Pays, or fails to. Returns whether the intent could be paid at all: it exists and has not ended. */
  async pay(intentId: string, { method, outcome, told }: SandboxPayment, order: DeliveryOrder = {}): Promise<boolean> {
    return this.unitOfWork.run(async () => {
      const intent = await this.desk.current(intentId);
      if (intent?.['status'] !== 'requires_payment_method') return false;
      const events =
        outcome === 'DECLINE' ? await this.decline(intent) : await this.take(intent, method, outcome, told);
      await this.desk.announce(events, order);
      return true;
    });
  }

  /** Sends money back on an order of ours; the same order again changes nothing. Returns the id of the refund. */
  async refund({ refundId, paymentId, providerPaymentId, amount }: RefundOrder): Promise<string> {
    const id = sandboxId('re', refundId);
    return this.unitOfWork.run(async () => {
      const intent = await this.paid(providerPaymentId);
      if ((await this.desk.find(id)) !== undefined) return id;
      await this.sendBack(refundShape(id, intent, amount, { paymentId, refundId }), intent);
      return id;
    });
  }

  /** A refund made in the provider's dashboard. Returns its id. */
  async refundInDashboard(intentId: string, amount: number, order: DeliveryOrder = {}): Promise<string> {
    return this.unitOfWork.run(async () => {
      const intent = await this.paid(intentId);
      const id = `re_sandbox_${newId<'Refund'>().replaceAll('-', '')}`;
      await this.sendBack(refundShape(id, intent, amount, null), intent, order);
      return id;
    });
  }

  /** The payer's bank returns a refund that had succeeded. */
  async bounceRefund(refundId: string, order: DeliveryOrder = {}): Promise<void> {
    await this.unitOfWork.run(async () => {
      const refund = await this.desk.current(refundId);
      if (refund?.['status'] !== 'succeeded') return;
      const failed = await this.desk.keep({ ...refund, status: 'failed' }, String(refund['payment_intent']));
      const what = { type: 'refund_failure', amount: Number(refund['amount']), fee: 0 };
      await this.desk.keep(transactionShape(`txn_f_${refundId}`, what, failed));
      await this.desk.announce([['refund.failed', failed]], order);
    });
  }

  private async decline(intent: StripeShape): Promise<Events> {
    const failed = await this.desk.keep({ ...intent, last_payment_error: { code: 'card_declined' } });
    return [['payment_intent.payment_failed', failed]];
  }

  private async take(
    intent: StripeShape,
    method: PaymentMethod,
    outcome: SandboxOutcome,
    told: SandboxPayment['told'] = {},
  ): Promise<Events> {
    const { amount = Number(intent['amount']), currency = String(intent['currency']) } = told;
    const paid = { ...intent, status: 'succeeded', amount_received: amount, currency };
    await this.desk.keep({ ...paid, refuses_refunds: outcome === 'PAY_AND_REFUSE_REFUNDS' });
    const charge = await this.desk.keep(chargeShape({ ...paid, amount }, method), intent.id);
    const what = { type: 'charge', amount, fee: sandboxFee(amount) };
    await this.desk.keep(transactionShape(`txn_${charge.id}`, what, charge));
    return [
      ['charge.succeeded', charge],
      ['payment_intent.succeeded', paid],
    ];
  }

  private async sendBack(refund: StripeShape, intent: StripeShape, order: DeliveryOrder = {}): Promise<void> {
    const fails = intent['refuses_refunds'] === true;
    const settled = await this.desk.keep({ ...refund, status: fails ? 'failed' : 'succeeded' }, intent.id);
    if (!fails) {
      const what = { type: 'refund', amount: -Number(refund['amount']), fee: 0 };
      await this.desk.keep(transactionShape(`txn_${refund.id}`, what, settled));
    }
    const news: Events = [
      ['refund.created', refund],
      [fails ? 'refund.failed' : 'refund.updated', settled],
    ];
    await this.desk.announce(news, order);
  }

  private async paid(intentId: string): Promise<StripeShape> {
    const intent = await this.desk.current(intentId);
    if (intent?.['status'] !== 'succeeded') throw new ProviderRefusal('charge_not_refundable');
    return intent;
  }
}
