import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { UnitOfWork, type Actor } from '#platform';
import type { CountingPolicy } from '../domain/policy.js';
import { Policies, type PolicyVersion } from './policies.js';

/** How minutes are counted in a region from an instant on. */
export interface CountingDraft {
  regionId: string;
  validFrom: Date;
  counting: CountingPolicy;
}

/** Publishes how minutes are counted in a region 计时规则; all other rules stay as they are in force then. */
@Injectable()
export class PublishCounting {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly identity: Identity,
    private readonly policies: Policies,
  ) {}

  /** NOT_FOUND outside the actor's regions, BAD_USER_INPUT, POLICY_IN_PAST. Call it under the caller's idempotency key. */
  async execute(actor: Actor, { regionId, validFrom, counting }: CountingDraft): Promise<PolicyVersion> {
    return this.unit.run(async () => {
      await this.identity.requireInRegions(actor, 'volunteering.publish-policy', [regionId]);
      const { id: before, ...rules } = await this.policies.for(regionId, validFrom);
      const policy = { ...rules, counting };
      const published = await this.policies.publish({ regionId, validFrom, policy, publishedBy: actor.personId });
      await this.identity.audit.record({
        actorId: actor.personId,
        action: 'volunteering.policy-published',
        subjectType: 'VolunteeringPolicy',
        subjectId: published.id,
        regionId,
        details: { validFrom: validFrom.toISOString(), before },
      });
      return published;
    });
  }
}
