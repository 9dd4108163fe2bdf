import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { TrancheEntity } from '../data/agreement.entities.js';
import { awardsErrors } from '../domain/awards.errors.js';
import { TrancheChanges } from './tranche-changes.js';
import { TrancheDesk, type TrancheStep } from './tranche-desk.js';
import { TrancheMoney } from './tranche-money.js';

/** Holds a tranche that has not been sent (暂缓拨付): a payment that was ordered is called back, its money stays set aside. */
@Injectable()
export class HoldTranche {
  constructor(
    private readonly desk: TrancheDesk,
    private readonly changes: TrancheChanges,
    private readonly money: TrancheMoney,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, TRANCHE_UNDER_WAY once it was sent. */
  async execute(actor: Actor, step: TrancheStep & { readonly reason: string }): Promise<TrancheEntity> {
    return this.desk.with(actor, 'CHECK', 'holdTranche', step, async (tranche, { agreement }) => {
      if (tranche.state === 'INSTRUCTED') throw awardsErrors.TRANCHE_UNDER_WAY();
      const { reason } = step;
      const held = await this.changes.apply(agreement, tranche, 'hold', actor.personId, { reason });
      return this.changes.keep(held, await this.money.callBack(agreement, held, actor.personId));
    });
  }
}
