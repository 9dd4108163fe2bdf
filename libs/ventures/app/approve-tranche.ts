import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { TrancheEntity } from '../data/agreement.entities.js';
import { requireMayTake } from '../domain/tranche-persons.js';
import { TrancheChanges } from './tranche-changes.js';
import { TrancheDesk, type TrancheStep } from './tranche-desk.js';
import { TrancheMoney } from './tranche-money.js';

/** Approves the release of a tranche, as its checker: its money is spent, and its payment ordered for a third person (审核拨付). */
@Injectable()
export class ApproveTranche {
  constructor(
    private readonly desk: TrancheDesk,
    private readonly changes: TrancheChanges,
    private readonly money: TrancheMoney,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, TRANCHE_NEEDS_ANOTHER_PERSON. */
  async execute(actor: Actor, step: TrancheStep): Promise<TrancheEntity> {
    return this.desk.with(actor, 'CHECK', 'approveTranche', step, async (tranche, { agreement }) => {
      requireMayTake(tranche, 'approve', actor.personId);
      const approvedBy = actor.personId;
      const approved = await this.changes.apply(agreement, tranche, 'approve', approvedBy, { approvedBy });
      return this.changes.keep(approved, await this.money.order(agreement, approved, approvedBy));
    });
  }
}
