import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Checks, walkEach } from '#platform';
import { ReviewRepository } from '../data/review.repository.js';
import { BundleFault } from '../domain/bundle-fault.js';
import { lotsOf, recomputePanel, type LotResults } from '../domain/recompute-panel.js';
import { recomputeScores } from '../domain/recompute-scores.js';
import { RoundFacts } from './round-facts.js';
import { roundHashing } from './round-hashing.js';

const PAGE = 50;

/** Brings to `linli audit` that panels, reviews and ranks are what anybody draws and computes from the facts of their rounds. */
@Injectable()
export class PanelChecksSubscriber implements OnModuleInit {
  constructor(
    private readonly checks: Checks,
    private readonly reviews: ReviewRepository,
    private readonly facts: RoundFacts,
  ) {}

  onModuleInit(): void {
    this.checks.addInvariant({
      name: 'venture-panels',
      zh: '评审组、评审分派与排名可由本轮次事实重新得出',
      en: 'Panels, reviews and ranks come out again from the facts of their rounds',
      run: (progress) =>
        walkEach(
          progress,
          (after) => this.reviews.panelsAfter(after, PAGE),
          (id) => this.faultsOf(id),
        ),
    });
  }

  private async faultsOf(roundId: string): Promise<string[]> {
    const given = await this.facts.given(roundId);
    const { seed, lotOf } = lotsOf(given, roundHashing.sha256);
    try {
      const panel = recomputePanel(given, seed, lotOf);
      const expected = [panel.seed, panel.panel, panel.reviews];
      const found = await this.foundOf(roundId);
      const lot = lotOf('ties').orderOf(given.applications.map(({ id }) => id));
      const scores = await this.reviews.scores(roundId);
      const ranks = scores.flatMap(({ id, place }) => (place === null ? [] : [id]));
      const places = ranks.length === 0 ? [] : recomputeScores(given, panel, lot).places;
      const pairs: [string, unknown, unknown][] = [
        ['panel', found, expected],
        ['ranks', ranks, places.map(({ applicationId }) => applicationId)],
      ];
      return pairs.flatMap(([what, one, other]) =>
        textOf(one) === textOf(other)
          ? []
          : [`${what} of round ${roundId}: expected ${textOf(other)}, found ${textOf(one)}`],
      );
    } catch (fault) {
      if (!(fault instanceof BundleFault)) throw fault;
      return [
        `panel of round ${roundId}: ${fault.message} is ${fault.difference.found}, not ${fault.difference.expected}`,
      ];
    }
  }

  private async foundOf(roundId: string): Promise<[string | undefined, readonly string[], LotResults['reviews']]> {
    const panel = await this.reviews.panel(roundId);
    const rows = await this.reviews.ofRound(roundId);
    const recused = await this.reviews.recused(rows.map(({ id }) => id));
    const reviews = new Map<string, string[]>(rows.map(({ applicationId }) => [applicationId, []]));
    for (const { id, applicationId, expertId } of rows) {
      if (!recused.has(id)) reviews.get(applicationId)?.push(expertId);
    }
    const sorted = [...reviews].sort(([one], [other]) => (one < other ? -1 : 1));
    const kept = sorted.map(([applicationId, expertIds]) => ({ applicationId, expertIds: expertIds.sort() }));
    return [panel?.seed, panel?.members ?? [], kept];
  }
}

const textOf = (value: unknown): string => roundHashing.sha256(roundHashing.canonical(value)).slice(0, 16);
