import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { UnitOfWork } from '#platform';
import { PaymentRepository } from '../data/payment.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import type { DeliveryOrder } from './delivery-order.js';
import { SandboxBank, type SandboxPayment } from './sandbox-bank.js';
import { SandboxDesk } from './sandbox-desk.js';
import { disputeShape, seconds, transactionShape, type StripeShape } from './sandbox-objects.js';

/** What one can do on the other side of the sandbox, by our ids: for demos, stories and tests (沙箱控制台). */
@Injectable()
export class Sandbox {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly refunds: RefundRepository,
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: SandboxDesk,
    private readonly bank: SandboxBank,
    private readonly clock: Clock,
  ) {}

  /** Pays or declines; the webhooks follow as ordered. Returns whether the payment could be paid at all. */
  async pay(paymentId: string, payment: SandboxPayment, order?: DeliveryOrder): Promise<boolean> {
    return this.bank.pay(await this.intentOf(paymentId), payment, order);
  }

  /** A refund made in the provider's dashboard. Returns the provider's id of it. */
  async refundInDashboard(paymentId: string, amount: number, order?: DeliveryOrder): Promise<string> {
    return this.bank.refundInDashboard(await this.intentOf(paymentId), amount, order);
  }

  /** The bank returns a refund of ours that had succeeded. */
  async bounceRefund(refundId: string, order?: DeliveryOrder): Promise<void> {
    const [refund] = await this.refunds.byIds([refundId]);
    if (refund?.providerRefundId) await this.bank.bounceRefund(refund.providerRefundId, order);
  }

  /** The payer disputes the whole payment. Returns the provider's id of the dispute. */
  async openDispute(paymentId: string, order?: DeliveryOrder): Promise<string> {
    const intentId = await this.intentOf(paymentId);
    return this.unitOfWork.run(async () => {
      const intent = await this.desk.current(intentId);
      if (intent?.['status'] !== 'succeeded') throw new Error('Only what was paid is disputed');
      const dispute = disputeShape(`dp_sandbox_${newId<'Dispute'>()}`, intent);
      await this.desk.keep(dispute, intentId);
      await this.move(dispute, 'dispute', -Number(dispute['amount']));
      await this.desk.announce([['charge.dispute.created', dispute]], order);
      return dispute.id;
    });
  }

  /** The bank decides a dispute. */
  async closeDispute(disputeId: string, status: 'won' | 'lost', order?: DeliveryOrder): Promise<void> {
    await this.unitOfWork.run(async () => {
      const dispute = await this.desk.current(disputeId);
      if (dispute?.['status'] !== 'needs_response') return;
      const closed = await this.desk.keep({ ...dispute, status }, String(dispute['payment_intent']));
      if (status === 'won') await this.move(closed, 'dispute_reversal', Number(dispute['amount']));
      await this.desk.announce([['charge.dispute.closed', closed]], order);
    });
  }

  /** Pays out everything that stands on the account at the provider. Returns the provider's id; null where nothing does. */
  async payOut(order?: DeliveryOrder): Promise<string | null> {
    return this.unitOfWork.run(async () => {
      const waiting = await this.desk.ofParent('balance_transaction', null);
      const amount = waiting.reduce((sum, line) => sum + Number(line['net']), 0);
      if (amount <= 0) return null;
      const id = `po_sandbox_${newId<'Payout'>().replaceAll('-', '')}`;
      const arrival = seconds(this.clock.now());
      const payout = { id, object: 'payout', amount, currency: 'cny', status: 'paid', arrival_date: arrival };
      await this.desk.keep(payout);
      for (const line of waiting) await this.desk.keep(line, id);
      await this.desk.announce([['payout.paid', payout]], order);
      return id;
    });
  }

  private async move(dispute: StripeShape, category: string, amount: number): Promise<void> {
    const what = { type: 'adjustment', category, amount, fee: 0 };
    await this.desk.keep(transactionShape(`txn_${category}_${dispute.id}`, what, dispute));
  }

  private async intentOf(paymentId: string): Promise<string> {
    const payment = await this.payments.find(paymentId);
    if (!payment?.providerPaymentId) throw new Error('The sandbox does not know this payment yet');
    return payment.providerPaymentId;
  }
}
