import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { IntegrityRules, VersionedIntegrityRules } from '../domain/integrity-rules.js';
import { IntegrityPolicies } from './integrity-policies.js';

/** What a publisher gives: the region, from when, and all of the rules. */
export interface IntegrityPolicyDraft {
  regionId: string;
  validFrom: Date;
  rules: IntegrityRules;
  idempotencyKey: string;
}

/** Publishes an immutable version of a region's rules of review, inherited downwards 发布诚信核查规则. */
@Injectable()
export class PublishIntegrityPolicy {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly policies: IntegrityPolicies,
  ) {}

  /** NOT_FOUND outside the actor's regions, INTEGRITY_POLICY_INVALID, INTEGRITY_POLICY_IN_PAST, IDEMPOTENCY_CONFLICT. */
  async execute(actor: Actor, draft: IntegrityPolicyDraft): Promise<VersionedIntegrityRules> {
    const { idempotencyKey: key, ...input } = draft;
    const question = { actorId: actor.personId, key, operation: 'publishIntegrityPolicy', input };
    return this.idempotency.once(question, async () => {
      await this.identity.requireInRegions(actor, 'integrity.publish-policy', [input.regionId]);
      const published = await this.policies.publish({ ...input, publishedBy: actor.personId });
      await this.identity.audit.record({
        actorId: actor.personId,
        action: 'integrity.policy-published',
        subjectType: 'IntegrityPolicy',
        subjectId: published.version,
        regionId: input.regionId,
        details: { validFrom: input.validFrom.toISOString() },
      });
      return published;
    });
  }
}
