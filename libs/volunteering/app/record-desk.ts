import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { isInvolved, requireIn } from './request-access.js';

/** A locked record with its locked request. */
export interface OpenRecord {
  request: ServiceRequestEntity;
  record: ServiceRecordEntity;
}

/** Events of a request's trail by which somebody certified its service. */
const certifying: readonly string[] = ['confirm', 'settle', 'recordPresence', 'approveCorrection'];

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

  /**
   * For staff with the permission in its region, but neither its volunteer nor who recorded it. A record under review is
   * decided there. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED.
   */
  async forStaff(
    actor: Actor,
    recordId: string,
    permission: 'record.backfill' | 'record.review' = 'record.backfill',
  ): Promise<OpenRecord> {
    const opened = await this.bySystem(recordId);
    requireIn(actor, permission, opened.request.regionPath);
    const { personId, recordedBy, frozenFor } = opened.record;
    if ([personId, recordedBy].includes(actor.personId)) throw volunteeringErrors.FOUR_EYES();
    if (frozenFor === 'REVIEW') {
      throw generalErrors.STATE_NOT_ALLOWED({ subject: 'ServiceRecord', state: 'FROZEN', event: 'decideInReview' });
    }
    return opened;
  }

  /**
   * For who decides its review: staff with `record.review` in its region who neither ordered, served, recorded nor confirmed
   * the service. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED unless it is frozen for a review.
   */
  async forReview(actor: Actor, recordId: string): Promise<OpenRecord> {
    const opened = await this.bySystem(recordId);
    const { request, record } = opened;
    requireIn(actor, 'record.review', request.regionPath);
    const trail = await this.requests.trailOf([request.id]);
    const certified = trail.some(({ event, personId }) => certifying.includes(event) && personId === actor.personId);
    const took = [record.personId, record.recordedBy].includes(actor.personId);
    if (took || certified || isInvolved(actor, request)) throw volunteeringErrors.FOUR_EYES();
    if (record.frozenFor !== 'REVIEW') {
      throw generalErrors.STATE_NOT_ALLOWED({ subject: 'ServiceRecord', state: record.state, event: 'decideReview' });
    }
    return opened;
  }

  /** For a deadline. NOT_FOUND. */
  async bySystem(recordId: string): Promise<OpenRecord> {
    const seen = await this.records.find(recordId);
    if (!seen) throw generalErrors.NOT_FOUND();
    return this.open(seen);
  }

  private async open(seen: ServiceRecordEntity): Promise<OpenRecord> {
    const request = await this.requests.lock(seen.requestId);
    await this.volunteers.lock(seen.volunteerId);
    const record = (await this.records.lockOfRequest(request.id)).find((one) => one.id === seen.id);
    if (!record) throw generalErrors.NOT_FOUND();
    return { request, record };
  }
}
