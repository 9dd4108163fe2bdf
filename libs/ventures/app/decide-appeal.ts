import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ScreeningRepository } from '../data/screening.repository.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { mayScreen, upheldOutcome, type AppealOutcome } from '../domain/screening.js';
import { ApplicationChanges } from './application-changes.js';
import { ApplicationDesk, type ApplicationStep } from './application-desk.js';

/** What is decided of an appeal, with an answer in writing. */
export interface AppealDecision extends ApplicationStep {
  readonly outcome: AppealOutcome;
  readonly answer: string;
}

/**
 * Decides an appeal, by somebody who did not screen the application (裁定申诉). One that succeeds skips no step of the screening
 * that was not taken yet.
 */
@Injectable()
export class DecideAppeal {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly screenings: ScreeningRepository,
    private readonly changes: ApplicationChanges,
  ) {}

  /** Throws NOT_FOUND, SCREENING_NEEDS_ANOTHER_PERSON, STATE_NOT_ALLOWED, APPEAL_PERIOD_OVER. */
  async execute(actor: Actor, decision: AppealDecision): Promise<VentureApplicationEntity> {
    return this.desk.with(actor, 'CHECK', 'decideAppeal', decision, async ({ application, round, receivedAt }) => {
      const appeal = (await this.screenings.appealsOf([application.id])).get(application.id);
      if (appeal?.outcome !== null) throw generalErrors.NOT_FOUND();
      if (round.state !== 'SCREENING') throw roundsErrors.APPEAL_PERIOD_OVER();
      const before = (await this.screenings.ofApplications([application.id])).get(application.id) ?? [];
      if (!mayScreen(actor.personId, before))
        throw roundsErrors.SCREENING_NEEDS_ANOTHER_PERSON({ because: 'SCREENING' });
      const { outcome, answer } = decision;
      await this.screenings.decideAppeal(appeal.id, {
        outcome,
        answer,
        decidedBy: actor.personId,
        decidedAt: receivedAt,
      });
      if (outcome === 'DISMISSED') return application;
      const steps = round.rulebook.kind === 'VENTURE' ? round.rulebook.screening : [];
      return this.changes.apply(application, upheldOutcome(steps, before), actor.personId, { reason: null });
    });
  }
}
