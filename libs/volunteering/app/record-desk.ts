import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { requireIn } from './request-access.js';

/** A locked record with its locked request. */
export interface OpenRecord {
  request: ServiceRequestEntity;
  record: ServiceRecordEntity;
}

/** Opens a record for a change: locks its request, its volunteer and the records of the request, in this order. */
@Injectable()
export class RecordDesk {
  constructor(
    private readonly records: ServiceRecordRepository,
    private readonly requests: ServiceRequestRepository,
    private readonly volunteers: VolunteerRepository,
  ) {}

  /** For the volunteer whose record it is. NOT_FOUND. */
  async forVolunteer(actor: Actor, recordId: string): Promise<OpenRecord> {
    const seen = await this.records.find(recordId);
    if (seen?.personId !== actor.personId) throw generalErrors.NOT_FOUND();
    return this.open(seen);
  }

  /** For staff with `record.backfill` in its region, but neither its volunteer nor who recorded it. NOT_FOUND, FOUR_EYES. */
  async forStaff(actor: Actor, recordId: string): Promise<OpenRecord> {
    const seen = await this.records.find(recordId);
    if (!seen) throw generalErrors.NOT_FOUND();
    const opened = await this.open(seen);
    requireIn(actor, 'record.backfill', opened.request.regionPath);
    const involved = [seen.personId, seen.recordedBy].includes(actor.personId);
    if (involved) throw volunteeringErrors.FOUR_EYES();
    return opened;
  }

  private async open(seen: ServiceRecordEntity): Promise<OpenRecord> {
    const request = await this.requests.lock(seen.requestId);
    await this.volunteers.lock(seen.volunteerId);
    const record = (await this.records.lockOfRequest(request.id)).find((one) => one.id === seen.id);
    if (!record) throw generalErrors.NOT_FOUND();
    return { request, record };
  }
}
