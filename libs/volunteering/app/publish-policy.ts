import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { VolunteeringPolicy } from '../domain/policy.js';
import { Policies, type PolicyVersion } from './policies.js';

/** What a publisher gives: the region, from when, and all of the rules. */
export interface PolicyDraft {
  regionId: string;
  validFrom: Date;
  policy: VolunteeringPolicy;
  idempotencyKey: string;
}

/** Publishes an immutable version of a region's volunteering policy, inherited downwards 发布志愿服务规则. */
@Injectable()
export class PublishPolicy {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly policies: Policies,
  ) {}

  /** Refuses with NOT_FOUND outside the actor's regions, BAD_USER_INPUT, POLICY_IN_PAST, CONFLICT, IDEMPOTENCY_CONFLICT. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: PolicyDraft): Promise<PolicyVersion> {
    const question = { actorId: actor.personId, key, operation: 'publishVolunteeringPolicy', input };
    return this.idempotency.once(question, async () => {
      await this.identity.requireInRegions(actor, 'volunteering.publish-policy', [input.regionId]);
      const published = await this.policies.publish({ ...input, publishedBy: actor.personId });
      await this.identity.audit.record({
        actorId: actor.personId,
        action: 'volunteering.policy-published',
        subjectType: 'VolunteeringPolicy',
        subjectId: published.id,
        regionId: input.regionId,
        details: { validFrom: input.validFrom.toISOString() },
      });
      return published;
    });
  }
}
