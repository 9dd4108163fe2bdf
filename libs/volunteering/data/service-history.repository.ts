import { Injectable } from '@nestjs/common';
import { Between, MoreThan } from 'typeorm';
import { Database, integerOf } from '#platform';
import type { RecordSource } from '../domain/service-record.states.js';
import { ServiceRecordEntity } from './service-record.entity.js';

/** Minutes of a volunteer from one source. */
export interface SourceTotal {
  volunteerId: string;
  source: RecordSource;
  minutes: number;
}

/** SQL over what volunteers have done. */
@Injectable()
export class ServiceHistoryRepository {
  constructor(private readonly database: Database) {}

  /** Sums by source of what is in effect; with `underReview`, also of what had effect and is frozen. */
  async totals(volunteerIds: readonly string[], underReview: boolean): Promise<SourceTotal[]> {
    if (volunteerIds.length === 0) return [];
    const states = underReview ? ['EFFECTIVE', 'FROZEN'] : ['EFFECTIVE'];
    const rows = await this.database.reader
      .createQueryBuilder(ServiceRecordEntity, 'row')
      .select('row.volunteerId', 'volunteerId')
      .addSelect('row.source', 'source')
      .addSelect('SUM(row.minutes)', 'minutes')
      .where('row.volunteerId IN (:...volunteerIds)', { volunteerIds })
      .andWhere('row.state IN (:...states) AND row.effectiveAt IS NOT NULL', { states })
      .groupBy('row.volunteerId, row.source')
      .getRawMany<{ volunteerId: string; source: RecordSource; minutes: unknown }>();
    return rows.map((row) => ({ ...row, minutes: integerOf(row.minutes) }));
  }

  /** Services in effect on the days from … to, oldest first. */
  async between(
    volunteerId: string,
    days: { from: string; to: string },
    limit: number,
  ): Promise<ServiceRecordEntity[]> {
    return this.database.reader.find(ServiceRecordEntity, {
      where: { volunteerId, day: Between(days.from, days.to), state: 'EFFECTIVE', minutes: MoreThan(0) },
      order: { day: 'ASC', id: 'ASC' },
      take: limit,
    });
  }
}
