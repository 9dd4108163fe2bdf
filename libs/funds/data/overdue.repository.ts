import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { Database } from '#platform';
import { OverdueEntity } from './overdue.entity.js';

/** All SQL of deadlines that passed. */
@Injectable()
export class OverdueRepository {
  constructor(private readonly database: Database) {}

  async ofDrive(driveId: string): Promise<OverdueEntity[]> {
    return this.database.reader.findBy(OverdueEntity, { driveId });
  }

  async add(rows: readonly OverdueEntity[]): Promise<void> {
    await this.database.insertMany(OverdueEntity, rows);
  }

  /** Of a charity, newest first, after an id. */
  async ofHost(hostId: string, afterId: string | null, limit: number): Promise<OverdueEntity[]> {
    const where = { hostId, ...(afterId === null ? {} : { id: LessThan(afterId) }) };
    return this.database.reader.find(OverdueEntity, { where, order: { id: 'DESC' }, take: limit });
  }
}
