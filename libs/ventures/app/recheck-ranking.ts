import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import { NoticeRepository } from '../data/notice.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { requireState } from '../domain/panel-steps.js';
import { RankingCheck } from './ranking-check.js';
import { RoundChanges } from './round-changes.js';
import { RoundDesk, type RoundStep } from './round-desk.js';

/** Checks a ranking once more before its notice, where the rulebook has it so (复核评审结果). Done once. */
@Injectable()
export class RecheckRanking {
  constructor(
    private readonly desk: RoundDesk,
    private readonly check: RankingCheck,
    private readonly notices: NoticeRepository,
    private readonly changes: RoundChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, RECUSED, RANKING_NOT_SOUND. */
  async execute(actor: Actor, step: RoundStep): Promise<VentureRoundEntity> {
    return this.desk.with(actor, 'CHECK', 'recheckRanking', step, async (round) => {
      requireState(round.state, ['RANKED'], 'recheckRanking');
      if ((await this.notices.recheckOf(round.id)) !== undefined) return round;
      await this.check.requireSound(round.id, actor.personId);
      await this.notices.addRecheck({ id: round.id, checkedBy: actor.personId, checkedAt: this.clock.now() });
      return this.changes.keep(round, 'recheckRanking', actor.personId);
    });
  }
}
