import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks, UnitOfWork, walkEach } from '#platform';
import { DecisionRepository } from '../data/decision.repository.js';
import { MatchRepository } from '../data/match.repository.js';
import { ReviewRepository } from '../data/review.repository.js';
import { faultsOfMatches } from '../domain/match-books.js';
import { RoundFacts } from './round-facts.js';

const PAGE = 50;

/** Brings to `linli audit` that shares of matching pools are what anybody computes, and set aside for confirmed awards alone. */
@Injectable()
export class MatchChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly unitOfWork: UnitOfWork,
    private readonly reviews: ReviewRepository,
    private readonly matches: MatchRepository,
    private readonly decisions: DecisionRepository,
    private readonly facts: RoundFacts,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'venture-matching',
      zh: '配捐份额可由本轮次事实重新得出，不超过资金池，且仅为已确认立项的项目预留',
      en: 'Shares of matching pools come out again from the facts of their rounds, and are set aside for confirmed awards alone',
      run: (progress) =>
        walkEach(
          progress,
          (after) => this.reviews.panelsAfter(after, PAGE),
          (id) => this.unitOfWork.snapshot(() => this.faultsOf(id)),
        ),
    });
  }

  /** Of a round that is ranked; before, nothing is frozen. */
  private async faultsOf(roundId: string): Promise<string[]> {
    const rows = await this.matches.ofRound(roundId);
    const isRanked = (await this.reviews.scores(roundId)).length > 0;
    if (!isRanked) return rows.map(({ id }) => `match ${id}: frozen before the ranking`);
    const given = await this.facts.given(roundId);
    if (given.rulebook.matching === null && rows.length === 0) return [];
    return faultsOfMatches(given, rows, await this.decisions.ofRound(roundId));
  }
}
