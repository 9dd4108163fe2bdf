import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { SettlementEntity } from '../data/settlement.entities.js';
import { settlementErrors } from '../domain/settlement.errors.js';
import { SettlementChanges } from './settlement-changes.js';
import { SettlementDesk, type SettlementStep } from './settlement-desk.js';

/** Sends a settlement back to its provider, who draws it up anew (退回结算). */
@Injectable()
export class ReturnSettlement {
  constructor(
    private readonly desk: SettlementDesk,
    private readonly changes: SettlementChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, SETTLEMENT_PAYMENT_ORDERED. */
  async execute(actor: Actor, step: SettlementStep & { reason: string }): Promise<SettlementEntity> {
    return this.desk.with(actor, 'APPROVE', 'returnSettlement', step, (settlement, parts) => {
      if (parts.some(({ disbursementId }) => disbursementId !== null)) {
        throw settlementErrors.SETTLEMENT_PAYMENT_ORDERED();
      }
      const patch = { reason: step.reason, approvedBy: null, approvedAt: null };
      return this.changes.apply(settlement, 'return', actor.personId, patch);
    });
  }
}
