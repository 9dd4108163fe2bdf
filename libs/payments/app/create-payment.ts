import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { ledgerErrors } from '#ledger';
import { Config, Idempotency } from '#platform';
import { PaymentRepository } from '../data/payment.repository.js';
import type { PaymentEntity } from '../data/payment.entity.js';
import { checkDraft } from '../domain/payment-draft.js';
import { CURRENCY } from '../domain/payment-method.js';
import { PaymentProvider } from '../domain/payment-provider.js';
import { paymentsErrors } from '../domain/payments.errors.js';
import type { Payment, PaymentDraft } from '../domain/facade.types.js';
import { PaymentSchedule } from './payment-schedule.js';
import { paymentView } from './payment-view.js';

/** Writes a payment down, in the unit of whoever asks for it; the provider learns of it after the commit (发起支付). */
@Injectable()
export class CreatePayment {
  private readonly largest: number;

  constructor(
    config: Config,
    private readonly idempotency: Idempotency,
    private readonly payments: PaymentRepository,
    private readonly schedule: PaymentSchedule,
    private readonly provider: PaymentProvider,
    private readonly clock: Clock,
  ) {
    this.largest = config.get('PAYMENT_LARGEST_FEN');
  }

  /** Throws PAYMENTS_NOT_CONFIGURED, BAD_USER_INPUT, AMOUNT_TOO_LARGE, IDEMPOTENCY_CONFLICT. */
  async execute(draft: PaymentDraft): Promise<Payment> {
    if (this.provider.name === 'none') throw paymentsErrors.PAYMENTS_NOT_CONFIGURED();
    const { idempotencyKey, ...input } = draft;
    const key = `${draft.purposeType}:${idempotencyKey}`;
    const request = { actorId: 'payments', key, operation: 'createPayment', input };
    return this.idempotency.once(request, async () => {
      checkDraft(draft, this.clock.now());
      if (draft.amount > this.largest) throw ledgerErrors.AMOUNT_TOO_LARGE({ limit: this.largest });
      const payment = this.newPayment(draft);
      await this.payments.add(payment);
      await this.schedule.begin(payment);
      return paymentView(payment);
    });
  }

  private newPayment(draft: PaymentDraft): PaymentEntity {
    return {
      id: newId<'Payment'>(),
      purposeType: draft.purposeType,
      purposeId: draft.purposeId,
      payeeId: draft.payeeId,
      payerId: draft.payerId,
      amount: draft.amount,
      currency: CURRENCY,
      methods: [...draft.methods],
      idempotencyKey: draft.idempotencyKey,
      provider: this.provider.name,
      providerPaymentId: null,
      state: 'CREATED',
      method: null,
      refunded: 0,
      openDisputes: 0,
      lostDisputes: 0,
      createdAt: this.clock.now(),
      expiresAt: draft.expiresAt,
      ...{ openedAt: null, failedAt: null, expiredAt: null, cancelledAt: null, succeededAt: null },
    };
  }
}
