import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { DisputeRepository } from '../data/dispute.repository.js';
import type { PaymentEntity } from '../data/payment.entity.js';
import type { FlagKind } from '../domain/event-outcome.js';
import { earlier } from '../domain/payment-course.js';
import type { ProviderFact } from '../domain/provider-event.js';

type DisputeFact = Extract<ProviderFact, { kind: 'DISPUTE' }>;

/** Keeps what the provider says of a dispute. An outcome is final: the opposite of it is flagged. */
@Injectable()
export class KeepDispute {
  constructor(private readonly disputes: DisputeRepository) {}

  /** Returns why it does not agree with what is known, if it does not; then nothing is written. */
  async execute(payment: PaymentEntity, fact: DisputeFact, at: Date): Promise<FlagKind | null> {
    const known = (await this.disputes.byProviderIds([fact.providerDisputeId]))[0];
    const { amount, providerDisputeId, state } = fact;
    const closedAt = state === 'OPEN' ? null : at;
    if (known === undefined) {
      const row = { id: newId<'Dispute'>(), paymentId: payment.id, amount, providerDisputeId, state, closedAt };
      await this.disputes.add({ ...row, openedAt: at, published: null });
      return null;
    }
    if (known.paymentId !== payment.id) return 'ID_DIFFERS';
    if (known.amount !== amount) return 'AMOUNT_DIFFERS';
    const openedAt = earlier(known.openedAt, at);
    if (state === 'OPEN' || known.state === state) {
      await this.disputes.change(known.id, { openedAt });
      return null;
    }
    if (known.state !== 'OPEN') return 'OUTCOME_CONFLICTS';
    await this.disputes.change(known.id, { state, openedAt, closedAt });
    return null;
  }
}
