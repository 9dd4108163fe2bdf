import { Injectable } from '@nestjs/common';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { BarredItems } from './barred-items.js';
import { handOf } from './notice-items.js';
import { Rulings } from './rulings.js';
import type { WaitingItem } from './waiting-awards.js';

/** Draws the consequences of a ban at the confirmation (限制申报). In the open unit, under the lock of the round. */
@Injectable()
export class StrikeBarred {
  constructor(
    private readonly barred: BarredItems,
    private readonly rulings: Rulings,
  ) {}

  /** Strikes those whose organisation is barred today, for each of which the first reserve that can moves up; answers the others. */
  async execute(round: VentureRoundEntity, items: readonly WaitingItem[], actorId: string): Promise<WaitingItem[]> {
    const drafts = await this.barred.rulingsOn(items.map(({ decision }) => decision));
    for (const draft of drafts) await this.rulings.rule(round, draft, handOf(actorId));
    const struck = new Set(drafts.map(({ applicationId }) => applicationId));
    return items.filter(({ applicationId }) => !struck.has(applicationId));
  }
}
