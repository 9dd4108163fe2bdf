import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#platform';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { dispatchActor } from '../domain/trail.js';
import type { EscalationLevel } from '../domain/vocabulary.js';
import { RequestChanges } from './request-changes.js';
import { RequestDeadlines } from './request-deadlines.js';

/** Dispatch says that nobody can be found: grid worker, station, street take over 升级; or that it is too late. */
@Injectable()
export class EscalateRequest {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly changes: RequestChanges,
    private readonly deadlines: RequestDeadlines,
    private readonly unit: UnitOfWork,
  ) {}

  /** NOT_FOUND, STATE_NOT_ALLOWED. */
  async escalate(requestId: string, level: EscalationLevel): Promise<void> {
    await this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      await this.changes.apply(request, 'escalate', dispatchActor, {
        reason: level,
        patch: { escalationLevel: level },
      });
    });
  }

  /** NOT_FOUND, STATE_NOT_ALLOWED. */
  async expire(requestId: string): Promise<void> {
    await this.unit.run(async () => {
      const request = await this.requests.lock(requestId);
      await this.changes.apply(request, 'expire', dispatchActor);
      await this.deadlines.onEnded(requestId);
    });
  }
}
