import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Identity } from '#identity';
import { Events } from '#platform';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import type { TrailActor } from '../domain/trail.js';
import type { OpenRecord } from './record-desk.js';
import { idsOfPath } from './request-access.js';
import { ServiceRequestChanged } from './volunteering.events.js';

/** What happened to a record, as noted in the trail of its request. */
export type RecordAct =
  | 'askCorrection'
  | 'approveCorrection'
  | 'declineCorrection'
  | 'escalateCorrection'
  | 'revokeRecord'
  | 'freezeRecord'
  | 'releaseRecord'
  | 'correctRecord';

const auditedAs: Record<RecordAct, string> = {
  askCorrection: 'service-record.correction-asked',
  approveCorrection: 'service-record.corrected',
  declineCorrection: 'service-record.correction-declined',
  escalateCorrection: 'service-record.correction-overdue',
  revokeRecord: 'service-record.revoked',
  freezeRecord: 'service-record.frozen',
  releaseRecord: 'service-record.released',
  correctRecord: 'service-record.corrected',
};

/** Notes what happened to a record in the trail of its request and in the audit, and tells those who watch the request. */
@Injectable()
export class RecordTrail {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly identity: Identity,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** The state of the request stays. `reason` is shown to everybody who may see the request. */
  async note(
    { request, record }: OpenRecord,
    act: RecordAct,
    by: TrailActor,
    more: { reason?: string; details?: Record<string, string | number> } = {},
  ): Promise<void> {
    await this.requests.addTrail({
      id: newId(),
      requestId: request.id,
      fromState: request.state,
      toState: request.state,
      event: act,
      role: by.role,
      personId: by.personId,
      reason: more.reason ?? null,
      at: this.clock.now(),
    });
    await this.identity.audit.record({
      actorId: by.personId,
      action: auditedAs[act],
      subjectType: 'ServiceRecord',
      subjectId: record.id,
      regionPath: request.regionPath,
      details: { requestId: request.id, volunteerId: record.volunteerId, ...more.details },
    });
    const regionIds = idsOfPath(request.regionPath);
    await this.events.publish(ServiceRequestChanged, { requestId: request.id, state: request.state, regionIds });
  }
}
