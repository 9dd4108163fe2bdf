import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { systemActor, type TrailActor } from '../domain/trail.js';
import { Policies } from './policies.js';
import { RecordEffects } from './record-effects.js';
import { isRequester } from './request-access.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';

/** The requester confirms the service 确认, or 48 hours do; then the records take effect. NOT_FOUND, STATE_NOT_ALLOWED. */
@Injectable()
export class ConfirmService {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly changes: RequestChanges,
    private readonly deadlines: RequestDeadlines,
    private readonly effects: RecordEffects,
    private readonly policies: Policies,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(actor: Actor, requestId: string): Promise<ServiceRequestEntity> {
    return this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      if (!isRequester(actor, request)) throw generalErrors.NOT_FOUND();
      return this.settle(request, 'confirm', { role: 'REQUESTER', personId: actor.personId });
    });
  }

  /** The time for confirming is over; a request in another state stays as it is. */
  async byTime(requestId: string): Promise<void> {
    await this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      if (request.state === 'AWAITING_CONFIRMATION') await this.settle(request, 'autoConfirm', systemActor);
    });
  }

  private async settle(
    request: ServiceRequestEntity,
    event: 'confirm' | 'autoConfirm',
    by: TrailActor,
  ): Promise<ServiceRequestEntity> {
    const confirmed = await this.changes.apply(request, event, by);
    await this.effects.takeEffect(request.id);
    await this.deadlines.onConfirmed(request, await this.policies.for(request.regionId, request.startsAt));
    return confirmed;
  }
}
