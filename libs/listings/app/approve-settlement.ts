import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { requireMayApprove } from '../domain/settlement-persons.js';
import { settlementErrors } from '../domain/settlement.errors.js';
import { settlementStates } from '../domain/settlement.states.js';
import { CurrentTerms } from './current-terms.js';
import { SettlementChanges } from './settlement-changes.js';
import { SettlementDesk, type SettlementStep } from './settlement-desk.js';

/** An approval, which names the terms that its approver has read. */
export interface SettlementApproval extends SettlementStep {
  readonly termsHash: string;
}

/** Approves a settlement for the charity, as another person than who drew it up or handed it in (批准结算). */
@Injectable()
export class ApproveSettlement {
  constructor(
    private readonly desk: SettlementDesk,
    private readonly changes: SettlementChanges,
    private readonly terms: CurrentTerms,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, SETTLEMENT_NEEDS_ANOTHER_PERSON, SETTLEMENT_TERMS_CHANGED. */
  async execute(actor: Actor, approval: SettlementApproval): Promise<SettlementEntity> {
    return this.desk.with(actor, 'APPROVE', 'approveSettlement', approval, async (settlement) => {
      settlementStates.next(settlement.state, 'approve');
      requireMayApprove(settlement, actor.personId);
      if (approval.termsHash !== settlement.termsHash) throw settlementErrors.SETTLEMENT_TERMS_CHANGED();
      await this.terms.requireUnchanged(settlement);
      const patch = { approvedBy: actor.personId, approvedAt: this.clock.now() };
      return this.changes.apply(settlement, 'approve', actor.personId, patch);
    });
  }
}
