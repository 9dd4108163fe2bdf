import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { type Actor, Idempotency } from '#platform';
import { type DispatchPolicy, type VersionedDispatchPolicy } from '../domain/dispatch-policy.js';
import { DispatchPolicies } from './dispatch-policies.js';

/** Publishes an immutable version of a region's dispatch policy, inherited downwards 发布派单规则. */
@Injectable()
export class PublishDispatchPolicy {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly policies: DispatchPolicies,
  ) {}

  /** Refuses with NOT_FOUND outside the actor's regions, DISPATCH_POLICY_INVALID, BAD_USER_INPUT, CONFLICT. */
  async execute(
    actor: Actor,
    draft: { regionId: string; validFrom: Date; policy: DispatchPolicy; idempotencyKey: string },
  ): Promise<VersionedDispatchPolicy> {
    const { idempotencyKey: key, ...input } = draft;
    return this.idempotency.once(
      { actorId: actor.personId, key, operation: 'dispatch.publishPolicy', input },
      async () => {
        await this.identity.requireInRegions(actor, 'dispatch.publish-policy', [input.regionId]);
        const published = await this.policies.publish({ ...input, publishedBy: actor.personId });
        await this.identity.audit.record({
          actorId: actor.personId,
          action: 'dispatch.policy-published',
          subjectType: 'DispatchPolicy',
          subjectId: published.version,
          regionId: input.regionId,
          details: { validFrom: input.validFrom.toISOString() },
        });
        return published;
      },
    );
  }
}
