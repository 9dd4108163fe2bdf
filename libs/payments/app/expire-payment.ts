import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events, UnitOfWork } from '#platform';
import { PaymentRepository } from '../data/payment.repository.js';
import { isPayable, paymentState } from '../domain/payment.states.js';
import { ofPayment } from './payment-event.js';
import { PaymentSchedule } from './payment-schedule.js';
import { PaymentExpired } from './payments.events.js';

/** Ends a payment whose time is over (支付过期). Money that was on its way may still come: it counts. */
@Injectable()
export class ExpirePayment {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payments: PaymentRepository,
    private readonly schedule: PaymentSchedule,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Does nothing where the payment was paid or has ended. */
  async execute(paymentId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const payment = await this.payments.current(paymentId);
      if (payment === undefined || !isPayable(payment.state)) return;
      const expiredAt = this.clock.now();
      await this.payments.change(paymentId, { expiredAt, state: paymentState({ ...payment, expiredAt }) });
      await this.schedule.expired(paymentId, expiredAt);
      await this.events.publish(PaymentExpired, ofPayment(payment, expiredAt));
    });
  }
}
