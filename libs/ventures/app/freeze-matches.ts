import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { MatchRepository } from '../data/match.repository.js';
import { RoundRepository } from '../data/round.repository.js';
import { poolShares } from '../domain/pool-shares.js';
import { RoundFacts } from './round-facts.js';

/** Freezes, with the ranking, what each application gets of the matching pool (配捐定额). In its unit, with the round locked. */
@Injectable()
export class FreezeMatches {
  constructor(
    private readonly rounds: RoundRepository,
    private readonly facts: RoundFacts,
    private readonly matches: MatchRepository,
    private readonly clock: Clock,
  ) {}

  /** Once; nothing for a round without a pool. From the purpose that was named for it, else from that of the round. */
  async execute(roundId: string): Promise<void> {
    const round = await this.rounds.find(roundId);
    if (round?.rulebook.kind !== 'VENTURE' || round.rulebook.matching === null) return;
    if ((await this.matches.ofRound(roundId)).length > 0) return;
    const { fundId } = round;
    const purposeId = (await this.matches.pool(roundId))?.purposeId ?? round.purposeId;
    const rows = poolShares(await this.facts.given(roundId)).map(({ applicationId: id, amount }) => ({
      ...{ id, roundId, amount, fundId, purposeId, reservationId: null, frozenAt: this.clock.now() },
    }));
    await this.matches.freeze(rows);
  }
}
