import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { Actor } from '#platform';
import { ApplicationRepository } from '../data/application.repository.js';
import type { PanelEntity, ScoreEntity } from '../data/review.entities.js';
import { ReviewRepository } from '../data/review.repository.js';
import type { VentureRoundEntity } from '../data/round.entity.js';
import { BundleFault } from '../domain/bundle-fault.js';
import { panelErrors } from '../domain/panel.errors.js';
import { requireState } from '../domain/panel-steps.js';
import { lotsOf, recomputePanel } from '../domain/recompute-panel.js';
import { recomputeScores } from '../domain/recompute-scores.js';
import type { BundleGiven } from '../domain/round-bundle.js';
import { ApplicationChanges } from './application-changes.js';
import { RankingDesk } from './ranking-desk.js';
import { RoundChanges } from './round-changes.js';
import type { RoundStep } from './round-desk.js';
import { roundHashing } from './round-hashing.js';

/**
 * Opens all sheets and ballots of a round at once, scores and ranks (评审排名). Whoever is in conflict with one of its
 * applications is refused before a sheet is looked at.
 */
@Injectable()
export class RankRound {
  constructor(
    private readonly desk: RankingDesk,
    private readonly reviews: ReviewRepository,
    private readonly applications: ApplicationRepository,
    private readonly changes: ApplicationChanges,
    private readonly rounds: RoundChanges,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, RECUSED, STATE_NOT_ALLOWED, PANEL_NOT_DRAWN, SHEETS_MISSING, RANKING_NOT_SOUND. */
  async execute(actor: Actor, step: RoundStep): Promise<VentureRoundEntity> {
    return this.desk.with(actor, step, async (round, given) => {
      const defends = given.rulebook.panel.defence;
      requireState(round.state, [defends ? 'DEFENCE' : 'REVIEW'], 'rank');
      const panel = await this.reviews.panel(round.id);
      if (panel === undefined) throw panelErrors.PANEL_NOT_DRAWN();
      await this.requireSheets(round, panel);
      const scores = scoresOf(given);
      await this.reviews.addScores(scores);
      const rows = await this.applications.lock(scores.map(({ id }) => id));
      for (const row of rows) if (row.state === 'ELIGIBLE') await this.changes.apply(row, 'score', actor.personId);
      return this.rounds.apply(round, 'rank', actor.personId);
    });
  }

  /**
   * The time for sheets is over: until then the answer is the same, whether any is missing or none is. Where no time was
   * set, it is over when all sheets of reviews that still count are in, which whoever may rank so learns.
   */
  private async requireSheets({ id }: VentureRoundEntity, { reviewUntil }: PanelEntity): Promise<void> {
    if (reviewUntil !== null && this.clock.now() <= reviewUntil) throw panelErrors.SHEETS_MISSING();
    if (reviewUntil !== null) return;
    const reviews = await this.reviews.ofRound(id);
    const [sheets, recused] = [await this.reviews.sheetsOfRound(id), await this.reviews.recusals(id)];
    const left = new Set(recused.map(({ reviewId }) => reviewId));
    const rows = await this.applications.ofRound(id);
    const gone = new Set(rows.filter(({ state }) => state === 'WITHDRAWN').map((row) => row.id));
    const awaited = reviews.filter((one) => !left.has(one.id) && !gone.has(one.applicationId));
    if (awaited.some((one) => !sheets.has(one.id))) throw panelErrors.SHEETS_MISSING();
  }
}

/** Throws RANKING_NOT_SOUND. */
function scoresOf(given: BundleGiven): ScoreEntity[] {
  try {
    const { seed, lotOf } = lotsOf(given, roundHashing.sha256);
    const lot = lotOf('ties').orderOf(given.applications.map(({ id }) => id));
    const { scores, places } = recomputeScores(given, recomputePanel(given, seed, lotOf), lot);
    const placed = new Map(places.map((place) => [place.applicationId, place]));
    return scores.map(({ applicationId: id, sheets, panel, total }) => {
      const { rank, decidedBy } = placed.get(id) ?? { rank: null, decidedBy: null };
      return { id, roundId: given.round.id, sheets, panel, total, place: rank, decidedBy };
    });
  } catch (fault) {
    if (fault instanceof BundleFault) throw panelErrors.RANKING_NOT_SOUND({ ...fault.difference });
    throw fault;
  }
}
