import { Injectable } from '@nestjs/common';
import { FundQueries } from '#funds';
import { Clock, generalErrors, newId } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import { ProviderRepository } from '../data/provider.repository.js';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { isOver, month as monthOf, type Month } from '../domain/settlement-month.js';
import { settlementErrors } from '../domain/settlement.errors.js';
import { SettlementDrafts } from './settlement-drafts.js';

/** Which month a provider wants to be paid for. */
export interface SettlementOrder {
  readonly providerId: string;
  /** `YYYY-MM` in Shanghai. */
  readonly month: string;
  /** How many orders this step puts in at most; the rest follows by `ContinueSettlement`. All of them without it. */
  readonly atMost?: number | null;
  readonly idempotencyKey: string;
}

/** Draws up the settlement of a provider for a month that has ended, or draws up anew what was not handed in or came back (编制结算). */
@Injectable()
export class DraftSettlement {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly providers: ProviderRepository,
    private readonly funds: FundQueries,
    private readonly drafts: SettlementDrafts,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, BAD_USER_INPUT, SETTLEMENT_MONTH_NOT_OVER, SETTLEMENT_EMPTY. */
  async execute(actor: Actor, order: SettlementOrder): Promise<SettlementEntity> {
    const { idempotencyKey: key, ...input } = order;
    const operation = 'draftSettlement';
    return this.idempotency.once({ actorId: actor.personId, key, operation, input }, async () => {
      const seen = await this.providers.find(order.providerId);
      const entitled = actor.organisationIds('settlement.draft');
      if (seen === undefined || !entitled.includes(seen.organisationId)) throw generalErrors.NOT_FOUND();
      const month = monthOf(order.month);
      if (!isOver(month, this.clock.now())) throw settlementErrors.SETTLEMENT_MONTH_NOT_OVER({ month });
      const provider = await this.providers.lock(seen.id);
      const open = await this.drafts.reopen(provider.id, month);
      const step = { personId: actor.personId, atMost: order.atMost ?? null };
      if (open !== undefined) return this.drafts.fill(open, provider, { ...step, event: 'redraw' });
      return this.drafts.fill(await this.begin(provider, month), provider, { ...step, event: 'draft' });
    });
  }

  /** An empty settlement, with the next number of its month. */
  private async begin(provider: ProviderEntity, month: Month): Promise<SettlementEntity> {
    const { id: providerId, organisationId, regionPath, fundId: vendorFundId } = provider;
    const { hostId } = await this.funds.one(vendorFundId);
    const number = (await this.drafts.count(providerId, month)) + 1;
    return {
      ...{ id: newId<'Settlement'>(), providerId, organisationId, vendorFundId, hostId, regionPath, month, number },
      ...{ state: 'DRAFT', served: 0, unserved: 0, waiting: 0, total: 0, fee: 0, subsidy: 0, points: 0, termsHash: '' },
      ...{ draftedBy: '', draftedAt: this.clock.now(), submittedBy: null, submittedAt: null },
      ...{ approvedBy: null, approvedAt: null, reason: null, paidAt: null },
    };
  }
}
