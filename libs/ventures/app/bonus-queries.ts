import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { BonusEntity } from '../data/bonus.entity.js';
import { BonusRepository } from '../data/bonus.repository.js';
import { panelErrors } from '../domain/panel.errors.js';
import { isSealed } from '../domain/round.states.js';
import { Recusals } from './recusals.js';
import { RoundAccess } from './round-access.js';

/** Special bonuses of a round with their evidence (特别加分), for its staff, once it is ranked. */
@Injectable()
export class BonusQueries {
  constructor(
    private readonly access: RoundAccess,
    private readonly recusals: Recusals,
    private readonly bonuses: BonusRepository,
  ) {}

  /** Throws NOT_FOUND, RANKING_SEALED, RECUSED in conflict with one of the applications before the notice. */
  async ofRound(actor: Actor, roundId: string): Promise<BonusEntity[]> {
    const { state } = await this.access.requireRound(actor, 'READ', roundId);
    if (isSealed(state)) throw panelErrors.RANKING_SEALED();
    if (state === 'RANKED') await this.recusals.requireImpartial(actor.personId, roundId);
    return this.bonuses.ofRound(roundId);
  }
}
