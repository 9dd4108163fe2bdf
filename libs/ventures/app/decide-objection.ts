import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { handOf } from './notice-items.js';
import { ObjectionBook } from './objection-book.js';
import { ObjectionDesk } from './objection-desk.js';
import type { AnsweredObjection } from './refuse-objection.js';
import { Rulings } from './rulings.js';

/** How an objection is decided. */
export interface ObjectionDecision extends AnsweredObjection {
  readonly decision: 'UPHOLD' | 'DISMISS';
}

/**
 * Decides an admitted objection (处理异议), by neither who made the notice nor who objects. One that is upheld strikes its item,
 * and the first reserve moves up with a notice of its own; nothing else changes.
 */
@Injectable()
export class DecideObjection {
  constructor(
    private readonly desk: ObjectionDesk,
    private readonly book: ObjectionBook,
    private readonly rulings: Rulings,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, OBJECTION_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED, CALENDAR_YEAR_UNKNOWN. */
  async execute(actor: Actor, step: ObjectionDecision): Promise<VentureObjectionEntity> {
    return this.desk.with(actor, 'decideObjection', step, async (round, objection) => {
      const upheld = step.decision === 'UPHOLD';
      const decided = await this.book.apply(round, objection, upheld ? 'uphold' : 'dismiss', actor.personId, {
        ...{ decidedBy: actor.personId, decidedAt: this.clock.now(), answer: step.answer },
        outcome: upheld ? 'UPHELD' : 'DISMISSED',
      });
      const { id: objectionId, applicationId } = objection;
      await this.rulings.rule(round, { kind: 'OBJECTION', applicationId, objectionId, upheld }, handOf(actor.personId));
      return decided;
    });
  }
}
