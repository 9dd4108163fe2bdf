import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { ApplicationChanges } from './application-changes.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';

/** Begins to screen what was in at the close; what was returned and not completed in time is ineligible (开始资格审查). */
@Injectable()
export class StartScreening {
  constructor(
    private readonly desk: RoundDesk,
    private readonly applications: ApplicationRepository,
    private readonly changes: RoundChanges,
    private readonly ending: ApplicationChanges,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, step: RoundStep): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'startScreening', step, async (round) => {
      const after = await this.changes.apply(round, 'screen', actor.personId);
      const returned = (await this.applications.ofRound(round.id)).filter(({ state }) => state === 'RETURNED');
      for (const application of await this.applications.lock(returned.map(({ id }) => id))) {
        await this.ending.apply(application, 'refuse', null, { reason: '截止前未完成补正' });
      }
      return after;
    });
  }
}
