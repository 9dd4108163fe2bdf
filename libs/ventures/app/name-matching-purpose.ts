import { Injectable } from '@nestjs/common';
import { FundQueries } from '#funds';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { MatchRepository } from '../data/match.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { roundStates } from '../domain/round.states.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';

/** Which purpose pays. */
export interface MatchingPurpose extends RoundStep {
  readonly purposeId: string;
}

/** Names the purpose of the round's fund that its matching pool is paid from (指定配捐用途), until the round is announced. */
@Injectable()
export class NameMatchingPurpose {
  constructor(
    private readonly desk: RoundDesk,
    private readonly funds: FundQueries,
    private readonly matches: MatchRepository,
    private readonly changes: RoundChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, RULEBOOK_PINNED. */
  async execute(actor: Actor, { purposeId, ...step }: MatchingPurpose): Promise<VentureRoundEntity> {
    const named = { ...step, purposeId };
    return this.desk.with(actor, 'MANAGE', 'nameMatchingPurpose', named, async (round) => {
      if (!roundStates.allows(round.state, 'edit')) throw roundsErrors.RULEBOOK_PINNED();
      const purposes = (await this.funds.purposesOf([round.fundId])).get(round.fundId) ?? [];
      if (!purposes.some(({ id }) => id === purposeId)) throw generalErrors.NOT_FOUND();
      await this.matches.namePool({
        id: round.id,
        purposeId,
        namedBy: actor.personId,
        namedAt: this.clock.now(),
      });
      return this.changes.keep(round, 'nameMatchingPurpose', actor.personId);
    });
  }
}
