import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '#kernel';
import type { AssignmentEntity } from '../data/assignment.entity.js';
import { AttendanceRepository } from '../data/attendance.repository.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { VolunteerRepository } from '../data/volunteer.repository.js';
import { attendancePairs } from '../domain/attendance.js';
import { plannedMinutes } from '../domain/commitment.js';
import { countMinutes } from '../domain/count-minutes.js';
import { Policies } from './policies.js';
import { recordDraft } from './record-draft.js';

/** Counts a volunteer's minutes from the signatures and records them: source SIGNED. Call under the request's lock. */
@Injectable()
export class RecordSigned {
  constructor(
    private readonly volunteers: VolunteerRepository,
    private readonly attendance: AttendanceRepository,
    private readonly records: ServiceRecordRepository,
    private readonly policies: Policies,
    private readonly clock: Clock,
  ) {}

  /**
   * Records these places of a request; returns the ids of those that were signed for: who never signed in gets no record.
   * The volunteers are locked so that the cap of the day holds: all at once, so that crossing services cannot deadlock.
   */
  async execute(request: ServiceRequestEntity, places: readonly AssignmentEntity[]): Promise<ReadonlySet<string>> {
    await this.volunteers.lockMany(places.map((place) => place.volunteerId));
    const recorded = new Set<string>();
    for (const place of places) if (await this.record(request, place)) recorded.add(place.id);
    return recorded;
  }

  private async record(request: ServiceRequestEntity, place: AssignmentEntity): Promise<boolean> {
    const signatures = await this.attendance.signaturesOf(request.id, place.volunteerId);
    const first = signatures[0];
    const last = signatures.at(-1);
    if (!first || !last) return false;
    const policy = await this.policies.for(request.regionId, request.startsAt);
    const counted = countMinutes({
      pairs: attendancePairs(signatures),
      planned: plannedMinutes(request),
      countedToday: await this.records.minutesOn(place.volunteerId, businessDate(first.at)),
      policy: policy.counting,
    });
    await this.records.insert(
      recordDraft({
        request,
        place,
        source: 'SIGNED',
        counted,
        startedAt: first.at,
        endedAt: last.at,
        policyId: policy.id,
        recordedBy: null,
        note: null,
        now: this.clock.now(),
      }),
    );
    return true;
  }
}
