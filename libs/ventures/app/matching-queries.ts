import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { ApplicationRepository } from '../data/application.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { contributionsErrors } from '../domain/contributions.errors.js';
import { poolShares } from '../domain/recompute-round.js';
import { isSealed } from '../domain/round.states.js';
import { RoundFacts } from './round-facts.js';

/** What an application gets of the matching pool of its round, in fen. */
export interface MatchShare {
  readonly applicationId: string;
  readonly title: string;
  readonly amount: number;
}

/** What the matching pool of a round comes to (配捐结果): public with its notice, computed from what was given until the close. */
@Injectable()
export class MatchingQueries {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly applications: ApplicationRepository,
    private readonly facts: RoundFacts,
  ) {}

  /** Throws NOT_FOUND, MATCHING_SEALED before the notice. */
  async ofRound(roundId: string): Promise<MatchShare[]> {
    const round = await this.rounds.find(roundId);
    if (round === undefined || round.announcedAt === null) throw generalErrors.NOT_FOUND();
    if (isSealed(round.state) || round.state === 'RANKED') throw contributionsErrors.MATCHING_SEALED();
    const shares = poolShares(await this.facts.given(roundId));
    const rows = await this.applications.byIds(shares.map(({ applicationId }) => applicationId));
    const titles = new Map(rows.map(({ id, title }) => [id, title]));
    return shares.map((share) => ({ ...share, title: titles.get(share.applicationId) ?? '' }));
  }
}
