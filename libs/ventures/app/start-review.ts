import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { ScreeningRepository } from '../data/screening.repository.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { ApplicationChanges } from './application-changes.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';

/** Ends the screening: from here on the applications stand and the panel can be drawn (进入评审). */
@Injectable()
export class StartReview {
  constructor(
    private readonly desk: RoundDesk,
    private readonly applications: ApplicationRepository,
    private readonly screenings: ScreeningRepository,
    private readonly changes: RoundChanges,
    private readonly admitting: ApplicationChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, SCREENING_NOT_DONE. */
  async execute(actor: Actor, step: RoundStep): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'startReview', step, async (round) => {
      const after = await this.changes.apply(round, 'review', actor.personId);
      const rows = await this.applications.ofRound(round.id);
      const waiting = rows.filter(({ state }) => state === 'SUBMITTED');
      const needsNone = round.rulebook.kind === 'VENTURE' && round.rulebook.screening.length === 0;
      if (needsNone) await this.admitAll(waiting);
      const appeals = [...(await this.screenings.appealsOf(rows.map(({ id }) => id))).values()];
      const open = appeals.filter(({ outcome }) => outcome === null).length + (needsNone ? 0 : waiting.length);
      if (open > 0) throw roundsErrors.SCREENING_NOT_DONE({ count: open });
      return after;
    });
  }

  /** Of a rulebook without screening. */
  private async admitAll(waiting: readonly VentureApplicationEntity[]): Promise<void> {
    for (const application of await this.applications.lock(waiting.map(({ id }) => id))) {
      await this.admitting.apply(application, 'admit', null);
    }
  }
}
