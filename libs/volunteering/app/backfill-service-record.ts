import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { AssignmentEntity } from '../data/assignment.entity.js';
import { AssignmentRepository } from '../data/assignment.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { RecordBackfilled } from './record-backfilled.js';
import { requireIn } from './request-access.js';
import { ServiceCourse } from './service-course.js';

/** How the station knows of the service: by telephone, or from its own papers. */
export const backfillMethodNames = ['TELEPHONE', 'PAPER_LIST'] as const;
export type BackfillMethod = (typeof backfillMethodNames)[number];

/** Input of a backfill. */
export interface BackfillInput {
  requestId: string;
  volunteerId: string;
  startedAt: Date;
  endedAt: Date;
  method: BackfillMethod;
  note: string;
  idempotencyKey: string;
}

/**
 * The station records a service without code signatures 补录, after a call or from paper; such minutes stay apart for ever.
 * Nobody records for themselves. NOT_FOUND, FOUR_EYES, NOT_ASSIGNED, RECORD_EXISTS, BAD_USER_INPUT, STATE_NOT_ALLOWED.
 */
@Injectable()
export class BackfillServiceRecord {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly requests: ServiceRequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly records: RecordBackfilled,
    private readonly course: ServiceCourse,
    private readonly identity: Identity,
  ) {}

  /** Returns the id of the record. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: BackfillInput): Promise<string> {
    const request = { actorId: actor.personId, key, operation: 'backfillServiceRecord', input };
    return this.idempotency.once(request, async () => {
      const service = await this.requests.lock(input.requestId);
      requireIn(actor, 'record.backfill', service.regionPath);
      if (input.method === 'TELEPHONE') requireIn(actor, 'attendance.confirm-by-phone', service.regionPath);
      const place = await this.placeOf(service, input.volunteerId, actor);
      const source = input.method === 'PAPER_LIST' ? 'PAPER' : 'BACKFILLED';
      const recordId = await this.records.execute(service, place, { ...input, source, recordedBy: actor.personId });
      await this.course.present(service, place, { role: 'STATION', personId: actor.personId });
      await this.identity.audit.record({
        actorId: actor.personId,
        action: 'service-record.backfilled',
        subjectType: 'ServiceRecord',
        subjectId: recordId,
        regionPath: service.regionPath,
        details: { method: input.method, requestId: service.id, volunteerId: input.volunteerId },
      });
      return recordId;
    });
  }

  private async placeOf(service: ServiceRequestEntity, volunteerId: string, actor: Actor): Promise<AssignmentEntity> {
    const place = await this.assignments.find(service.id, volunteerId);
    if (!place || place.state === 'WITHDRAWN') throw volunteeringErrors.NOT_ASSIGNED();
    if (place.personId === actor.personId) throw volunteeringErrors.FOUR_EYES();
    return place;
  }
}
