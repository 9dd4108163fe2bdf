import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { mayWithdraw } from '../domain/submission.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { ApplicationChanges } from './application-changes.js';
import { ApplicationDesk, type ApplicationStep } from './application-desk.js';

/** Takes an application back (撤回申报). */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly changes: ApplicationChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, APPLICATION_IN_REVIEW. */
  async execute(actor: Actor, step: ApplicationStep): Promise<VentureApplicationEntity> {
    return this.desk.with(actor, 'APPLICANT', 'withdrawVentureApplication', step, ({ application, round }) => {
      if (!mayWithdraw(round.state)) throw roundsErrors.APPLICATION_IN_REVIEW();
      return this.changes.apply(application, 'withdraw', actor.personId);
    });
  }
}
