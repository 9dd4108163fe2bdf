import { Injectable } from '@nestjs/common';
import { generalErrors, newId } from '#kernel';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ScreeningRepository } from '../data/screening.repository.js';
import type { ScreeningEntity } from '../data/screening.entities.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import type { ScreeningStep } from '../domain/rulebook.js';
import { mayScreen, nextStep, screeningOutcome, standing } from '../domain/screening.js';
import { ApplicationChanges } from './application-changes.js';
import { ApplicationDesk, type ApplicationInHand, type ApplicationStep } from './application-desk.js';

/** What a step of screening finds. */
export interface ScreeningDraft extends ApplicationStep {
  readonly step: ScreeningStep;
  readonly passed: boolean;
  readonly reason?: string;
}

/** Takes a step of screening: all passed make an application eligible, one failed ineligible, with a reason (资格审查). */
@Injectable()
export class ScreenApplication {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly screenings: ScreeningRepository,
    private readonly changes: ApplicationChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, SCREENING_STEP_NOT_DUE, SCREENING_NEEDS_ANOTHER_PERSON, BAD_USER_INPUT. */
  async execute(actor: Actor, draft: ScreeningDraft): Promise<VentureApplicationEntity> {
    const right = draft.step === 'FINANCE' ? 'CHECK' : 'MANAGE';
    return this.desk.with(actor, right, 'screenApplication', draft, async (inHand) => {
      const { application, round } = inHand;
      const { rulebook } = round;
      if (rulebook.kind !== 'VENTURE' || round.state !== 'SCREENING' || application.state !== 'SUBMITTED') {
        throw generalErrors.STATE_NOT_ALLOWED({
          subject: 'VentureApplication',
          state: application.state,
          event: 'screen',
        });
      }
      if (!draft.passed && draft.reason === undefined) {
        throw generalErrors.BAD_USER_INPUT({ field: 'reason', reason: 'a refusal needs a reason' });
      }
      const before = (await this.screenings.ofApplications([application.id])).get(application.id) ?? [];
      const due = nextStep(rulebook.screening, before);
      if (due !== draft.step) throw roundsErrors.SCREENING_STEP_NOT_DUE({ step: due });
      if (!mayScreen(actor.personId, before))
        throw roundsErrors.SCREENING_NEEDS_ANOTHER_PERSON({ because: 'DOCUMENTS' });
      const found = this.finding(actor, draft, inHand);
      await this.screenings.add(found);
      const appeal = (await this.screenings.appealsOf([application.id])).get(application.id);
      const outcome = screeningOutcome(rulebook.screening, [...standing(before, appeal?.outcome ?? null), found]);
      if (outcome === null) return application;
      return this.changes.apply(application, outcome, actor.personId, { reason: found.reason });
    });
  }

  private finding(
    actor: Actor,
    draft: ScreeningDraft,
    { application, receivedAt }: ApplicationInHand,
  ): ScreeningEntity {
    return {
      ...{ id: newId<'Screening'>(), roundId: application.roundId, applicationId: application.id, step: draft.step },
      ...{ passed: draft.passed, reason: draft.reason ?? null, checkedBy: actor.personId, checkedAt: receivedAt },
    };
  }
}
