import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { ProviderRepository } from '../data/provider.repository.js';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { settlementErrors } from '../domain/settlement.errors.js';
import { settlementStates } from '../domain/settlement.states.js';
import { SettlementDrafts } from './settlement-drafts.js';

/** The next step of a settlement that is drawn up in steps. */
export interface SettlementContinuation {
  readonly settlementId: string;
  readonly atMost: number;
  readonly idempotencyKey: string;
}

/** Puts the next orders into a settlement that was begun, as the person who began it (继续编制结算). */
@Injectable()
export class ContinueSettlement {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly providers: ProviderRepository,
    private readonly settlements: SettlementRepository,
    private readonly drafts: SettlementDrafts,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, SETTLEMENT_DRAWN_BY_ANOTHER, SETTLEMENT_EMPTY. With nothing left to put in it changes nothing. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: SettlementContinuation): Promise<SettlementEntity> {
    const { personId } = actor;
    const operation = 'continueSettlement';
    return this.idempotency.once({ actorId: personId, key, operation, input }, async () => {
      const seen = await this.settlements.find(input.settlementId);
      const entitled = actor.organisationIds('settlement.draft');
      if (seen === undefined || !entitled.includes(seen.organisationId)) throw generalErrors.NOT_FOUND();
      const provider = await this.providers.lock(seen.providerId);
      const settlement = await this.settlements.lock(seen.id);
      settlementStates.next(settlement.state, 'continue');
      if (settlement.draftedBy !== personId) throw settlementErrors.SETTLEMENT_DRAWN_BY_ANOTHER();
      if ((settlement.waiting ?? 0) === 0) return settlement;
      return this.drafts.fill(settlement, provider, { personId, atMost: input.atMost, event: 'continue' });
    });
  }
}
