import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { PaymentRepository } from '../data/payment.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import { RaiseFlag } from './raise-flag.js';
import { TakeFact } from './take-fact.js';

/** Keeps that the provider will never make a refund: another way to pay out is needed, so the accountant is told. */
@Injectable()
export class NoteRefundRefused {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payments: PaymentRepository,
    private readonly refunds: RefundRepository,
    private readonly takeFact: TakeFact,
    private readonly raiseFlag: RaiseFlag,
    private readonly clock: Clock,
  ) {}

  async execute(refundId: string, paymentId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const payment = await this.payments.current(paymentId);
      const [refund] = await this.refunds.byIds([refundId]);
      if (payment === undefined || refund === undefined || refund.state !== 'REQUESTED') return;
      await this.refunds.change(refundId, { state: 'FAILED', settledAt: this.clock.now() });
      const { payeeId, providerPaymentId } = payment;
      const about = { subject: `refund:${refundId}`, paymentId, payeeId, providerPaymentId };
      await this.raiseFlag.execute({ ...about, kind: 'REFUSED_BY_PROVIDER', expectedAmount: refund.amount });
      await this.takeFact.settle(payment, {});
    });
  }
}
