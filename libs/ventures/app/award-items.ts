import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DecisionRepository } from '../data/decision.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { isObjectable } from '../domain/decided-item.js';
import { requireRecheckable } from '../domain/notice-period.js';
import { DecisionBook } from './decision-book.js';
import { NoticeBoard } from './notice-board.js';
import { NoticeItems, type NoticeItemSource, type NoticeSeat, type RulingHand } from './notice-items.js';
import { Recusals } from './recusals.js';
import { RoundProgress } from './round-progress.js';

/** Applications that were decided on, as items of a notice (拟立项与递补). */
@Injectable()
export class AwardItems implements NoticeItemSource, OnModuleInit {
  readonly kind = 'VENTURE';

  constructor(
    private readonly items: NoticeItems,
    private readonly decisions: DecisionRepository,
    private readonly recusals: Recusals,
    private readonly book: DecisionBook,
    private readonly board: NoticeBoard,
    private readonly progress: RoundProgress,
  ) {}

  onModuleInit(): void {
    this.items.register(this);
  }

  async find(itemId: string): Promise<NoticeSeat | undefined> {
    const decision = await this.decisions.find(itemId);
    if (decision === undefined) return undefined;
    const { roundId, noticeId } = decision;
    return { roundId, noticeId: isObjectable(decision) ? noticeId : null };
  }

  conflictedWith(personId: string, itemIds: readonly string[]): Promise<Set<string>> {
    return this.recusals.conflictedWith(personId, itemIds);
  }

  /**
   * What was ruled is computed anew: the item is out, and the first reserve that can have its money and place moves up with
   * a notice of its own. Everybody else keeps what they have. Throws CALENDAR_YEAR_UNKNOWN.
   */
  async strike(round: VentureRoundEntity, _: string, { ruledBy, actorId }: RulingHand): Promise<void> {
    const results = await this.book.computed(round.id);
    const { promoted = null, notice = null } = results.promotions.at(-1) ?? {};
    if (notice !== null) requireRecheckable(round.rulebook.notice, notice);
    const noticeId =
      promoted === null || notice === null ? null : (await this.board.add(round.id, promoted, notice, ruledBy)).id;
    await this.book.rewrite(round, results, { actorId, noticeId });
    await this.progress.follow(round.id, actorId);
  }
}
