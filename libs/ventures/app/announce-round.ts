import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { datesFault, requireCalendar } from '../domain/round-dates.js';
import { roundsErrors } from '../domain/rounds.errors.js';
import { rulebookFaults } from '../domain/rulebook-faults.js';
import { roundHashing } from './round-hashing.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { RoundPhases } from './round-phases.js';

/** An announcement 公告, with what the public value of the draw will be. */
export interface Announcement extends RoundStep {
  readonly publicValueName?: string;
}

/** Announces a round: pins its rules by their hash and its dates, and lets it open and close by the clock (公告轮次). */
@Injectable()
export class AnnounceRound {
  constructor(
    private readonly desk: RoundDesk,
    private readonly changes: RoundChanges,
    private readonly phases: RoundPhases,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, RULEBOOK_NOT_SOUND, ROUND_DATES_NOT_SOUND, CALENDAR_YEAR_UNKNOWN, BAD_USER_INPUT. */
  async execute(actor: Actor, announcement: Announcement): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'announceRound', announcement, async (round) => {
      const now = this.clock.now();
      this.requireSound(round, announcement, now);
      const announced = await this.changes.apply(round, 'announce', actor.personId, {
        rulebookHash: roundHashing.sha256(roundHashing.canonical(round.rulebook)),
        publicValueName: announcement.publicValueName ?? null,
        announcedAt: now,
      });
      await this.phases.plan(announced);
      return announced;
    });
  }

  private requireSound(round: VentureRoundEntity, { publicValueName }: Announcement, now: Date): void {
    const { rulebook, kind } = round;
    const [fault] = rulebookFaults(rulebook);
    if (fault !== undefined) throw roundsErrors.RULEBOOK_NOT_SOUND({ ...fault });
    const date = datesFault(round, rulebook, now);
    if (date !== null) throw roundsErrors.ROUND_DATES_NOT_SOUND({ ...date });
    requireCalendar(round, rulebook);
    if (kind === 'VENTURE' && publicValueName === undefined) {
      throw generalErrors.BAD_USER_INPUT({ field: 'publicValueName', reason: 'must be named before the draw' });
    }
  }
}
