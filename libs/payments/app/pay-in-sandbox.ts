import { Injectable } from '@nestjs/common';
import { Config, UnitOfWork, type Actor } from '#platform';
import type { Payment } from '../domain/facade.types.js';
import type { PaymentMethod } from '../domain/payment-method.js';
import { isPayable } from '../domain/payment.states.js';
import { paymentsErrors } from '../domain/payments.errors.js';
import type { SandboxOutcome } from '../sandbox/sandbox-bank.js';
import { Sandbox } from '../sandbox/sandbox.facade.js';
import { OpenPayPage } from './open-pay-page.js';
import { PaymentAccess } from './payment-access.js';

/** What the payer chooses in the sandbox, and how it is to tell us. */
export interface SandboxChoice {
  readonly paymentId: string;
  readonly method: PaymentMethod;
  readonly outcome: SandboxOutcome;
  readonly delaySeconds: number;
  readonly copies: number;
  readonly shuffled: boolean;
}

/** Pays in the sandbox without its page. What comes of it is told by webhook, like anything a provider tells. */
@Injectable()
export class PayInSandbox {
  constructor(
    private readonly config: Config,
    private readonly unitOfWork: UnitOfWork,
    private readonly access: PaymentAccess,
    private readonly openPayPage: OpenPayPage,
    private readonly sandbox: Sandbox,
  ) {}

  /** Throws SANDBOX_ONLY, NOT_FOUND for another's payment, PAYMENT_NOT_PAYABLE. */
  async execute(actor: Actor, choice: SandboxChoice): Promise<Payment> {
    if (this.config.paymentProvider !== 'sandbox') throw paymentsErrors.SANDBOX_ONLY();
    if (this.unitOfWork.isOpen) throw new Error('The provider is never called inside a unit of work');
    const { paymentId, method, outcome, ...order } = choice;
    const { state } = await this.access.ownToPay(actor, paymentId);
    if (!isPayable(state)) throw paymentsErrors.PAYMENT_NOT_PAYABLE({ state });
    await this.openPayPage.execute(paymentId);
    const taken = await this.sandbox.pay(paymentId, { method, outcome }, order);
    if (!taken) throw paymentsErrors.PAYMENT_NOT_PAYABLE({ state });
    return this.access.ownToPay(actor, paymentId);
  }
}
