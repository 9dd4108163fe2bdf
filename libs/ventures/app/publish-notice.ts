import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import type { Actor } from '#platform';
import type { VentureRoundEntity } from '../data/round.entity.js';
import type { BundleResults } from '../domain/round-bundle.js';
import { requireRecheckable } from '../domain/notice-period.js';
import { DecisionBook } from './decision-book.js';
import { NoticeBoard } from './notice-board.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';
import { Rulings } from './rulings.js';

/**
 * Decides the awards of a ranked round by its rulebook and publishes them (发布公示), for the working days that the rulebook
 * says. What was withdrawn since the review, and what is of organisations that are barred, is struck first.
 *
 * An officer in conflict with one of the applications is not refused here, nor at the confirmation: a refusal would tell that
 * there is an application which is hidden from this officer. The rules decide, not the officer.
 */
@Injectable()
export class PublishNotice {
  constructor(
    private readonly desk: RoundDesk,
    private readonly changes: RoundChanges,
    private readonly rulings: Rulings,
    private readonly book: DecisionBook,
    private readonly board: NoticeBoard,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, RECHECK_MISSING, RECHECK_NEEDS_ANOTHER_PERSON, CALENDAR_YEAR_UNKNOWN. */
  async execute(actor: Actor, step: RoundStep): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'MANAGE', 'publishNotice', step, async (before) => {
      await this.board.requireRechecked(before, actor.personId);
      const noticeOn = businessDate(this.clock.now());
      const round = await this.changes.apply(before, 'publish', actor.personId, { noticeOn });
      const results = await this.results(round.id, actor.personId);
      requireRecheckable(round.rulebook.notice, results.notice);
      const { id: noticeId } = await this.board.add(round.id, null, results.notice, actor.personId);
      await this.book.open(round, results, { actorId: actor.personId, noticeId });
      return round;
    });
  }

  /** What is decided once nobody is left in it who is out. */
  private async results(roundId: string, ruledBy: string): Promise<BundleResults> {
    const ranked = await this.book.computed(roundId);
    const withdrawn = await this.rulings.recordWithdrawn(roundId, ranked, ruledBy);
    const present = withdrawn ? await this.book.computed(roundId) : ranked;
    return (await this.rulings.recordBarred(roundId, present, ruledBy)) ? this.book.computed(roundId) : present;
  }
}
