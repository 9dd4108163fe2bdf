import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency } from '#platform';
import type { PaymentEntity } from '../data/payment.entity.js';
import { PaymentRepository } from '../data/payment.repository.js';
import { ProviderCallRepository } from '../data/provider-call.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import type { RefundEntity } from '../data/refund.entity.js';
import { checkKey, positiveFen } from '../domain/payment-draft.js';
import type { Refund, RefundDraft } from '../domain/facade.types.js';
import { isRefundable } from '../domain/payment.states.js';
import { paymentsErrors } from '../domain/payments.errors.js';
import { refundable } from '../domain/refundable.js';
import { refundView } from './payment-view.js';

/** Writes a refund down, in the unit of whoever asks for it; the provider is asked after the commit (申请退款). */
@Injectable()
export class RequestRefund {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly payments: PaymentRepository,
    private readonly refunds: RefundRepository,
    private readonly calls: ProviderCallRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, PAYMENT_NOT_REFUNDABLE, REFUND_EXCEEDS_PAYMENT, IDEMPOTENCY_CONFLICT. */
  async execute(draft: RefundDraft): Promise<Refund> {
    const { idempotencyKey, ...input } = draft;
    checkKey(idempotencyKey);
    const request = {
      actorId: 'payments',
      key: `${draft.paymentId}:${idempotencyKey}`,
      operation: 'requestRefund',
      input,
    };
    return this.idempotency.once(request, async () => {
      const payment = await this.payments.current(draft.paymentId);
      if (payment === undefined) throw generalErrors.NOT_FOUND();
      await this.check(payment, positiveFen(draft.amount));
      const refund = this.newRefund(draft);
      await this.refunds.add(refund);
      await this.calls.add('REFUND', refund.id, refund.requestedAt);
      return refundView(refund);
    });
  }

  private async check(payment: PaymentEntity, amount: number): Promise<void> {
    if (!isRefundable(payment.state)) throw paymentsErrors.PAYMENT_NOT_REFUNDABLE({ state: payment.state });
    const left = refundable(payment.amount, await this.refunds.ofPayments([payment.id]));
    if (amount > left) throw paymentsErrors.REFUND_EXCEEDS_PAYMENT({ refundable: left });
  }

  private newRefund(draft: RefundDraft): RefundEntity {
    return {
      id: newId<'Refund'>(),
      ...draft,
      providerRefundId: null,
      state: 'REQUESTED',
      requested: true,
      requestedAt: this.clock.now(),
      settledAt: null,
      published: null,
    };
  }
}
