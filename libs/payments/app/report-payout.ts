import { Injectable } from '@nestjs/common';
import { newId } from '#kernel';
import { Events } from '#platform';
import type { PayoutEntity } from '../data/payout.entity.js';
import { PayoutRepository } from '../data/payout.repository.js';
import { ProviderCallRepository } from '../data/provider-call.repository.js';
import type { Booking } from '../domain/event-outcome.js';
import { PaymentProvider } from '../domain/payment-provider.js';
import type { ProviderFact } from '../domain/provider-event.js';
import { PayoutFailed } from './payments.events.js';

type PayoutFact = Extract<ProviderFact, { kind: 'PAYOUT' }>;

/** Keeps that the provider paid out, or that the bank sent a payout back; the report's lines are fetched after the commit. */
@Injectable()
export class ReportPayout {
  constructor(
    private readonly payouts: PayoutRepository,
    private readonly calls: ProviderCallRepository,
    private readonly events: Events,
    private readonly provider: PaymentProvider,
  ) {}

  /** A payout that failed stays failed, whichever was heard of first. */
  async execute(fact: PayoutFact, at: Date): Promise<Booking> {
    const known = await this.payouts.byProviderId(fact.providerPayoutId);
    const payout = known === null ? undefined : await this.payouts.current(known.id);
    if (payout === undefined) await this.begin(fact, at);
    else if (fact.state === 'FAILED' && payout.state !== 'FAILED') await this.fail(payout, at);
    return { outcome: 'TAKEN', paymentId: null };
  }

  private async begin({ providerPayoutId, amount, currency, state }: PayoutFact, paidAt: Date): Promise<void> {
    const id = newId<'Payout'>();
    const row = { id, provider: this.provider.name, providerPayoutId, amount, currency, paidAt, published: false };
    await this.payouts.save({ ...row, state: state === 'FAILED' ? 'FAILED' : 'REPORTED' });
    if (state === 'PAID') await this.calls.add('PAYOUT', id, paidAt);
  }

  private async fail(payout: PayoutEntity, at: Date): Promise<void> {
    const { id: payoutId, amount, currency, published: afterPaid } = payout;
    await this.payouts.save({ ...payout, state: 'FAILED' });
    await this.calls.remove(payoutId, 'PAYOUT');
    await this.events.publish(PayoutFailed, { payoutId, amount, currency, at: at.toISOString(), afterPaid });
  }
}
