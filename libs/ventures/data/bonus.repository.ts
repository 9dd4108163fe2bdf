import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { BonusEntity } from './bonus.entity.js';

/** All SQL of special bonuses. Read for the ranking and what follows: nobody is shown one before. */
@Injectable()
export class BonusRepository {
  constructor(private readonly database: Database) {}

  async add(bonus: BonusEntity): Promise<void> {
    await this.database.insertMany(BonusEntity, [bonus]);
  }

  async find(applicationId: string): Promise<BonusEntity | undefined> {
    return (await this.database.matching(BonusEntity, 'id', [applicationId]))[0];
  }

  /** Of a round, in the order of the applications. */
  async ofRound(roundId: string): Promise<BonusEntity[]> {
    return this.database.matching(BonusEntity, 'roundId', [roundId], { sql: '1 = 1 ORDER BY id', parameters: [] });
  }
}
