import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import type { PaymentEntity } from '../data/payment.entity.js';
import type { RefundEntity } from '../data/refund.entity.js';
import { RefundRepository } from '../data/refund.repository.js';
import type { FlagKind } from '../domain/event-outcome.js';
import type { ProviderFact } from '../domain/provider-event.js';
import { laterRefundState } from '../domain/refund.states.js';

type RefundFact = Extract<ProviderFact, { kind: 'REFUND' }>;

/** Keeps what the provider says of a refund; one made in its dashboard (渠道后台退款) gets a row of its own. */
@Injectable()
export class KeepRefund {
  constructor(private readonly refunds: RefundRepository) {}

  /** Returns why it does not agree with what we asked for, if it does not; then nothing is written. */
  async execute(payment: PaymentEntity, fact: RefundFact, at: Date): Promise<FlagKind | null> {
    const refund = await this.refundOf(fact);
    if (refund === undefined && fact.refundId !== null) return 'REFUND_UNKNOWN';
    if (refund === undefined) {
      await this.refunds.add(madeAtProvider(payment, fact, at));
      return null;
    }
    if (refund.paymentId !== payment.id) return 'ID_DIFFERS';
    if (refund.amount !== fact.amount) return 'AMOUNT_DIFFERS';
    const state = laterRefundState(refund.state, fact.state);
    const settledAt = state === refund.state ? refund.settledAt : settledInstant(fact, at);
    await this.refunds.change(refund.id, { state, settledAt, providerRefundId: fact.providerRefundId });
    return null;
  }

  private async refundOf(fact: RefundFact): Promise<RefundEntity | undefined> {
    const ours = fact.refundId === null ? [] : await this.refunds.byIds([fact.refundId]);
    return ours[0] ?? (await this.refunds.byProviderIds([fact.providerRefundId]))[0];
  }
}

function madeAtProvider(payment: PaymentEntity, fact: RefundFact, at: Date): RefundEntity {
  return {
    id: newId<'Refund'>(),
    paymentId: payment.id,
    amount: fact.amount,
    reason: 'MADE_AT_PROVIDER',
    idempotencyKey: `provider:${fact.providerRefundId}`,
    providerRefundId: fact.providerRefundId,
    state: fact.state,
    requested: false,
    requestedAt: at,
    settledAt: settledInstant(fact, at),
    published: null,
  };
}

function settledInstant({ state }: RefundFact, at: Date): Date | null {
  return state === 'SUCCEEDED' || state === 'FAILED' ? at : null;
}
