import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { VentureNoticeEntity, VentureRecheckEntity, VentureRulingEntity } from './decision.entities.js';

const IN_ORDER = { sql: '1 = 1 ORDER BY number', parameters: [] };

/** All SQL of notices and rulings. Add to them under the lock of their round. */
@Injectable()
export class NoticeRepository {
  constructor(private readonly database: Database) {}

  async add(notice: VentureNoticeEntity): Promise<void> {
    await this.database.insertMany(VentureNoticeEntity, [notice]);
  }

  async find(id: string): Promise<VentureNoticeEntity | undefined> {
    return (await this.database.matching(VentureNoticeEntity, 'id', [id]))[0];
  }

  /** In the order in which they were published; the first is the one of the round. */
  async ofRound(roundId: string): Promise<VentureNoticeEntity[]> {
    return this.database.matching(VentureNoticeEntity, 'roundId', [roundId], IN_ORDER);
  }

  async addRulings(rulings: readonly VentureRulingEntity[]): Promise<void> {
    await this.database.insertMany(VentureRulingEntity, rulings);
  }

  /** In the order in which they were made. */
  async rulingsOf(roundId: string): Promise<VentureRulingEntity[]> {
    return this.database.matching(VentureRulingEntity, 'roundId', [roundId], IN_ORDER);
  }

  async addRecheck(recheck: VentureRecheckEntity): Promise<void> {
    await this.database.insertMany(VentureRecheckEntity, [recheck]);
  }

  async recheckOf(roundId: string): Promise<VentureRecheckEntity | undefined> {
    return (await this.rechecksOf([roundId]))[0];
  }

  async rechecksOf(roundIds: readonly string[]): Promise<VentureRecheckEntity[]> {
    return this.database.matching(VentureRecheckEntity, 'id', roundIds);
  }
}
