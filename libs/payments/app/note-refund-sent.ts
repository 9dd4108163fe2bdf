import { Injectable } from '@nestjs/common';
import { addMinutes, Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { PaymentRepository } from '../data/payment.repository.js';
import { ProviderCallRepository } from '../data/provider-call.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import { FIRST_QUESTION_MINUTES } from '../domain/provider-call.js';
import { laterRefundState } from '../domain/refund.states.js';

/** Keeps that the provider took a refund order. That the money went back is told by an event. */
@Injectable()
export class NoteRefundSent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payments: PaymentRepository,
    private readonly refunds: RefundRepository,
    private readonly calls: ProviderCallRepository,
    private readonly clock: Clock,
  ) {}

  async execute(refundId: string, paymentId: string, providerRefundId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      await this.payments.current(paymentId);
      const [refund] = await this.refunds.byIds([refundId]);
      if (refund === undefined) return;
      const state = laterRefundState(refund.state, 'PENDING');
      await this.refunds.change(refundId, { providerRefundId, state });
      const askAt = addMinutes(this.clock.now(), FIRST_QUESTION_MINUTES);
      if (state === 'PENDING') await this.calls.add('ASK_REFUND', refundId, askAt);
    });
  }
}
