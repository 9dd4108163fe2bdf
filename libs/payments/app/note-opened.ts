import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events, UnitOfWork } from '#platform';
import { PaymentRepository } from '../data/payment.repository.js';
import { paymentState } from '../domain/payment.states.js';
import { PaymentOpened } from './payments.events.js';
import { ofPayment } from './payment-event.js';
import { PaymentSchedule } from './payment-schedule.js';

/** Keeps by which id the provider knows a payment. */
@Injectable()
export class NoteOpened {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payments: PaymentRepository,
    private readonly schedule: PaymentSchedule,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Repeatable: a payment that is known already stays as it is. */
  async execute(paymentId: string, providerPaymentId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const payment = await this.payments.current(paymentId);
      if (payment === undefined || payment.openedAt !== null) return;
      const openedAt = this.clock.now();
      const state = paymentState({ ...payment, openedAt });
      await this.payments.change(paymentId, { providerPaymentId, openedAt, state });
      await this.schedule.opened(paymentId, openedAt);
      await this.events.publish(PaymentOpened, ofPayment(payment, openedAt));
    });
  }
}
