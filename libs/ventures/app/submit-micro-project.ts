import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { acceptsSubmission } from '../domain/round.states.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';
import type { MicroRound } from './micro-round.js';

/** Hands an application in, or in again (提交申报). It counts by the clock of the server. */
@Injectable()
export class SubmitMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly changes: MicroChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, ROUND_NOT_OPEN, ROUND_CLOSED. */
  async execute(actor: Actor, step: MicroStep): Promise<MicroProjectEntity> {
    return this.desk.with(actor, 'APPLY', 'submitMicroProject', step, (project, round) => {
      const at = this.clock.now();
      requireSubmittable(round, at);
      const patch = { submittedBy: actor.personId, submittedAt: at, reason: null };
      return this.changes.apply(project, 'submit', actor.personId, patch);
    });
  }
}

function requireSubmittable({ state, closeAt }: MicroRound, at: Date): void {
  if (acceptsSubmission(state, closeAt, at)) return;
  if (state === 'DRAFT' || state === 'ANNOUNCED') throw roundsErrors.ROUND_NOT_OPEN();
  throw roundsErrors.ROUND_CLOSED({ closeAt: closeAt.toISOString() });
}
