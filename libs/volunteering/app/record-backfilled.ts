import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import type { AssignmentEntity } from '../data/assignment.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { requireSoundBackfill } from '../domain/backfill.js';
import { plannedMinutes } from '../domain/commitment.js';
import { countMinutes } from '../domain/count-minutes.js';
import type { RecordSource } from '../domain/service-record.states.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { Policies } from './policies.js';
import { recordDraft } from './record-draft.js';

/** What the station knows of a service without signatures. */
interface Presence {
  source: Exclude<RecordSource, 'SIGNED'>;
  startedAt: Date;
  endedAt: Date;
  method: string;
  note: string;
  recordedBy: string;
}

/** Writes a record without signatures, BACKFILLED or PAPER, under the request's lock; the volunteer is locked, so that the cap of the day holds. */
@Injectable()
export class RecordBackfilled {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly records: ServiceRecordRepository,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  /** Returns the id. Throws RECORD_EXISTS, BAD_USER_INPUT. */
  async execute(service: ServiceRequestEntity, place: AssignmentEntity, presence: Presence): Promise<string> {
    const now = this.clock.now();
    const { startedAt, endedAt } = presence;
    await this.volunteers.lock(place.volunteerId);
    const policy = await this.policies.for(service.regionId, service.startsAt);
    requireSoundBackfill({ startedAt, endedAt, service, now, policy: policy.attendance });
    const before = await this.records.ofRequestAndVolunteer(service.id, place.volunteerId);
    if (before.some((one) => one.minutes > 0 || one.source !== 'SIGNED')) throw volunteeringErrors.RECORD_EXISTS();
    const record = recordDraft({
      request: service,
      place,
      source: presence.source,
      counted: countMinutes({
        pairs: [{ from: startedAt, to: endedAt }],
        planned: plannedMinutes(service),
        countedToday: await this.records.minutesOn(place.volunteerId, businessDate(startedAt)),
        policy: policy.counting,
      }),
      startedAt,
      endedAt,
      policyId: policy.id,
      recordedBy: presence.recordedBy,
      note: `${presence.method}: ${presence.note}`,
      now,
    });
    await this.records.insert(record);
    return record.id;
  }
}
