import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Idempotency, UnitOfWork, type Actor } from '#platform';
import { Identity } from '#identity';
import { PublishCounting, type CountingPolicy } from '#volunteering';
import { PointsPolicyRepository } from '../data/points-policy.repository.js';
import type { PointsPolicyEntity } from '../data/points-policy.entity.js';
import { checkedRules, type PointsRulesDraft } from '../domain/points-policy.js';
import { pointsErrors } from '../domain/points.errors.js';

/** What a publisher gives: the region, from when, and the rules. */
export interface PointsPolicyDraft {
  regionId: string;
  effectiveFrom: Date;
  rules: PointsRulesDraft;
  /** How minutes are counted from the same instant on; left out, as it is. Volunteering keeps it: one place for one rule. */
  counting?: CountingPolicy;
  idempotencyKey: string;
}

/** Publishes an immutable version of a region's points policy, inherited downwards (发布积分政策). */
@Injectable()
export class PublishPointsPolicy {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly identity: Identity,
    private readonly policies: PointsPolicyRepository,
    private readonly publishCounting: PublishCounting,
    private readonly clock: Clock,
  ) {}

  /** Refuses with NOT_FOUND outside the actor's regions, BAD_USER_INPUT, POINTS_POLICY_IN_PAST, POINTS_POLICY_SUPERSEDED, POLICY_IN_PAST, CONFLICT. */
  async execute(actor: Actor, draft: PointsPolicyDraft): Promise<PointsPolicyEntity> {
    const { idempotencyKey: key, ...input } = draft;
    return this.unitOfWork.run(() =>
      this.idempotency.once({ actorId: actor.personId, key, operation: 'publishPointsPolicy', input }, async () => {
        await this.identity.requireInRegions(actor, 'points.publish-policy', [draft.regionId]);
        const version = await this.nextVersion(actor, draft);
        const { regionId, effectiveFrom: validFrom, counting } = draft;
        if (counting) await this.publishCounting.execute(actor, { regionId, validFrom, counting });
        await this.policies.add(version);
        await this.identity.audit.record({
          actorId: actor.personId,
          action: 'points.policy-published',
          subjectType: 'PointsPolicy',
          subjectId: version.id,
          regionId: version.regionId,
          details: { version: version.version },
        });
        return version;
      }),
    );
  }

  private async nextVersion(actor: Actor, draft: PointsPolicyDraft): Promise<PointsPolicyEntity> {
    const now = this.clock.now();
    if (draft.effectiveFrom.getTime() < now.getTime()) {
      throw pointsErrors.POINTS_POLICY_IN_PAST({ effectiveFrom: draft.effectiveFrom.toISOString() });
    }
    const newest = await this.policies.newestOf(draft.regionId);
    if (newest && newest.effectiveFrom.getTime() >= draft.effectiveFrom.getTime()) {
      throw pointsErrors.POINTS_POLICY_SUPERSEDED({ effectiveFrom: newest.effectiveFrom.toISOString() });
    }
    return {
      id: newId<'PointsPolicy'>(),
      regionId: draft.regionId,
      version: (newest?.version ?? 0) + 1,
      effectiveFrom: draft.effectiveFrom,
      rules: checkedRules(draft.rules),
      publishedBy: actor.personId,
      publishedAt: now,
    };
  }
}
