import { businessDate, newId } from '#kernel';
import type { AssignmentEntity } from '../data/assignment.entity.js';
import type { ServiceRecordEntity } from '../data/service-record.entity.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { Counted } from '../domain/count-minutes.js';
import type { RecordSource } from '../domain/service-record.states.js';

/** The row of a new record, RECORDED. Its day is the business day on which the service began. */
export function recordDraft(input: {
  request: ServiceRequestEntity;
  place: AssignmentEntity;
  source: RecordSource;
  counted: Counted;
  startedAt: Date;
  endedAt: Date;
  policyId: string;
  recordedBy: string | null;
  note: string | null;
  now: Date;
}): ServiceRecordEntity {
  const { request, place, counted } = input;
  return {
    id: newId<'ServiceRecord'>(),
    requestId: request.id,
    volunteerId: place.volunteerId,
    personId: place.personId,
    regionId: request.regionId,
    itemId: request.itemId,
    beneficiaryKey: request.beneficiaryKey,
    source: input.source,
    state: 'RECORDED',
    frozenFor: null,
    minutes: counted.minutes,
    signedMinutes: counted.signedMinutes,
    reason: counted.reason,
    startedAt: input.startedAt,
    endedAt: input.endedAt,
    day: businessDate(input.startedAt),
    policyId: input.policyId,
    recordedBy: input.recordedBy,
    note: input.note,
    revision: 0,
    correctsId: null,
    effectiveAt: null,
    createdAt: input.now,
  };
}
