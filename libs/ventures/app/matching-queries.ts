import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { ApplicationRepository } from '../data/application.repository.js';
import { MatchRepository } from '../data/match.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { TrancheRepository } from '../data/tranche.repository.js';
import { contributionsErrors } from '../domain/contributions.errors.js';
import { isSealed } from '../domain/round.states.js';

/** What an application gets of the matching pool of its round, in fen. */
export interface MatchShare {
  readonly applicationId: string;
  readonly title: string;
  readonly amount: number;
  /** Whether its money is, or was, set aside: its award is confirmed. */
  readonly isReserved: boolean;
  readonly paidAt: Date | null;
}

/** What the matching pool of a round comes to (配捐结果), as it was frozen with the ranking: public with the notice. */
@Injectable()
export class MatchingQueries {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly matches: MatchRepository,
    private readonly tranches: TrancheRepository,
  ) {}

  /** Which purpose pays the pool, by round. One query. */
  async purposesOf(roundIds: readonly string[]): Promise<Map<string, string>> {
    return new Map((await this.matches.pools(roundIds)).map(({ id, purposeId }) => [id, purposeId]));
  }

  /** Throws NOT_FOUND, MATCHING_SEALED before the notice. */
  async ofRound(roundId: string): Promise<MatchShare[]> {
    const round = await this.rounds.find(roundId);
    if (round === undefined || round.announcedAt === null) throw generalErrors.NOT_FOUND();
    if (isSealed(round.state) || round.state === 'RANKED') throw contributionsErrors.MATCHING_SEALED();
    const shares = await this.matches.ofRound(roundId);
    const ids = shares.map(({ id }) => id);
    const titles = new Map((await this.applications.byIds(ids)).map(({ id, title }) => [id, title]));
    const tranches = await this.tranches.ofApplications(ids);
    return shares.map(({ id, amount, reservationId }) => {
      const tranche = tranches.get(id)?.find(({ kind }) => kind === 'MATCH');
      const isReserved = reservationId !== null;
      const paidAt = tranche?.paidAt ?? null;
      return { applicationId: id, title: titles.get(id) ?? '', amount, isReserved, paidAt };
    });
  }
}
