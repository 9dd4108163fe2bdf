import { Injectable } from '@nestjs/common';
import { addMinutes, Clock } from '#kernel';
import { PaymentRepository } from '../data/payment.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import { LATE_MONEY_MINUTES } from '../domain/provider-call.js';
import { PaymentProvider } from '../domain/payment-provider.js';
import { TakeEvent } from './take-event.js';

/**
 * Asks what has become of payments and refunds of which nobody told us for long (掉单查询), so that a lost webhook loses
 * nothing. What the provider says is taken in like an event: checked, kept, once.
 */
@Injectable()
export class AskProvider {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly refunds: RefundRepository,
    private readonly provider: PaymentProvider,
    private readonly takeEvent: TakeEvent,
    private readonly clock: Clock,
  ) {}

  /** Returns whether there is nothing more to ask: it was paid, or its time is long over. */
  async aboutPayment(paymentId: string): Promise<boolean> {
    const payment = await this.payments.find(paymentId);
    if (payment === undefined || payment.providerPaymentId === null || payment.succeededAt !== null) return true;
    const answer = await this.provider.askAbout(payment.providerPaymentId);
    if (answer.fact !== null) await this.takeEvent.execute(answer);
    return (
      answer.fact?.kind === 'PAYMENT_SUCCEEDED' || addMinutes(payment.expiresAt, LATE_MONEY_MINUTES) < this.clock.now()
    );
  }

  /** Returns whether there is nothing more to ask. */
  async aboutRefund(refundId: string): Promise<boolean> {
    const [refund] = await this.refunds.byIds([refundId]);
    if (refund === undefined || refund.providerRefundId === null || refund.state !== 'PENDING') return true;
    const answer = await this.provider.askAboutRefund(refund.providerRefundId);
    if (answer.fact !== null) await this.takeEvent.execute(answer);
    return answer.fact !== null;
  }
}
