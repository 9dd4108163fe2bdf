import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Idempotency, UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRecordRepository } from '../data/service-record.repository.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { isRequester } from './request-access.js';
import { SettleConfirmation } from './settle-confirmation.js';

/**
 * The requester confirms the service 确认; then the records take effect. Throws NOT_FOUND, STATE_NOT_ALLOWED, and FOUR_EYES
 * for who recorded any of it: what one person ordered and recorded, another or time confirms.
 * With an idempotency key, sending it again gives the first answer in place of STATE_NOT_ALLOWED.
 */
@Injectable()
export class ConfirmService {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly records: ServiceRecordRepository,
    private readonly settlement: SettleConfirmation,
    private readonly unit: UnitOfWork,
    private readonly idempotency: Idempotency,
  ) {}

  async execute(actor: Actor, requestId: string, key?: string): Promise<ServiceRequestEntity> {
    if (key === undefined) return this.unit.run(() => this.confirm(actor, requestId));
    const question = { actorId: actor.personId, key, operation: 'confirmService', input: { requestId } };
    const id = await this.idempotency.once(question, async () => (await this.confirm(actor, requestId)).id);
    const confirmed = await this.requests.find(id);
    if (!confirmed) throw generalErrors.NOT_FOUND();
    return confirmed;
  }

  private async confirm(actor: Actor, requestId: string): Promise<ServiceRequestEntity> {
    const request = await this.requests.lock(requestId);
    if (!isRequester(actor, request)) throw generalErrors.NOT_FOUND();
    const records = await this.records.ofRequests([requestId]);
    if (records.some((record) => record.recordedBy === actor.personId)) throw volunteeringErrors.FOUR_EYES();
    return this.settlement.execute(request, 'confirm', { role: 'REQUESTER', personId: actor.personId });
  }
}
