import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { BallotEntity } from './review.entities.js';

/** All SQL of ballots; decide on them under the lock of the round. */
@Injectable()
export class BallotRepository {
  constructor(private readonly database: Database) {}

  async add(ballot: BallotEntity): Promise<void> {
    await this.database.insertMany(BallotEntity, [ballot]);
  }

  /** Which of these people have voted in a round. */
  async votersAmong(roundId: string, personIds: readonly string[]): Promise<Set<string>> {
    const there = { sql: 'round_id = ?', parameters: [roundId] };
    const rows = await this.database.matching(BallotEntity, 'personId', personIds, there);
    return new Set(rows.map(({ personId }) => personId));
  }

  /** All of a round: for its ranking and its bundle. */
  async ofRound(roundId: string): Promise<BallotEntity[]> {
    return this.database.matching(BallotEntity, 'roundId', [roundId], { sql: '1 = 1 ORDER BY id', parameters: [] });
  }
}
