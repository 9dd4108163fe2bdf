import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { Database, integerOf } from '#platform';
import { notCounted } from '../domain/service-record.states.js';
import { ServiceRecordEntity } from './service-record.entity.js';

/** What a volunteer has done, summed by the database. */
export interface RecordTotals {
  volunteerId: string;
  /** Whether only services for one beneficiary are summed. */
  forBeneficiary: boolean;
  minutes: number;
  services: number;
}

type Sum = 'minutes' | 'services';

/** All SQL over service records. */
@Injectable()
export class ServiceRecordRepository {
  constructor(private readonly database: Database) {}

  async insert(row: ServiceRecordEntity): Promise<void> {
    await this.database.insertMany(ServiceRecordEntity, [row]);
  }

  async update(id: string, patch: Partial<ServiceRecordEntity>): Promise<void> {
    await this.database.writer.update(ServiceRecordEntity, { id }, patch);
  }

  async find(id: string): Promise<ServiceRecordEntity | null> {
    return this.database.reader.findOneBy(ServiceRecordEntity, { id });
  }

  async findMany(ids: readonly string[]): Promise<ServiceRecordEntity[]> {
    return ids.length === 0 ? [] : this.database.reader.findBy(ServiceRecordEntity, { id: In([...ids]) });
  }

  /** Locks those of the records that exist, in ascending order. */
  async lockMany(ids: readonly string[]): Promise<ServiceRecordEntity[]> {
    return this.database.lock(ServiceRecordEntity, ids);
  }

  /** Locks all records of a request in ascending id order. */
  async lockOfRequest(requestId: string): Promise<ServiceRecordEntity[]> {
    const found = await this.database.reader.find(ServiceRecordEntity, { select: { id: true }, where: { requestId } });
    return this.database.lock(
      ServiceRecordEntity,
      found.map((row) => row.id),
    );
  }

  async ofRequests(requestIds: readonly string[]): Promise<ServiceRecordEntity[]> {
    if (requestIds.length === 0) return [];
    return this.database.reader.find(ServiceRecordEntity, {
      where: { requestId: In([...requestIds]) },
      order: { id: 'ASC' },
    });
  }

  async ofRequestAndVolunteer(requestId: string, volunteerId: string): Promise<ServiceRecordEntity[]> {
    return this.database.reader.findBy(ServiceRecordEntity, { requestId, volunteerId });
  }

  /** Minutes recorded for a volunteer on a business day, corrected and revoked ones aside. */
  async minutesOn(volunteerId: string, day: string): Promise<number> {
    const rows = await this.database.reader.findBy(ServiceRecordEntity, { volunteerId, day });
    return rows.filter((row) => !notCounted.includes(row.state)).reduce((sum, row) => sum + row.minutes, 0);
  }

  async pageOfPerson(personId: string, afterId: string | null, limit: number): Promise<ServiceRecordEntity[]> {
    return this.database.reader.find(ServiceRecordEntity, {
      where: { personId, ...(afterId === null ? {} : { id: LessThan(afterId) }) },
      order: { id: 'DESC' },
      take: limit,
    });
  }

  /**
   * Effective minutes and services of each volunteer since an instant, and how often each served this beneficiary: sums of
   * two kinds, read with one statement.
   */
  async totals(volunteerIds: readonly string[], since: Date, beneficiaryKey: string): Promise<RecordTotals[]> {
    if (volunteerIds.length === 0) return [];
    const list = this.database.listOf(volunteerIds);
    const sums = (kind: number, condition: string): string =>
      `SELECT volunteer_id, ${kind} AS for_beneficiary, SUM(minutes) AS minutes, COUNT(*) AS services
         FROM volunteering_record WHERE volunteer_id IN ${list.sql} AND ${condition} GROUP BY volunteer_id`;
    const recent = sums(0, `state = 'EFFECTIVE' AND started_at >= ?`);
    const known = sums(1, `state NOT IN (${notCounted.map(() => '?').join(', ')}) AND beneficiary_key = ?`);
    const rows = await this.database.rows<{ volunteer_id: string } & Record<'for_beneficiary' | Sum, unknown>>(
      `${recent} UNION ALL ${known}`,
      [...list.parameters, since, ...list.parameters, ...notCounted, beneficiaryKey],
    );
    return rows.map(({ volunteer_id: volunteerId, for_beneficiary: forBeneficiary, minutes, services }) => ({
      volunteerId,
      forBeneficiary: Number(forBeneficiary) === 1,
      minutes: integerOf(minutes),
      services: integerOf(services),
    }));
  }
}
