import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { VentureApplicationEntity } from '../data/application.entity.js';
import { ApplicationRepository } from '../data/application.repository.js';
import { ReviewRepository } from '../data/review.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { RoundRepository } from '../data/round.repository.js';
import { REVIEWING } from '../domain/panel-steps.js';
import { RoundAccess } from './round-access.js';

/** What residents can vote for (公众投票候选项目): public while the vote is open, and the same for everybody. */
@Injectable()
export class BallotPaper {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly access: RoundAccess,
    private readonly applications: ApplicationRepository,
    private readonly reviews: ReviewRepository,
  ) {}

  /** Throws NOT_FOUND for a round that was not announced. */
  async requireSeen(actor: Actor | undefined, roundId: string): Promise<VentureRoundEntity> {
    const round = await this.rounds.find(roundId);
    if (round === undefined || !this.access.isSeen(actor, round)) throw generalErrors.NOT_FOUND();
    return round;
  }

  /** Applications by id; none where nobody votes, or not now. Throws NOT_FOUND. */
  async read(actor: Actor | undefined, roundId: string): Promise<VentureApplicationEntity[]> {
    const { rulebook, state } = await this.requireSeen(actor, roundId);
    const isOpen = rulebook.kind === 'VENTURE' && rulebook.vote !== null && REVIEWING.includes(state);
    return isOpen ? this.choices(roundId) : [];
  }

  /** What passed the screening, once the panel is drawn. */
  async choices(roundId: string): Promise<VentureApplicationEntity[]> {
    if ((await this.reviews.panel(roundId)) === undefined) return [];
    return (await this.applications.ofRound(roundId)).filter(({ state }) => state === 'ELIGIBLE');
  }
}
