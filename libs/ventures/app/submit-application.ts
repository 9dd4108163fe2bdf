import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { budgetFaults } from '../domain/budget.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import type { Rulebook } from '../domain/rulebook.js';
import { submissionFault } from '../domain/submission.js';
import { ApplicationChanges } from './application-changes.js';
import { ApplicationDesk, type ApplicationInHand, type ApplicationStep } from './application-desk.js';
import { Barred } from './barred.js';

/** Hands an application in, or in again after it came back; never after the close (提交申报书). */
@Injectable()
export class SubmitApplication {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly changes: ApplicationChanges,
    private readonly barred: Barred,
  ) {}

  /**
   * `receivedAt` is when the request reached the server; left out, now. Throws NOT_FOUND, ROUND_NOT_OPEN, ROUND_CLOSED,
   * STATE_NOT_ALLOWED, BUDGET_NOT_SOUND, APPLICANT_BARRED.
   */
  async execute(actor: Actor, step: ApplicationStep, receivedAt?: Date): Promise<VentureApplicationEntity> {
    const take = (inHand: ApplicationInHand): Promise<VentureApplicationEntity> => this.take(actor, inHand);
    return this.desk.with(actor, 'APPLICANT', 'submitApplication', step, take, receivedAt);
  }

  private async take(actor: Actor, inHand: ApplicationInHand): Promise<VentureApplicationEntity> {
    const { application, receivedAt } = inHand;
    this.requireOpen(inHand);
    this.requireSound(inHand.round.rulebook, application);
    const until = await this.barred.until(application.organisationId);
    if (until !== null) throw roundsErrors.APPLICANT_BARRED({ until });
    const patch = { submittedBy: actor.personId, submittedAt: receivedAt, reason: null };
    return this.changes.apply(application, 'submit', actor.personId, patch);
  }

  /** By the instant at which the request reached the server, decided under the lock of the round. */
  private requireOpen({ round: { state, closeAt }, receivedAt }: ApplicationInHand): void {
    const fault = submissionFault(state, closeAt, receivedAt);
    if (fault !== null) throw roundsErrors[fault]({ closeAt: closeAt.toISOString() });
  }

  private requireSound(rulebook: Rulebook, application: VentureApplicationEntity): void {
    if (rulebook.kind !== 'VENTURE') return;
    const [fault] = budgetFaults(rulebook.money, { ...application, total: application.budget });
    if (fault !== undefined) throw roundsErrors.BUDGET_NOT_SOUND({ ...fault });
  }
}
