import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import { CorrectionEntity } from './correction.entity.js';
import { underPaths } from './path-scope.js';

/** All SQL over corrections. */
@Injectable()
export class CorrectionRepository {
  constructor(private readonly database: Database) {}

  async insert(row: CorrectionEntity): Promise<void> {
    await this.database.insertMany(CorrectionEntity, [row]);
  }

  async update(id: string, patch: Partial<CorrectionEntity>): Promise<void> {
    await this.database.writer.update(CorrectionEntity, { id }, patch);
  }

  /** Throws NOT_FOUND. */
  async get(id: string): Promise<CorrectionEntity> {
    const row = await this.database.reader.findOneBy(CorrectionEntity, { id });
    if (!row) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** The one that waits for an answer, if any. */
  async openOf(recordId: string): Promise<CorrectionEntity | null> {
    return this.database.reader.findOneBy(CorrectionEntity, { openFor: recordId });
  }

  /** Those that wait for an answer under any of the paths, oldest first, after an id. */
  async openUnder(
    paths: readonly string[],
    overdue: boolean,
    afterId: string | null,
    limit: number,
  ): Promise<CorrectionEntity[]> {
    const query = this.database.reader.createQueryBuilder(CorrectionEntity, 'row').where(`row.state = 'OPEN'`);
    underPaths(query, paths);
    if (overdue) query.andWhere('row.escalatedAt IS NOT NULL');
    if (afterId !== null) query.andWhere('row.id > :afterId', { afterId });
    return query.orderBy('row.id', 'ASC').take(limit).getMany();
  }

  /** Oldest first. */
  async ofRecords(recordIds: readonly string[]): Promise<CorrectionEntity[]> {
    if (recordIds.length === 0) return [];
    return this.database.reader.find(CorrectionEntity, {
      where: { recordId: In([...recordIds]) },
      order: { id: 'ASC' },
    });
  }
}
