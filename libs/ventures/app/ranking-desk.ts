import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import type { BundleGiven } from '../domain/round-bundle.js';
import { Recusals } from './recusals.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { RoundFacts } from './round-facts.js';

/** Takes a round in hand to be ranked, with all its facts, by somebody who is in no conflict with any of its applications. */
@Injectable()
export class RankingDesk {
  constructor(
    private readonly desk: RoundDesk,
    private readonly recusals: Recusals,
    private readonly facts: RoundFacts,
  ) {}

  /** Throws NOT_FOUND, RECUSED, IDEMPOTENCY_CONFLICT. */
  async with(
    actor: Actor,
    step: RoundStep,
    work: (round: VentureRoundEntity, given: BundleGiven) => Promise<VentureRoundEntity>,
  ): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'rankRound', step, async (round) => {
      await this.recusals.requireImpartial(actor.personId, round.id);
      return work(round, await this.facts.given(round.id));
    });
  }
}
