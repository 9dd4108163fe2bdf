import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork } from '#platform';
import { PaymentRepository } from '../data/payment.repository.js';
import { isPayable } from '../domain/payment.states.js';
import { TakeFact } from './take-fact.js';

/** Ends a payment that the provider refuses to open. */
@Injectable()
export class EndRefused {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payments: PaymentRepository,
    private readonly takeFact: TakeFact,
    private readonly clock: Clock,
  ) {}

  async execute(paymentId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const payment = await this.payments.current(paymentId);
      if (payment === undefined || !isPayable(payment.state)) return;
      await this.takeFact.settle(payment, { cancelledAt: this.clock.now() });
    });
  }
}
