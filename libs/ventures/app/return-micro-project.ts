import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { microProjectStates } from '../domain/micro-project.states.js';
import { acceptsSubmission } from '../domain/round.states.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';
import { MicroFreezes } from './micro-freezes.js';

/** Sends an application back to be completed (退回补正), or refuses it for good (不予通过). */
@Injectable()
export class ReturnMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly changes: MicroChanges,
    private readonly freezes: MicroFreezes,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, ROUND_CLOSED: what nobody could hand in again is rejected, or reviewed. */
  async execute(actor: Actor, step: MicroStep & { reason: string }): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'MANAGE', 'returnMicroProject', step, (project, round, receivedAt) => {
      microProjectStates.next(project.state, 'sendBack');
      const closeAt = round.closeAt.toISOString();
      if (!acceptsSubmission(round.state, round.closeAt, receivedAt)) throw roundsErrors.ROUND_CLOSED({ closeAt });
      return this.changes.apply(project, 'sendBack', actor.personId, { reason: step.reason });
    });
  }

  /** What is refused gives its part of the budget free. Throws as above, MICRO_ITEM_FROZEN: an objection is decided first. */
  async reject(actor: Actor, step: MicroStep & { reason: string }): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'MANAGE', 'rejectMicroProject', step, async (project) => {
      await this.freezes.refuse(project);
      return this.changes.apply(project, 'reject', actor.personId, { reason: step.reason });
    });
  }
}
