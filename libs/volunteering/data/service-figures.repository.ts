import { Injectable } from '@nestjs/common';
import type { LocalDate } from '#kernel';
import { Database, integerOf } from '#platform';
import { live } from '../domain/service-request.states.js';
import { underPaths } from './path-scope.js';
import { ServiceRecordEntity } from './service-record.entity.js';
import { ServiceRequestEntity } from './service-request.entity.js';
import { VolunteerEntity } from './volunteer.entity.js';

/** SQL that counts what goes on in a region: each is one statement, whatever the number of rows. */
@Injectable()
export class ServiceFiguresRepository {
  constructor(private readonly database: Database) {}

  /** How many requests are live, by the region that they name. */
  async liveByRegion(regionPath: string): Promise<Map<string, number>> {
    const query = this.database.reader
      .createQueryBuilder(ServiceRequestEntity, 'row')
      .select('row.regionId', 'regionId')
      .addSelect('COUNT(*)', 'count')
      .where('row.state IN (:...live)', { live })
      .groupBy('row.regionId');
    const rows = await underPaths(query, [regionPath]).getRawMany<{ regionId: string; count: unknown }>();
    return new Map(rows.map(({ regionId, count }) => [regionId, integerOf(count)]));
  }

  /** How many volunteers are on duty. */
  async onDuty(regionPath: string): Promise<number> {
    const query = this.database.reader
      .createQueryBuilder(VolunteerEntity, 'row')
      .where(`row.state = 'VERIFIED' AND row.onDuty = :onDuty`, { onDuty: true });
    return underPaths(query, [regionPath]).getCount();
  }

  /** Services in effect by the day on which they were done, from a day on; `since` is its beginning. */
  async byDay(
    regionPath: string,
    from: LocalDate,
    since: Date,
  ): Promise<Map<string, { minutes: number; services: number }>> {
    const query = this.database.reader
      .createQueryBuilder(ServiceRequestEntity, 'row')
      .innerJoin(ServiceRecordEntity, 'record', 'record.requestId = row.id')
      .select('record.day', 'day')
      .addSelect('SUM(record.minutes)', 'minutes')
      .addSelect('COUNT(*)', 'services')
      // A service takes effect after it was done: the index of the one narrows down the other.
      .where(`record.state = 'EFFECTIVE' AND record.effectiveAt >= :since AND record.day >= :from`, { since, from })
      .groupBy('record.day');
    const rows = await underPaths(query, [regionPath]).getRawMany<{
      day: unknown;
      minutes: unknown;
      services: unknown;
    }>();
    return new Map(
      rows.map(({ day, minutes, services }) => [
        String(day),
        { minutes: integerOf(minutes), services: integerOf(services) },
      ]),
    );
  }
}
