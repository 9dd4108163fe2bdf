import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import { FindingEntity } from './finding.entity.js';

/** All SQL over findings: they are added, never changed. */
@Injectable()
export class FindingRepository {
  constructor(private readonly database: Database) {}

  /** Findings of records, by record, in the order in which they were found. */
  async ofRecords(recordIds: readonly string[]): Promise<Map<string, FindingEntity[]>> {
    const byRecord = new Map<string, FindingEntity[]>();
    if (recordIds.length === 0) return byRecord;
    const where = { recordId: In([...recordIds]) };
    const rows = await this.database.reader.find(FindingEntity, { where, order: { id: 'ASC' } });
    for (const row of rows) byRecord.set(row.recordId, [...(byRecord.get(row.recordId) ?? []), row]);
    return byRecord;
  }

  async insert(rows: readonly FindingEntity[]): Promise<void> {
    if (rows.length > 0) await this.database.insertMany(FindingEntity, rows);
  }
}
