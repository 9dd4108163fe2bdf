import { Injectable } from '@nestjs/common';
import { FundSpending } from '#funds';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { ProviderEntity } from '../data/provider.entity.js';
import type { SettlementEntity, SettlementPartEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { requireMayApprove } from '../domain/settlement-persons.js';
import { settlementErrors } from '../domain/settlement.errors.js';
import { CurrentTerms } from './current-terms.js';
import { ProviderSeal } from './provider-seal.js';
import { SettlementChanges } from './settlement-changes.js';
import { SettlementDesk, type SettlementStep } from './settlement-desk.js';

/** Orders the payments of an approved settlement out of the funds of one's own charity; another person sends them (开立拨付). */
@Injectable()
export class OrderSettlementPayment {
  constructor(
    private readonly desk: SettlementDesk,
    private readonly settlements: SettlementRepository,
    private readonly changes: SettlementChanges,
    private readonly terms: CurrentTerms,
    private readonly spending: FundSpending,
    private readonly seal: ProviderSeal,
  ) {}

  /**
   * Throws NOT_FOUND, STATE_NOT_ALLOWED, SETTLEMENT_PAYMENT_ORDERED where the charity has nothing left to order,
   * SETTLEMENT_NEEDS_ANOTHER_PERSON, SETTLEMENT_TERMS_CHANGED.
   */
  async execute(actor: Actor, step: SettlementStep): Promise<SettlementEntity> {
    return this.desk.with(actor, 'ORDER', 'orderSettlementPayment', step, async (settlement, parts) => {
      if (settlement.state !== 'APPROVED') {
        const { state } = settlement;
        throw generalErrors.STATE_NOT_ALLOWED({ subject: 'Settlement', state, event: 'order' });
      }
      requireMayApprove(settlement, actor.personId);
      const own = actor.organisationIds('disbursement.make');
      const open = parts.filter(({ disbursementId }) => disbursementId === null);
      const mine = open.filter(({ hostId }) => own.includes(hostId));
      if (mine.length === 0) throw settlementErrors.SETTLEMENT_PAYMENT_ORDERED();
      const provider = await this.terms.requireUnchanged(settlement);
      for (const part of mine) await this.order(part, provider, actor.personId);
      if (mine.length < open.length) return settlement;
      return this.changes.apply(settlement, 'order', actor.personId);
    });
  }

  private async order(part: SettlementPartEntity, provider: ProviderEntity, madeBy: string): Promise<void> {
    const { id, settlementId, kind, fundId, purposeId, rail, amount } = part;
    const disbursementId = await this.spending.order({
      ...{ key: `settlement:${id}`, subject: { kind: 'SETTLEMENT', id: settlementId }, fundId, amount, rail, madeBy },
      ...{
        purposeId: purposeId ?? fundId,
        payable: kind === 'FEE' ? 'FEES' : 'PROVIDER',
        payee: this.seal.open(provider.id, provider.payeeSealed),
      },
    });
    await this.settlements.changePart(id, { disbursementId });
  }
}
