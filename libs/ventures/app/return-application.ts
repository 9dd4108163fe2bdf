import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { submissionFault } from '../domain/submission.js';
import { ApplicationChanges } from './application-changes.js';
import { ApplicationDesk, type ApplicationStep } from './application-desk.js';

/** Sends an application back for completion, while it can still be handed in again (退回补正). */
@Injectable()
export class ReturnApplication {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly changes: ApplicationChanges,
  ) {}

  /** Throws NOT_FOUND, ROUND_CLOSED, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: ApplicationStep & { readonly reason: string }): Promise<VentureApplicationEntity> {
    return this.desk.with(actor, 'MANAGE', 'returnApplication', step, ({ application, round, receivedAt }) => {
      const fault = submissionFault(round.state, round.closeAt, receivedAt);
      if (fault === null && round.state !== 'OPEN')
        throw roundsErrors.ROUND_CLOSED({ closeAt: round.closeAt.toISOString() });
      if (fault !== null) throw roundsErrors[fault]({ closeAt: round.closeAt.toISOString() });
      return this.changes.apply(application, 'sendBack', actor.personId, { reason: step.reason });
    });
  }
}
