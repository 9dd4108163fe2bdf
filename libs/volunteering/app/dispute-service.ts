import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { RecordEffects } from './record-effects.js';
import { isRequester } from './request-access.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';

/** The requester disputes a service 异议, with a reason; its records are frozen until the station decides. NOT_FOUND, STATE_NOT_ALLOWED. */
@Injectable()
export class DisputeService {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly changes: RequestChanges,
    private readonly deadlines: RequestDeadlines,
    private readonly effects: RecordEffects,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(actor: Actor, requestId: string, reason: string): Promise<ServiceRequestEntity> {
    return this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      if (!isRequester(actor, request)) throw generalErrors.NOT_FOUND();
      const by = { role: 'REQUESTER' as const, personId: actor.personId };
      const disputed = await this.changes.apply(request, 'dispute', by, { reason, patch: { stateReason: reason } });
      await this.effects.applyToAll(requestId, 'freeze');
      await this.deadlines.onEnded(requestId);
      return disputed;
    });
  }
}
