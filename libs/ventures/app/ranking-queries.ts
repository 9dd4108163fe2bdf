import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { ApplicationRepository } from '../data/application.repository.js';
import { ReviewRepository } from '../data/review.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { panelErrors } from '../domain/panel.errors.js';
import type { Decider } from '../domain/ranking.js';
import { isSealed } from '../domain/round.states.js';
import { BallotPaper } from './ballot-paper.js';
import { Recusals } from './recusals.js';
import { RoundAccess } from './round-access.js';

/** A place of the ranking as it is shown. */
export interface RankedApplication {
  readonly applicationId: string;
  readonly title: string;
  readonly organisationId: string;
  readonly rank: number | null;
  readonly decidedBy: Decider | null;
  readonly sheets: number;
  readonly panel: string | null;
  readonly total: string | null;
}

/**
 * The ranking of a round (评审排名): sealed until it is ranked; then for its staff, unless they are in conflict with any of its
 * applications, for a gap would tell them its place; public with the notice.
 */
@Injectable()
export class RankingQueries {
  constructor(
    private readonly paper: BallotPaper,
    private readonly access: RoundAccess,
    private readonly recusals: Recusals,
    private readonly reviews: ReviewRepository,
    private readonly applications: ApplicationRepository,
  ) {}

  /** Throws NOT_FOUND, RANKING_SEALED. */
  async ofRound(actor: Actor | undefined, roundId: string): Promise<RankedApplication[]> {
    const round = await this.paper.requireSeen(actor, roundId);
    await this.requireOpen(actor, round);
    const scores = await this.reviews.scores(roundId);
    const rows = new Map((await this.applications.byIds(scores.map(({ id }) => id))).map((row) => [row.id, row]));
    return scores.map(({ id, place, decidedBy, sheets, panel, total }) => ({
      ...{ applicationId: id, title: rows.get(id)?.title ?? '', organisationId: rows.get(id)?.organisationId ?? '' },
      ...{ rank: place, decidedBy, sheets, panel, total },
    }));
  }

  private async requireOpen(actor: Actor | undefined, round: VentureRoundEntity): Promise<void> {
    if (isSealed(round.state)) throw panelErrors.RANKING_SEALED();
    if (round.state !== 'RANKED') return;
    if (actor === undefined || !this.access.has(actor, 'READ', round)) throw panelErrors.RANKING_SEALED();
    await this.recusals.requireImpartial(actor.personId, round.id);
  }
}
