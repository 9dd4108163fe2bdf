import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { PaymentRepository } from '../data/payment.repository.js';
import type { Payment } from '../domain/facade.types.js';
import { paymentView } from './payment-view.js';

const EVERYWHERE = '/';

/** Who sees a payment: the payer, and the accountants of the payee. To everybody else it does not exist. */
@Injectable()
export class PaymentAccess {
  constructor(private readonly payments: PaymentRepository) {}

  /** The payment, if the actor may see it. Throws NOT_FOUND. */
  async seen(actor: Actor, paymentId: string): Promise<Payment> {
    const payment = await this.payments.find(paymentId);
    if (payment === undefined || !this.maySee(actor, payment)) throw generalErrors.NOT_FOUND();
    return paymentView(payment);
  }

  /** The payment, if the actor is to pay it. Throws NOT_FOUND. */
  async ownToPay(actor: Actor, paymentId: string): Promise<Payment> {
    const payment = await this.payments.find(paymentId);
    if (payment === undefined || payment.payerId !== actor.personId) throw generalErrors.NOT_FOUND();
    return paymentView(payment);
  }

  /** Payees whose money the actor may see with a permission; null for those of everybody. */
  payees(actor: Actor, permission: string): string[] | null {
    return actor.regionPaths(permission).includes(EVERYWHERE) ? null : actor.organisationIds(permission);
  }

  private maySee(actor: Actor, { payerId, payeeId }: Pick<Payment, 'payerId' | 'payeeId'>): boolean {
    const payees = this.payees(actor, 'payment.read');
    return payerId === actor.personId || payees === null || payees.includes(payeeId);
  }
}
