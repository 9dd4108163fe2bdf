import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { roundStates } from '../domain/round.states.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { readRulebook } from './read-rulebook.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';

/** What of a draft is changed; what is left out stays. */
export interface RoundEdit extends RoundStep {
  readonly title?: string;
  /** Rules as JSON. */
  readonly rulebook?: string;
  readonly openAt?: Date;
  readonly closeAt?: Date;
}

/** Changes rules, dates or title of a round before it is announced (修改轮次). */
@Injectable()
export class EditVentureRound {
  constructor(
    private readonly desk: RoundDesk,
    private readonly changes: RoundChanges,
  ) {}

  /** Throws NOT_FOUND, RULEBOOK_PINNED, RULEBOOK_NOT_SOUND. */
  async execute(actor: Actor, edit: RoundEdit): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'editVentureRound', edit, (round) => {
      if (!roundStates.allows(round.state, 'edit')) throw roundsErrors.RULEBOOK_PINNED();
      const { title = round.title, openAt = round.openAt, closeAt = round.closeAt } = edit;
      const rulebook = edit.rulebook === undefined ? round.rulebook : readRulebook(edit.rulebook, round.kind);
      return this.changes.apply(round, 'edit', actor.personId, { title, openAt, closeAt, rulebook });
    });
  }
}
