import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { MatchEntity, MatchPoolEntity } from './match.entities.js';

/** All SQL of matching pools and their shares. Under the lock of the round. */
@Injectable()
export class MatchRepository {
  constructor(private readonly database: Database) {}

  /** Names the purpose that pays the pool of a round, in the place of another. */
  async namePool(pool: MatchPoolEntity): Promise<void> {
    await this.database.writer.delete(MatchPoolEntity, { id: pool.id });
    await this.database.insertMany(MatchPoolEntity, [pool]);
  }

  async pool(roundId: string): Promise<MatchPoolEntity | undefined> {
    return (await this.pools([roundId]))[0];
  }

  async pools(roundIds: readonly string[]): Promise<MatchPoolEntity[]> {
    return this.database.matching(MatchPoolEntity, 'id', roundIds);
  }

  async freeze(matches: readonly MatchEntity[]): Promise<void> {
    await this.database.insertMany(MatchEntity, matches);
  }

  /** Notes what holds the money of a share; null: nothing does any more. */
  async hold(id: string, reservationId: string | null): Promise<void> {
    await this.database.changeOne(MatchEntity, id, { reservationId });
  }

  async find(applicationId: string): Promise<MatchEntity | undefined> {
    return (await this.byIds([applicationId]))[0];
  }

  async byIds(applicationIds: readonly string[]): Promise<MatchEntity[]> {
    return this.database.matching(MatchEntity, 'id', applicationIds);
  }

  /** Of a round, in the order of the applications. */
  async ofRound(roundId: string): Promise<MatchEntity[]> {
    return this.database.matching(MatchEntity, 'roundId', [roundId], { sql: '1 = 1 ORDER BY id', parameters: [] });
  }
}
