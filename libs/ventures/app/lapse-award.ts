import { Injectable } from '@nestjs/common';
import { businessDate } from '#kernel';
import { DecisionRepository } from '../data/decision.repository.js';
import { ProjectDesk } from './project-desk.js';
import { RoundChanges } from './round-changes.js';
import { Rulings } from './rulings.js';
import { SigningTime } from './signing-time.js';
import { WaitingAwards } from './waiting-awards.js';

/**
 * Ends an award that was not signed within the time of the rules (逾期未签约): as after a withdrawal its money is free again, and the
 * first reserve that can moves up with a notice of its own. The timer acts in the unit that removes it, under the same locks as
 * the signature: one of the two happens. It stands on record in the name of who published the notice; nobody did it.
 */
@Injectable()
export class LapseAward {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly desk: ProjectDesk,
    private readonly waiting: WaitingAwards,
    private readonly signing: SigningTime,
    private readonly changes: RoundChanges,
    private readonly rulings: Rulings,
  ) {}

  /** Nothing happens to what was signed, withdrawn or called off meanwhile. Throws CALENDAR_YEAR_UNKNOWN: then it is tried again. */
  async execute(applicationId: string): Promise<void> {
    const seen = await this.decisions.find(applicationId);
    if (seen === undefined) return;
    const { round, application } = await this.desk.inHand(seen);
    if (application.state !== 'AWARDED' || round.state === 'CANCELLED') return;
    const { signBy = null, confirmedAt = null } = (await this.decisions.find(applicationId)) ?? {};
    if (signBy === null || confirmedAt === null || !this.signing.isOver(signBy)) return;
    const kept = await this.changes.keep(round, 'lapse', null);
    const { publishedBy: ruledBy } = await this.waiting.roundNotice(round.id);
    const ruling = { kind: 'LAPSE', applicationId, objectionId: null, upheld: true } as const;
    await this.rulings.rule(kept, { ...ruling, confirmedOn: businessDate(confirmedAt) }, { ruledBy, actorId: null });
  }
}
