import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import { AssignmentRepository } from '../data/assignment.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import { ServiceRequestRepository } from '../data/service-request.repository.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { RecordEffects } from './record-effects.js';
import { isInvolved, requireIn } from './request-access.js';
import { RequestChanges } from './request-changes.js';

/** What the station decides about a dispute. */
export const disputeOutcomeNames = ['UPHOLD', 'DISMISS'] as const;
export type DisputeOutcome = (typeof disputeOutcomeNames)[number];

/**
 * The station decides a dispute: upheld, the records are revoked; dismissed, they take effect. The request is closed.
 * Neither a volunteer of the service, nor the requester, nor who recorded any of it decides. NOT_FOUND, FOUR_EYES, STATE_NOT_ALLOWED.
 */
@Injectable()
export class ResolveDispute {
  constructor(
    private readonly requests: ServiceRequestRepository,
    private readonly assignments: AssignmentRepository,
    private readonly changes: RequestChanges,
    private readonly effects: RecordEffects,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
  ) {}

  async execute(
    actor: Actor,
    input: { requestId: string; outcome: DisputeOutcome; reason: string },
  ): Promise<ServiceRequestEntity> {
    return this.unit.run(async () => {
      const request = await this.requests.lock(input.requestId);
      requireIn(actor, 'request.decide', request.regionPath);
      const held = await this.assignments.heldOf([request.id]);
      const recorded = await this.effects.recordersOf(request.id);
      const served = held.some((place) => place.personId === actor.personId);
      if (served || isInvolved(actor, request) || recorded.has(actor.personId)) throw volunteeringErrors.FOUR_EYES();
      const by = { role: 'STATION' as const, personId: actor.personId };
      const closed = await this.changes.apply(request, 'settle', by, { reason: `${input.outcome}: ${input.reason}` });
      if (input.outcome === 'UPHOLD') await this.effects.applyToAll(request.id, 'revoke');
      else await this.effects.takeEffect(request.id);
      await this.identity.audit.record({
        actorId: actor.personId,
        action: 'request.dispute-resolved',
        subjectType: 'ServiceRequest',
        subjectId: request.id,
        regionPath: request.regionPath,
        details: { outcome: input.outcome },
      });
      return closed;
    });
  }
}
