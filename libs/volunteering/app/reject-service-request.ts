import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { requireIn } from './request-access.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';

/** The station does not take a request on 不予受理, with a reason. NOT_FOUND outside the own region, STATE_NOT_ALLOWED. */
@Injectable()
export class RejectServiceRequest {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly changes: RequestChanges,
    private readonly deadlines: RequestDeadlines,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(actor: Actor, requestId: string, reason: string): Promise<ServiceRequestEntity> {
    return this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      requireIn(actor, 'request.decide', request.regionPath);
      const by = { role: 'STATION' as const, personId: actor.personId };
      const rejected = await this.changes.apply(request, 'reject', by, { reason, patch: { stateReason: reason } });
      await this.deadlines.onEnded(requestId);
      return rejected;
    });
  }
}
