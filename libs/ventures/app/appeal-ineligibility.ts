import { Injectable } from '@nestjs/common';
import { generalErrors, newId } from '#kernel';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ScreeningRepository } from '../data/screening.repository.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { ApplicationDesk, type ApplicationStep } from './application-desk.js';

/** Appeals against ineligibility, once, while applications are screened (申诉). */
@Injectable()
export class AppealIneligibility {
  constructor(
    private readonly desk: ApplicationDesk,
    private readonly screenings: ScreeningRepository,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, APPEAL_PERIOD_OVER, CONFLICT for a second one. */
  async execute(actor: Actor, step: ApplicationStep & { readonly grounds: string }): Promise<VentureApplicationEntity> {
    return this.desk.with(
      actor,
      'APPLICANT',
      'appealIneligibility',
      step,
      async ({ application, round, receivedAt }) => {
        const { id: applicationId, roundId, state } = application;
        if (state !== 'INELIGIBLE') {
          throw generalErrors.STATE_NOT_ALLOWED({ subject: 'VentureApplication', state, event: 'appeal' });
        }
        if (round.state !== 'SCREENING') throw roundsErrors.APPEAL_PERIOD_OVER();
        if ((await this.screenings.appealsOf([applicationId])).size > 0) {
          throw generalErrors.CONFLICT({ reason: 'an appeal is filed once' });
        }
        await this.screenings.addAppeal({
          ...{ id: newId<'Appeal'>(), roundId, applicationId, grounds: step.grounds, filedBy: actor.personId },
          ...{ filedAt: receivedAt, outcome: null, answer: null, decidedBy: null, decidedAt: null },
        });
        return application;
      },
    );
  }
}
