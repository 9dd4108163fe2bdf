import { Injectable } from '@nestjs/common';
import { addMinutes } from '#kernel';
import { Timers } from '#platform';
import type { PaymentEntity } from '../data/payment.entity.js';
import { ProviderCallRepository } from '../data/provider-call.repository.js';
import { FIRST_QUESTION_MINUTES } from '../domain/provider-call.js';
import { EXPIRE_PAYMENT } from './payments.timers.js';

/** What is to happen with a payment later, written down in the open unit. */
@Injectable()
export class PaymentSchedule {
  constructor(
    private readonly calls: ProviderCallRepository,
    private readonly timers: Timers,
  ) {}

  /** A new payment: the provider is told of it, and one day its time is over. */
  async begin({ id, createdAt, expiresAt }: PaymentEntity): Promise<void> {
    await this.calls.add('OPEN', id, createdAt);
    await this.timers.schedule({ kind: EXPIRE_PAYMENT, key: id, dueAt: expiresAt, payload: { paymentId: id } });
  }

  /** The provider knows it: it is asked about it if it tells nothing. */
  async opened(paymentId: string, at: Date): Promise<void> {
    await this.calls.remove(paymentId, 'OPEN');
    await this.calls.add('ASK', paymentId, addMinutes(at, FIRST_QUESTION_MINUTES));
  }

  /** Its time is over: it is ended at the provider too. */
  async expired(paymentId: string, at: Date): Promise<void> {
    await this.calls.remove(paymentId, 'OPEN');
    await this.calls.add('CANCEL', paymentId, at);
  }

  /** It was paid: nothing more is to be asked. */
  async paid(paymentId: string): Promise<void> {
    await this.calls.remove(paymentId, 'OPEN', 'ASK', 'CANCEL');
    await this.timers.cancel(EXPIRE_PAYMENT, paymentId);
  }
}
