import { Injectable } from '@nestjs/common';
import { Between, In, type FindOptionsWhere } from 'typeorm';
import { Database } from '#platform';
import { notCounted } from '../domain/service-record.states.js';
import { AssignmentEntity } from './assignment.entity.js';
import { CodeDisplayEntity } from './code-display.entity.js';
import { ServiceRecordEntity } from './service-record.entity.js';
import { ServiceRequestEntity } from './service-request.entity.js';
import { SignatureEntity } from './signature.entity.js';
import { VolunteerEntity } from './volunteer.entity.js';

/** Records that one handler is looked at for, at most. */
const MOST_ENTRIES = 2_000;

/** Rows that belong to some records, read together. */
export interface EvidenceRows {
  requests: ServiceRequestEntity[];
  places: AssignmentEntity[];
  volunteers: VolunteerEntity[];
  signatures: SignatureEntity[];
  displays: CodeDisplayEntity[];
}

/** All SQL over what surrounds records: each set by one statement and an index. */
@Injectable()
export class RecordEvidenceRepository {
  constructor(private readonly database: Database) {}

  async records(ids: readonly string[]): Promise<ServiceRecordEntity[]> {
    return ids.length === 0 ? [] : this.counted({ id: In([...ids]) });
  }

  async ofVolunteers(volunteerIds: readonly string[], fromDay: string, toDay: string): Promise<ServiceRecordEntity[]> {
    return this.counted({ volunteerId: In([...volunteerIds]), day: Between(fromDay, toDay) });
  }

  async ofRequests(requestIds: readonly string[]): Promise<ServiceRecordEntity[]> {
    return this.counted({ requestId: In([...requestIds]) });
  }

  async writtenBy(handlerIds: readonly string[], from: Date, to: Date): Promise<ServiceRecordEntity[]> {
    if (handlerIds.length === 0) return [];
    return this.counted({ recordedBy: In([...handlerIds]), createdAt: Between(from, to) }, MOST_ENTRIES);
  }

  async usesOf(devices: readonly string[], from: Date, to: Date): Promise<SignatureEntity[]> {
    if (devices.length === 0) return [];
    const where = { deviceIndex: In([...devices]), at: Between(from, to) };
    return this.database.reader.find(SignatureEntity, { where, order: { at: 'ASC' }, take: MOST_ENTRIES });
  }

  async requests(ids: readonly string[]): Promise<ServiceRequestEntity[]> {
    return ids.length === 0 ? [] : this.database.reader.findBy(ServiceRequestEntity, { id: In([...ids]) });
  }

  /** What belongs to the records: their requests, places, volunteers, signatures, and where codes were shown. */
  async rowsOf(records: readonly ServiceRecordEntity[]): Promise<EvidenceRows> {
    if (records.length === 0) return { requests: [], places: [], volunteers: [], signatures: [], displays: [] };
    const requestId = In([...new Set(records.map((record) => record.requestId))]);
    const volunteerId = In([...new Set(records.map((record) => record.volunteerId))]);
    const { reader } = this.database;
    return {
      requests: await reader.findBy(ServiceRequestEntity, { id: requestId }),
      places: await reader.findBy(AssignmentEntity, { requestId, volunteerId }),
      volunteers: await reader.findBy(VolunteerEntity, { id: volunteerId }),
      signatures: await reader.find(SignatureEntity, { where: { requestId, volunteerId }, order: { at: 'ASC' } }),
      displays: await reader.findBy(CodeDisplayEntity, { requestId }),
    };
  }

  /** Records that took effect in a time and still have it, after a place in their order: ids in that order. */
  async effectiveBetween(
    from: Date,
    to: Date,
    after: { effectiveAt: Date; id: string } | null,
    limit: number,
  ): Promise<{ id: string; effectiveAt: Date }[]> {
    const query = this.database.reader
      .createQueryBuilder(ServiceRecordEntity, 'row')
      .select(['row.id', 'row.effectiveAt'])
      .where(`row.effectiveAt >= :from AND row.effectiveAt < :to AND row.state = 'EFFECTIVE'`, { from, to });
    if (after) {
      query.andWhere('(row.effectiveAt > :at OR (row.effectiveAt = :at AND row.id > :id))', {
        at: after.effectiveAt,
        id: after.id,
      });
    }
    const rows = await query.orderBy('row.effectiveAt', 'ASC').addOrderBy('row.id', 'ASC').take(limit).getMany();
    return rows.map(({ id, effectiveAt }) => ({ id, effectiveAt: effectiveAt ?? from }));
  }

  /** Corrected and revoked ones are no evidence any more. */
  private async counted(where: FindOptionsWhere<ServiceRecordEntity>, take?: number): Promise<ServiceRecordEntity[]> {
    const rows = await this.database.reader.find(ServiceRecordEntity, { where, order: { id: 'ASC' }, take });
    return rows.filter((row) => !notCounted.includes(row.state));
  }
}
