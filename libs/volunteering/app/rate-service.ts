import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { systemActor } from '../domain/trail.js';
import { requireTextWithin } from '../domain/volunteer-rules.js';
import { isRequester } from './request-access.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';

/** The requester rates a confirmed service 评单, 1 to 5, which closes it; so do 7 days. NOT_FOUND, BAD_USER_INPUT, STATE_NOT_ALLOWED. */
@Injectable()
export class RateService {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly changes: RequestChanges,
    private readonly deadlines: RequestDeadlines,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(
    actor: Actor,
    input: { requestId: string; rating: number; comment?: string | null },
  ): Promise<ServiceRequestEntity> {
    requireTextWithin(input.comment, 500, 'comment');
    if (!Number.isInteger(input.rating) || input.rating < 1 || input.rating > 5) {
      throw generalErrors.BAD_USER_INPUT({ field: 'rating', reason: 'must be 1..5' });
    }
    return this.unit.run(async () => {
      const request = await this.requests.lock(input.requestId);
      if (!isRequester(actor, request)) throw generalErrors.NOT_FOUND();
      const closed = await this.changes.apply(
        request,
        'rate',
        { role: 'REQUESTER', personId: actor.personId },
        { patch: { rating: input.rating, ratingComment: input.comment ?? null } },
      );
      await this.deadlines.onEnded(request.id);
      return closed;
    });
  }

  /** Nobody rated in time; a request in another state stays as it is. */
  async archive(requestId: string): Promise<void> {
    await this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      if (request.state === 'CONFIRMED' || request.state === 'AUTO_CONFIRMED') {
        await this.changes.apply(request, 'archive', systemActor);
      }
    });
  }
}
