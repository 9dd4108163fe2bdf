import { Injectable } from '@nestjs/common';
import { PaymentRepository } from '../data/payment.repository.js';
import type { RefundEntity } from '../data/refund.entity.js';
import { RefundRepository } from '../data/refund.repository.js';
import { PaymentProvider, ProviderRefusal, type RefundOrder } from '../domain/payment-provider.js';
import { NoteRefundRefused } from './note-refund-refused.js';
import { NoteRefundSent } from './note-refund-sent.js';

/** Asks the provider for a refund (退款下单). Outside every unit; the order is repeatable. */
@Injectable()
export class OrderRefund {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly refunds: RefundRepository,
    private readonly provider: PaymentProvider,
    private readonly noteSent: NoteRefundSent,
    private readonly noteRefused: NoteRefundRefused,
  ) {}

  /** Whether it was made is told by an event; a refusal for good is a failure. */
  async execute(refundId: string): Promise<true> {
    const [refund] = await this.refunds.byIds([refundId]);
    if (refund === undefined || refund.state !== 'REQUESTED') return true;
    const payment = await this.payments.find(refund.paymentId);
    if (payment === undefined || payment.providerPaymentId === null) return true;
    try {
      const sent = await this.provider.refund(orderOf(refund, payment.providerPaymentId));
      await this.noteSent.execute(refundId, payment.id, sent.providerRefundId);
    } catch (fault) {
      if (!(fault instanceof ProviderRefusal)) throw fault;
      await this.noteRefused.execute(refundId, payment.id);
    }
    return true;
  }
}

function orderOf({ id: refundId, paymentId, amount, reason }: RefundEntity, providerPaymentId: string): RefundOrder {
  const because = reason === 'FRAUD' || reason === 'DUPLICATE' ? reason : 'REQUEST';
  return { refundId, paymentId, providerPaymentId, amount, because };
}
