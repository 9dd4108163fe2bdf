import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Logger, UnitOfWork, type Actor } from '#platform';
import type { PaymentEntity } from '../data/payment.entity.js';
import { PaymentRepository } from '../data/payment.repository.js';
import type { PayPage, Payment } from '../domain/facade.types.js';
import { PaymentProvider, ProviderRefusal, type OpenPayment } from '../domain/payment-provider.js';
import { isPayable } from '../domain/payment.states.js';
import { paymentsErrors } from '../domain/payments.errors.js';
import { NoteOpened } from './note-opened.js';

/** Tells the payer where to pay (收银台), making the payment known to the provider if it is not yet. */
@Injectable()
export class OpenPayPage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly payments: PaymentRepository,
    private readonly provider: PaymentProvider,
    private readonly noteOpened: NoteOpened,
    private readonly logger: Logger,
  ) {}

  /** Goes over the network, so never inside a unit. Throws NOT_FOUND, PAYMENT_NOT_PAYABLE, UNAVAILABLE. */
  async execute(paymentId: string): Promise<PayPage> {
    if (this.unitOfWork.isOpen) throw new Error('The provider is never called inside a unit of work');
    const payment = await this.payments.find(paymentId);
    if (payment === undefined) throw generalErrors.NOT_FOUND();
    if (!isPayable(payment.state)) throw paymentsErrors.PAYMENT_NOT_PAYABLE({ state: payment.state });
    const { clientSecret, address } = await this.ask(payment).catch((fault: unknown) => {
      if (fault instanceof ProviderRefusal) throw paymentsErrors.PAYMENT_NOT_PAYABLE({ state: payment.state });
      this.logger.warn({ paymentId, error: fault }, 'the payment provider could not be asked for its page');
      throw generalErrors.UNAVAILABLE();
    });
    return { paymentId, clientSecret, address };
  }

  /** The same for a reader of a payment: null for everybody but the payer, and once it cannot be paid any more. */
  async forPayer(actor: Actor, { id, payerId, state }: Payment): Promise<PayPage | null> {
    return payerId === actor.personId && isPayable(state) ? this.execute(id) : null;
  }

  private async ask(payment: PaymentEntity): Promise<OpenPayment> {
    if (payment.providerPaymentId !== null) return this.provider.payPage(payment.providerPaymentId);
    const { id: paymentId, amount, currency, methods } = payment;
    const opened = await this.provider.openPayment({ paymentId, amount, currency, methods });
    await this.noteOpened.execute(paymentId, opened.providerPaymentId);
    return opened;
  }
}
