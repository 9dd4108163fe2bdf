import { Injectable } from '@nestjs/common';
import { Database, integerOf } from '#platform';
import type { CountedServiceRow } from '../domain/facade.types.js';
import { ServiceRecordEntity } from './service-record.entity.js';
import { ServiceRequestEntity } from './service-request.entity.js';
import { underPaths } from './path-scope.js';

/** SQL over services that had effect in a span of time. */
@Injectable()
export class EffectiveServicesRepository {
  constructor(private readonly database: Database) {}

  /** Up to `limit` records under a region that took effect from … to (the end excluded), in that order, after a row. */
  async page(
    regionPath: string,
    span: { from: Date; to: Date },
    limit: number,
    after?: { effectiveAt: Date; id: string },
  ): Promise<CountedServiceRow[]> {
    const query = this.database.reader
      .createQueryBuilder(ServiceRequestEntity, 'row')
      .innerJoin(ServiceRecordEntity, 'record', 'record.requestId = row.id')
      .select('record.id', 'recordId')
      .addSelect('record.volunteerId', 'volunteerId')
      .addSelect('record.itemId', 'itemId')
      .addSelect('record.source', 'source')
      .addSelect('record.minutes', 'minutes')
      .addSelect('record.signedMinutes', 'signedMinutes')
      .addSelect('record.day', 'day')
      .addSelect('record.effectiveAt', 'effectiveAt')
      .addSelect('row.startsAt', 'startsAt')
      .addSelect('row.endsAt', 'endsAt')
      .where(`record.state = 'EFFECTIVE' AND record.effectiveAt >= :from AND record.effectiveAt < :to`, span)
      .orderBy('record.effectiveAt')
      .addOrderBy('record.id')
      .limit(limit);
    if (after) {
      query.andWhere('(record.effectiveAt > :at OR (record.effectiveAt = :at AND record.id > :id))', {
        at: after.effectiveAt,
        id: after.id,
      });
    }
    const rows = await underPaths(query, [regionPath]).getRawMany<Record<string, unknown>>();
    return rows.map((raw) => ({
      recordId: String(raw.recordId),
      volunteerId: String(raw.volunteerId),
      itemId: String(raw.itemId),
      source: raw.source as CountedServiceRow['source'],
      minutes: integerOf(raw.minutes),
      signedMinutes: integerOf(raw.signedMinutes),
      day: String(raw.day),
      effectiveAt: instantOf(raw.effectiveAt),
      plannedMinutes: Math.round((instantOf(raw.endsAt).getTime() - instantOf(raw.startsAt).getTime()) / 60_000),
    }));
  }
}

/** SQLite keeps instants as text in UTC. */
const instantOf = (raw: unknown): Date =>
  raw instanceof Date ? raw : new Date(`${String(raw).replace(' ', 'T').replace(/Z?$/, '')}Z`);
