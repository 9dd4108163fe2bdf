import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { submissionFault } from '../domain/submission.js';
import { Barred } from './barred.js';
import { MicroChanges } from './micro-changes.js';
import { MicroDesk, type MicroStep } from './micro-desk.js';

/** Hands an application in, or in again (提交申报). It counts by the instant at which the request reached the server. */
@Injectable()
export class SubmitMicroProject {
  constructor(
    private readonly desk: MicroDesk,
    private readonly changes: MicroChanges,
    private readonly barred: Barred,
  ) {}

  /**
   * `receivedAt` is when the request reached the server; left out, now. Throws NOT_FOUND, STATE_NOT_ALLOWED, ROUND_NOT_OPEN,
   * ROUND_CLOSED, APPLICANT_BARRED.
   */
  async execute(actor: Actor, step: MicroStep, receivedAt?: Date): Promise<MicroProjectEntity> {
    return this.desk.with(
      ...([actor, 'APPLY', 'submitMicroProject', step] as const),
      async (project, { state, closeAt }, arrivedAt) => {
        const fault = submissionFault(state, closeAt, arrivedAt);
        if (fault !== null) throw roundsErrors[fault]({ closeAt: closeAt.toISOString() });
        const until = await this.barred.until(project.organisationId);
        if (until !== null) throw roundsErrors.APPLICANT_BARRED({ until });
        const patch = { submittedBy: actor.personId, submittedAt: arrivedAt, reason: null };
        return this.changes.apply(project, 'submit', actor.personId, patch);
      },
      receivedAt,
    );
  }
}
