import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { RoundPhases } from './round-phases.js';

/** Calls a round off before its contracts (取消轮次). */
@Injectable()
export class CancelRound {
  constructor(
    private readonly desk: RoundDesk,
    private readonly changes: RoundChanges,
    private readonly phases: RoundPhases,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: RoundStep & { readonly reason: string }): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'cancelRound', step, async (round) => {
      await this.phases.forget(round.id);
      return this.changes.apply(round, 'cancel', actor.personId, { reason: step.reason });
    });
  }
}
