import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { isRequester } from './request-access.js';
import { SettleConfirmation } from './settle-confirmation.js';

/**
 * The requester confirms the service 确认; then the records take effect. Throws NOT_FOUND, STATE_NOT_ALLOWED.
 * With an idempotency key, sending it again gives the first answer in place of STATE_NOT_ALLOWED.
 */
@Injectable()
export class ConfirmService {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly settlement: SettleConfirmation,
    private readonly unit: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(actor: Actor, requestId: string, key?: string): Promise<ServiceRequestEntity> {
    if (key === undefined) return this.unit.run(() => this.confirm(actor, requestId));
    const question = { actorId: actor.personId, key, operation: 'confirmService', input: { requestId } };
    return this.idempotency.once(question, () => this.confirm(actor, requestId));
  }

  private async confirm(actor: Actor, requestId: string): Promise<ServiceRequestEntity> {
    const request = await this.requests.lock(requestId);
    if (!isRequester(actor, request)) throw generalErrors.NOT_FOUND();
    return this.settlement.execute(request, 'confirm', { role: 'REQUESTER', personId: actor.personId });
  }
}
