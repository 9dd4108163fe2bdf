import { identityCapability } from '#identity';
import { newId } from '#kernel';
import { ledgerCapability } from '#ledger';
import { Events, UnitOfWork, type EventPayload, type EventType } from '#platform';
import type { TestContext } from '#testing';
import {
  DisputeLost,
  DisputeOpened,
  DisputeWon,
  PaymentExpired,
  PaymentFailed,
  Payments,
  PaymentSucceeded,
  PayoutFailed,
  PayoutPaid,
  paymentsCapability,
  RefundFailed,
  RefundSucceeded,
  Sandbox,
  type Payment,
  type PaymentDraft,
} from '../index.js';

/** What the specs of payments run on. */
export const capabilities = [ledgerCapability, identityCapability, paymentsCapability];

const told: readonly EventType<never>[] = [
  PaymentSucceeded,
  PaymentFailed,
  PaymentExpired,
  RefundSucceeded,
  RefundFailed,
  DisputeOpened,
  DisputeWon,
  DisputeLost,
  PayoutPaid,
  PayoutFailed,
] as never;

/** One event as a payee heard of it. */
export interface Heard {
  readonly type: string;
  readonly payload: EventPayload;
}

/** A payee who listens to everything, with the means to ask for payments and to have them paid. */
export class Till {
  readonly heard: Heard[] = [];
  readonly payeeId = newId<'Organisation'>();

  /** Called inside the transaction that books a payment. */
  onPaid: (paymentId: string) => void = () => undefined;

  constructor(readonly context: () => TestContext) {}

  /** Begins to listen, inside the transactions; called once. */
  listen(): void {
    for (const event of told) {
      const type = event.type.replace('payments.', '');
      this.context()
        .get(Events)
        .inTransaction(event, async (payload) => {
          if (event.type === PaymentSucceeded.type) this.onPaid(String(payload['paymentId']));
          this.heard.push({ type, payload });
        });
    }
  }

  /** What was heard of a payment, in order. */
  of(paymentId: string): string[] {
    return this.heard.filter(({ payload }) => payload['paymentId'] === paymentId).map(({ type }) => type);
  }

  /** Fen that a payee would have in the books for a payment, disputes apart. */
  booked(paymentId: string): number {
    const signs: Record<string, number> = { PaymentSucceeded: 1, RefundSucceeded: -1 };
    return this.heard
      .filter(({ payload }) => payload['paymentId'] === paymentId)
      .reduce((sum, { type, payload }) => {
        const sign = signs[type] ?? (type === 'RefundFailed' && payload['afterSuccess'] === true ? 1 : 0);
        return sum + sign * Number(payload['amount']);
      }, 0);
  }

  draft(change: Partial<PaymentDraft> = {}): PaymentDraft {
    return {
      purposeType: 'funds.donation',
      purposeId: newId<'Donation'>(),
      payeeId: this.payeeId,
      payerId: newId<'Person'>(),
      amount: 10_000,
      methods: ['CARD', 'ALIPAY'],
      expiresAt: new Date(this.context().clock.now().getTime() + 30 * 60_000),
      idempotencyKey: newId<'Key'>(),
      ...change,
    };
  }

  /** A payment that the provider knows. */
  async asked(change: Partial<PaymentDraft> = {}): Promise<Payment> {
    const payment = await this.create(this.draft(change));
    await this.payments.payPage(payment.id);
    return payment;
  }

  create(draft: PaymentDraft): Promise<Payment> {
    return this.unit(() => this.payments.createPayment(draft));
  }

  /** A payment that was paid and told of. */
  async paid(change: Partial<PaymentDraft> = {}): Promise<Payment> {
    const payment = await this.asked(change);
    await this.sandbox.pay(payment.id, { method: 'ALIPAY', outcome: 'PAY' });
    await this.context().settle();
    return payment;
  }

  async now(paymentId: string): Promise<Payment> {
    const payment = (await this.payments.payments([paymentId])).get(paymentId);
    if (payment === undefined) throw new Error('there is no such payment');
    return payment;
  }

  unit<T>(work: () => Promise<T>): Promise<T> {
    return this.context().get(UnitOfWork).run(work);
  }

  get payments(): Payments {
    return this.context().get(Payments);
  }

  get sandbox(): Sandbox {
    return this.context().get(Sandbox);
  }
}
