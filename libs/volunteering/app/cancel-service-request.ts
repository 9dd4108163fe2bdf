import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { isRequester, requireIn } from './request-access.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';

/** Takes a request back 撤单 before the service begins: the requester, or the station. NOT_FOUND, STATE_NOT_ALLOWED. */
@Injectable()
export class CancelServiceRequest {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly changes: RequestChanges,
    private readonly deadlines: RequestDeadlines,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(actor: Actor, requestId: string, reason: string | null): Promise<ServiceRequestEntity> {
    return this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      const own = isRequester(actor, request);
      if (!own) requireIn(actor, 'request.cancel-any', request.regionPath);
      const by = { role: own ? ('REQUESTER' as const) : ('STATION' as const), personId: actor.personId };
      const cancelled = await this.changes.apply(request, 'cancel', by, {
        reason: reason ?? undefined,
        patch: { stateReason: reason },
      });
      await this.deadlines.onEnded(requestId);
      return cancelled;
    });
  }
}
