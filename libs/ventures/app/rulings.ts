import { Injectable } from '@nestjs/common';
import { businessDate, Clock, newId } from '#kernel';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRulingEntity } from '../data/decision.entities.js';
import { NoticeRepository } from '../data/notice.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import type { BundleResults } from '../domain/round-bundle.js';
import type { RulingKind } from '../domain/ruling.js';
import { DecisionBook } from './decision-book.js';
import { NoticeBoard } from './notice-board.js';

/** What is ruled. */
export interface RulingDraft {
  readonly kind: RulingKind;
  readonly applicationId: string;
  readonly objectionId: string | null;
  readonly upheld: boolean;
}

/** Writes rulings down and draws their consequences (裁定). In the open unit, under the lock of the round. */
@Injectable()
export class Rulings {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly applications: ApplicationRepository,
    private readonly book: DecisionBook,
    private readonly board: NoticeBoard,
    private readonly clock: Clock,
  ) {}

  /** Keeps rulings, numbered on. Nothing follows yet. */
  async record(roundId: string, drafts: readonly RulingDraft[], ruledBy: string): Promise<void> {
    const before = (await this.notices.rulingsOf(roundId)).length;
    const ruledAt = this.clock.now();
    const rows = drafts.map((draft, at): VentureRulingEntity => {
      const number = before + at + 1;
      return { id: newId<'Ruling'>(), roundId, number, ...draft, noticeOn: businessDate(ruledAt), ruledBy, ruledAt };
    });
    await this.notices.addRulings(rows);
  }

  /** Strikes, before the notice, what is ranked and was withdrawn since; answers whether there was any. */
  async recordWithdrawn(roundId: string, { ranking }: BundleResults, ruledBy: string): Promise<boolean> {
    const ranked = await this.applications.byIds(ranking.map(({ applicationId }) => applicationId));
    const withdrawn = ranked.filter(({ state }) => state === 'WITHDRAWN').map(({ id }) => id);
    const ruling = { kind: 'WITHDRAWAL', objectionId: null, upheld: true } as const;
    await this.record(
      roundId,
      withdrawn.sort().map((applicationId) => ({ ...ruling, applicationId })),
      ruledBy,
    );
    return withdrawn.length > 0;
  }

  /**
   * Rules on an item: one that is struck is out, and the first reserve that can have its money and place moves up with a
   * notice of its own. Everybody else keeps what they have. Throws CALENDAR_YEAR_UNKNOWN.
   */
  async rule(round: VentureRoundEntity, draft: RulingDraft, ruledBy: string): Promise<void> {
    await this.record(round.id, [draft], ruledBy);
    if (!draft.upheld) return;
    const results = await this.book.computed(round.id);
    const { promoted = null, notice = null } = results.promotions.at(-1) ?? {};
    const noticeId =
      promoted === null || notice === null ? null : (await this.board.add(round.id, promoted, notice, ruledBy)).id;
    await this.book.rewrite(round, results, { actorId: ruledBy, noticeId });
  }
}
