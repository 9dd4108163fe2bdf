import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { CorrectionEntity } from '../data/correction.entity.js';
import { CorrectionRepository } from '../data/correction.repository.js';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { holdsIn, requireIn } from './request-access.js';

/** Reading records and their corrections, for the volunteer and staff of the region. */
@Injectable()
export class RecordQueries {
  constructor(
    private readonly records: ServiceRecordRepository,
    private readonly corrections: CorrectionRepository,
    private readonly requests: ServiceRequestRepository,
  ) {}

  /** One's own record, or one of a region in which the actor records or reviews. NOT_FOUND. */
  async one(actor: Actor, recordId: string): Promise<ServiceRecordEntity> {
    const record = await this.records.find(recordId);
    if (!record) throw generalErrors.NOT_FOUND();
    if (record.personId === actor.personId) return record;
    const request = await this.requests.find(record.requestId);
    const path = request?.regionPath ?? '';
    if (!holdsIn(actor, 'record.review', path)) requireIn(actor, 'record.backfill', path);
    return record;
  }

  /** The newest correction of each record, where the actor is the volunteer or staff of the region. */
  async correctionsOf(actor: Actor, recordIds: readonly string[]): Promise<Map<string, CorrectionEntity>> {
    const found = await this.corrections.ofRecords(recordIds);
    const seen = found.filter(
      (row) => row.personId === actor.personId || holdsIn(actor, 'request.read', row.regionPath),
    );
    return new Map(seen.map((row) => [row.recordId, row]));
  }
}
