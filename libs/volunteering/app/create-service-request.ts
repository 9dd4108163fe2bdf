import { Injectable } from '@nestjs/common';
import { Idempotency, type Actor } from '#platform';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { CheckRequestDraft } from './check-request-draft.js';
import { NewServiceRequest, type ServiceRequestDraft } from './new-service-request.js';
import { SubmitRequest } from './submit-request.js';

/**
 * Places an order from the service menu 点单: for oneself, or with `request.create-for-others` for somebody else.
 * Where the item needs no acceptance it goes to dispatch at once. Same key and input → the same request.
 * Refuses with NOT_FOUND, BAD_USER_INPUT, IDEMPOTENCY_CONFLICT.
 */
@Injectable()
export class CreateServiceRequest {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly check: CheckRequestDraft,
    private readonly fresh: NewServiceRequest,
    private readonly requests: ServiceRequestRepository,
    private readonly submission: SubmitRequest,
  ) {}

  /** Returns the id of the request. */
  async execute(actor: Actor, draft: ServiceRequestDraft): Promise<string> {
    const { idempotencyKey: key, ...input } = draft;
    return this.idempotency.once(
      { actorId: actor.personId, key, operation: 'createServiceRequest', input },
      async () => {
        const { item, regionPath, policy } = await this.check.execute(actor, draft);
        const request = await this.fresh.make(draft, item, { requesterId: actor.personId, regionPath });
        await this.requests.insert(request);
        await this.submission.execute(request, { needsAcceptance: item.needsAcceptance, policy });
        return request.id;
      },
    );
  }
}
