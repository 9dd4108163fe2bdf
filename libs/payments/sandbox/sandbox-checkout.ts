import { Injectable } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { generalErrors } from '#kernel';
import { Config } from '#platform';
import { PAYMENT_METHODS } from '../domain/payment-method.js';
import { SANDBOX_OUTCOMES, SandboxBank } from './sandbox-bank.js';
import { SandboxDesk } from './sandbox-desk.js';
import type { StripeShape } from './sandbox-objects.js';
import { sandboxPage } from './sandbox-page.js';

/** What happens on the sandbox's payment page. Elsewhere than in the sandbox it does not exist. */
@Injectable()
export class SandboxCheckout {
  constructor(
    private readonly config: Config,
    private readonly desk: SandboxDesk,
    private readonly bank: SandboxBank,
  ) {}

  /** The page of an intent. Throws NOT_FOUND without its secret. */
  async page(intentId: string, secret: unknown): Promise<string> {
    return sandboxPage(await this.intent(intentId, secret));
  }

  /** Does what the form says; an intent that has ended stays as it is. Throws NOT_FOUND, BAD_USER_INPUT. */
  async pay(intentId: string, secret: unknown, form: Record<string, unknown> | undefined): Promise<void> {
    await this.intent(intentId, secret);
    const method = PAYMENT_METHODS.find((one) => one === form?.['method']);
    const outcome = SANDBOX_OUTCOMES.find((one) => one === form?.['outcome']);
    if (method === undefined || outcome === undefined) {
      throw generalErrors.BAD_USER_INPUT({ field: method === undefined ? 'method' : 'outcome', reason: 'choose one' });
    }
    await this.bank.pay(intentId, { method, outcome });
  }

  private async intent(intentId: string, secret: unknown): Promise<StripeShape> {
    const intent = this.config.paymentProvider === 'sandbox' ? await this.desk.find(intentId) : undefined;
    const matches = intent?.object === 'payment_intent' && isSame(String(intent['client_secret']), secret);
    if (intent === undefined || !matches) throw generalErrors.NOT_FOUND();
    return intent;
  }
}

function isSame(known: string, given: unknown): boolean {
  const [one, other] = [Buffer.from(known), Buffer.from(typeof given === 'string' ? given : '')];
  return one.length === other.length && timingSafeEqual(one, other);
}
