import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { AwardReservations } from './award-reservations.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { RoundPhases } from './round-phases.js';

/** Calls a round off before its contracts (取消轮次); what was set aside for its awards is free again. */
@Injectable()
export class CancelRound {
  constructor(
    private readonly desk: RoundDesk,
    private readonly changes: RoundChanges,
    private readonly phases: RoundPhases,
    private readonly reservations: AwardReservations,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: RoundStep & { readonly reason: string }): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'cancelRound', step, async (round) => {
      await this.phases.forget(round.id);
      await this.reservations.releaseAll(round.id);
      return this.changes.apply(round, 'cancel', actor.personId, { reason: step.reason });
    });
  }
}
