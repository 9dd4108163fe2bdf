import { Injectable } from '@nestjs/common';
import { ReviewRepository } from '../data/review.repository.js';
import { panelErrors } from '../domain/panel.errors.js';
import { DecisionBook } from './decision-book.js';
import { Recusals } from './recusals.js';

/** Holds the ranking that was kept against the facts it came from. */
@Injectable()
export class RankingCheck {
  constructor(
    private readonly book: DecisionBook,
    private readonly reviews: ReviewRepository,
    private readonly recusals: Recusals,
  ) {}

  /** Throws RECUSED in conflict with one of the applications, RANKING_NOT_SOUND where another place or total comes out. */
  async requireSound(roundId: string, checkerId: string): Promise<void> {
    await this.recusals.requireImpartial(checkerId, roundId);
    const { ranking, scores } = await this.book.computed(roundId);
    const places = new Map(ranking.map(({ applicationId, rank }) => [applicationId, rank]));
    const totals = new Map(scores.map(({ applicationId, total }) => [applicationId, total]));
    for (const { id, place, total } of await this.reviews.scores(roundId)) {
      const [found, expected] = [`${place} ${total}`, `${places.get(id) ?? null} ${totals.get(id) ?? null}`];
      if (found !== expected) throw panelErrors.RANKING_NOT_SOUND({ path: id, found, expected });
    }
  }
}
