import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { ObjectionBook } from './objection-book.js';
import { ObjectionDesk, type ObjectionStep } from './objection-desk.js';

/** Files an objection whose answer was handed over in writing (办结异议). */
@Injectable()
export class CloseObjection {
  constructor(
    private readonly desk: ObjectionDesk,
    private readonly book: ObjectionBook,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, OBJECTION_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: ObjectionStep): Promise<VentureObjectionEntity> {
    return this.desk.with(actor, 'closeObjection', step, (round, objection) =>
      this.book.apply(round, objection, 'close', actor.personId, { closedAt: this.clock.now() }),
    );
  }
}
