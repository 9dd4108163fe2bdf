import { Injectable } from '@nestjs/common';
import { businessDate, Clock, newId } from '#kernel';
import { ApplicationRepository } from '../data/application.repository.js';
import type { VentureRulingEntity } from '../data/decision.entities.js';
import { NoticeRepository } from '../data/notice.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import type { BundleResults } from '../domain/round-bundle.js';
import type { RulingDraft } from '../domain/ruling.js';
import { BarredItems } from './barred-items.js';
import { NoticeItems, type RulingHand } from './notice-items.js';

/** Writes rulings down and draws their consequences (裁定). In the open unit, under the lock of the round. */
@Injectable()
export class Rulings {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly applications: ApplicationRepository,
    private readonly items: NoticeItems,
    private readonly barred: BarredItems,
    private readonly clock: Clock,
  ) {}

  /** Keeps rulings, numbered on. Nothing follows yet. */
  async record(roundId: string, drafts: readonly RulingDraft[], ruledBy: string): Promise<void> {
    const before = (await this.notices.rulingsOf(roundId)).length;
    const ruledAt = this.clock.now();
    const noticeOn = businessDate(ruledAt);
    const rows = drafts.map(({ confirmedOn = null, barredUntil = null, ...draft }, at): VentureRulingEntity => {
      const number = before + at + 1;
      const days = { noticeOn, confirmedOn, barredUntil };
      return { id: newId<'Ruling'>(), roundId, number, ...draft, ...days, ruledBy, ruledAt };
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

  /** Strikes, before the notice, what would stand in it and is of organisations that are barred; answers whether there was any. */
  async recordBarred(roundId: string, results: BundleResults, ruledBy: string): Promise<boolean> {
    const drafts = await this.barred.proposed(results);
    await this.record(roundId, drafts, ruledBy);
    return drafts.length > 0;
  }

  /**
   * Rules on an item of a round of any kind; one that is struck is out, with all that follows: reserves that are barred are
   * struck before, so that none of them moves up. Throws CALENDAR_YEAR_UNKNOWN.
   */
  async rule(round: VentureRoundEntity, draft: RulingDraft, hand: RulingHand): Promise<void> {
    const barred = draft.upheld ? await this.barred.reserves(round.id) : [];
    const others = barred.filter(({ applicationId }) => applicationId !== draft.applicationId);
    await this.record(round.id, [...others, draft], hand.ruledBy);
    if (draft.upheld) await this.items.strike(round, draft.applicationId, hand);
  }
}
