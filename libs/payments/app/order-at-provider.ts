import { Injectable } from '@nestjs/common';
import type { PaymentEntity } from '../data/payment.entity.js';
import { PaymentRepository } from '../data/payment.repository.js';
import { PaymentProvider, ProviderRefusal } from '../domain/payment-provider.js';
import { isPayable } from '../domain/payment.states.js';
import { EndRefused } from './end-refused.js';
import { NoteOpened } from './note-opened.js';

/** Asks the provider to open a payment, or to end it. Outside every unit; each order is repeatable. */
@Injectable()
export class OrderAtProvider {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly provider: PaymentProvider,
    private readonly noteOpened: NoteOpened,
    private readonly endRefused: EndRefused,
  ) {}

  /** Makes a payment known to the provider. One that it refuses for good is over. */
  async open(paymentId: string): Promise<true> {
    const payment = await this.payments.find(paymentId);
    if (payment === undefined || payment.openedAt !== null || !isPayable(payment.state)) return true;
    try {
      await this.openKnown(payment);
    } catch (fault) {
      if (!(fault instanceof ProviderRefusal)) throw fault;
      await this.endRefused.execute(paymentId);
    }
    return true;
  }

  /** Ends a payment at the provider, so that nobody pays it any more. */
  async cancel(paymentId: string): Promise<true> {
    const payment = await this.payments.find(paymentId);
    if (payment === undefined || payment.providerPaymentId === null || payment.succeededAt !== null) return true;
    await this.provider.cancelPayment(payment.providerPaymentId);
    return true;
  }

  private async openKnown({ id: paymentId, amount, currency, methods }: PaymentEntity): Promise<void> {
    const { providerPaymentId } = await this.provider.openPayment({ paymentId, amount, currency, methods });
    await this.noteOpened.execute(paymentId, providerPaymentId);
  }
}
