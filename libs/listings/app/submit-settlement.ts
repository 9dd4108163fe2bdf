import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { settlementErrors } from '../domain/settlement.errors.js';
import { SettlementChanges } from './settlement-changes.js';
import { SettlementDesk, type SettlementStep } from './settlement-desk.js';

/** Hands a settlement in, for the provider (提交结算). */
@Injectable()
export class SubmitSettlement {
  constructor(
    private readonly desk: SettlementDesk,
    private readonly changes: SettlementChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, SETTLEMENT_UNFINISHED. */
  async execute(actor: Actor, step: SettlementStep): Promise<SettlementEntity> {
    return this.desk.with(actor, 'DRAFT', 'submitSettlement', step, (settlement) => {
      const waiting = settlement.waiting ?? 0;
      if (settlement.state === 'DRAFT' && waiting > 0) throw settlementErrors.SETTLEMENT_UNFINISHED({ waiting });
      const patch = { submittedBy: actor.personId, submittedAt: this.clock.now(), reason: null };
      return this.changes.apply(settlement, 'submit', actor.personId, patch);
    });
  }
}
