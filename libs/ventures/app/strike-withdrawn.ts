import { Injectable } from '@nestjs/common';
import { DecisionRepository } from '../data/decision.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { isObjectable } from '../domain/decided-item.js';
import { handOf } from './notice-items.js';
import { RoundChanges } from './round-changes.js';
import { Rulings } from './rulings.js';

/** Draws the consequences of a withdrawal after the notice (撤回). In the open unit, under the lock of the round. */
@Injectable()
export class StrikeWithdrawn {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly rulings: Rulings,
    private readonly changes: RoundChanges,
  ) {}

  /** The item is struck and its money given free; the first reserve that can moves up. Before the notice nothing is done. */
  async execute(round: VentureRoundEntity, applicationId: string, actorId: string): Promise<void> {
    const decision = await this.decisions.find(applicationId);
    if (round.state === 'CANCELLED' || decision === undefined || !isObjectable(decision)) return;
    const kept = await this.changes.keep(round, 'withdrawal', actorId);
    const ruling = { kind: 'WITHDRAWAL', applicationId, objectionId: null, upheld: true } as const;
    await this.rulings.rule(kept, ruling, handOf(actorId));
  }
}
