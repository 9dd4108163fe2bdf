import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { ObjectionBook } from './objection-book.js';
import { ObjectionDesk, type ObjectionStep } from './objection-desk.js';

/** An answer to an objection, which is published. */
export interface AnsweredObjection extends ObjectionStep {
  readonly answer: string;
}

/** Does not take an objection (不予受理): one without a name that can be true, or without evidence. Its item is free again. */
@Injectable()
export class RefuseObjection {
  constructor(
    private readonly desk: ObjectionDesk,
    private readonly book: ObjectionBook,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, OBJECTION_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: AnsweredObjection): Promise<VentureObjectionEntity> {
    return this.desk.with(actor, 'refuseObjection', step, (round, objection) => {
      const { answer } = step;
      const patch = {
        decidedBy: actor.personId,
        decidedAt: this.clock.now(),
        answer,
        outcome: 'INADMISSIBLE' as const,
      };
      return this.book.apply(round, objection, 'refuse', actor.personId, patch);
    });
  }
}
