import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { VentureObjectionEntity } from '../data/objection.entity.js';
import { ObjectionBook } from './objection-book.js';
import { ObjectionDesk, type ObjectionStep } from './objection-desk.js';

/** Admits an objection to its re-check (受理异议); the item stays frozen. */
@Injectable()
export class AdmitObjection {
  constructor(
    private readonly desk: ObjectionDesk,
    private readonly book: ObjectionBook,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, OBJECTION_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: ObjectionStep): Promise<VentureObjectionEntity> {
    return this.desk.with(actor, 'admitObjection', step, (round, objection) => {
      const patch = { admittedBy: actor.personId, admittedAt: this.clock.now() };
      return this.book.apply(round, objection, 'admit', actor.personId, patch);
    });
  }
}
