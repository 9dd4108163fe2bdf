import { Injectable } from '@nestjs/common';
import { isId } from '#kernel';
import type { PaymentEntity } from '../data/payment.entity.js';
import { PaymentRepository } from '../data/payment.repository.js';
import { disagreement } from '../domain/agreement.js';
import type { Booking, FlagKind } from '../domain/event-outcome.js';
import type { ProviderFact } from '../domain/provider-event.js';
import { RaiseFlag } from './raise-flag.js';
import { ReportPayout } from './report-payout.js';
import { TakeFact } from './take-fact.js';

type PaymentFact = Exclude<ProviderFact, { kind: 'PAYOUT' }>;

/** Finds the payment that a fact is about and takes the fact in if it agrees; else flags it. In the open unit. */
@Injectable()
export class BookFact {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly takeFact: TakeFact,
    private readonly reportPayout: ReportPayout,
    private readonly raiseFlag: RaiseFlag,
  ) {}

  async execute(eventId: string, fact: ProviderFact, at: Date): Promise<Booking> {
    if (fact.kind === 'PAYOUT') return this.reportPayout.execute(fact, at);
    const payment = await this.paymentOf(fact);
    if (payment === undefined) return this.withoutPayment(eventId, fact);
    const kind = disagreement(payment, fact) ?? (await this.takeFact.execute(payment, fact, at));
    if (kind === null) return { outcome: 'TAKEN', paymentId: payment.id };
    await this.flag(eventId, kind, fact, payment);
    return { outcome: 'FLAGGED', paymentId: payment.id };
  }

  private async paymentOf(fact: PaymentFact): Promise<PaymentEntity | undefined> {
    if (fact.paymentId !== null) return isId(fact.paymentId) ? this.payments.current(fact.paymentId) : undefined;
    const ids = await this.payments.idsByProviderIds([fact.providerPaymentId]);
    const id = ids.get(fact.providerPaymentId);
    return id === undefined ? undefined : this.payments.current(id);
  }

  /** Our payments are written down before the provider hears of them: an id of ours that is not there never will be. */
  private async withoutPayment(eventId: string, fact: PaymentFact): Promise<Booking> {
    if (fact.paymentId === null) return { outcome: 'WAITING', paymentId: null };
    await this.flag(eventId, 'UNKNOWN_PAYMENT', fact);
    return { outcome: 'FLAGGED', paymentId: null };
  }

  private async flag(subject: string, kind: FlagKind, fact: PaymentFact, payment?: PaymentEntity): Promise<void> {
    const money = 'amount' in fact ? { actualAmount: fact.amount, actualCurrency: fact.currency } : {};
    await this.raiseFlag.execute({
      subject,
      kind,
      providerPaymentId: fact.providerPaymentId,
      paymentId: payment?.id ?? null,
      payeeId: payment?.payeeId ?? null,
      expectedAmount: payment?.amount ?? null,
      ...money,
    });
  }
}
