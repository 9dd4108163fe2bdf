import { Injectable } from '@nestjs/common';
import { DisputeRepository } from '../data/dispute.repository.js';
import type { PaymentEntity } from '../data/payment.entity.js';
import { PaymentRepository, type PaymentChange } from '../data/payment.repository.js';
import { RefundRepository } from '../data/refund.repository.js';
import type { FlagKind } from '../domain/event-outcome.js';
import { earlier, newsOf, settledFacts } from '../domain/payment-course.js';
import type { ProviderFact } from '../domain/provider-event.js';
import { KeepDispute } from './keep-dispute.js';
import { KeepRefund } from './keep-refund.js';
import { TellNews } from './tell-news.js';

type PaymentFact = Exclude<ProviderFact, { kind: 'PAYOUT' }>;

/** Adds a fact to a locked payment, and tells what is new. In the open unit. */
@Injectable()
export class TakeFact {
  constructor(
    private readonly payments: PaymentRepository,
    private readonly refunds: RefundRepository,
    private readonly disputes: DisputeRepository,
    private readonly keepRefund: KeepRefund,
    private readonly keepDispute: KeepDispute,
    private readonly tellNews: TellNews,
  ) {}

  /** Returns why it could not be taken in, if it could not; then nothing is written. */
  async execute(before: PaymentEntity, fact: PaymentFact, at: Date): Promise<FlagKind | null> {
    if (fact.kind === 'REFUND') {
      const fault = await this.keepRefund.execute(before, fact, at);
      if (fault !== null) return fault;
    }
    if (fact.kind === 'DISPUTE') {
      const fault = await this.keepDispute.execute(before, fact, at);
      if (fault !== null) return fault;
    }
    await this.settle(before, learned(before, fact, at));
    return null;
  }

  /** Keeps what was learned with the state that follows, and tells what is new. */
  async settle(before: PaymentEntity, change: PaymentChange): Promise<void> {
    const refunds = await this.refunds.ofPayments([before.id]);
    const disputes = await this.disputes.ofPayment(before.id);
    const learnedNow = { ...before, ...change };
    const settled = settledFacts(learnedNow, refunds, disputes);
    const after = { ...learnedNow, ...settled };
    const news = newsOf(before, after, refunds, disputes);
    await this.payments.change(before.id, { ...change, ...settled });
    await this.tellNews.execute(after, news, refunds, disputes);
  }
}

/** What a fact adds to the payment itself. By an event the provider's id becomes known, if we missed its answer. */
function learned(payment: PaymentEntity, fact: PaymentFact, at: Date): PaymentChange {
  const linked = payment.openedAt === null ? { providerPaymentId: fact.providerPaymentId, openedAt: at } : {};
  if (fact.kind === 'PAYMENT_SUCCEEDED') return { ...linked, succeededAt: earlier(payment.succeededAt, at) };
  if (fact.kind === 'PAYMENT_FAILED') return { ...linked, failedAt: earlier(payment.failedAt, at) };
  if (fact.kind === 'PAYMENT_CANCELLED') return { ...linked, cancelledAt: earlier(payment.cancelledAt, at) };
  return fact.kind === 'METHOD_USED' ? { ...linked, method: fact.method } : linked;
}
