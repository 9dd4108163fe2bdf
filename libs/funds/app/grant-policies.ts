import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Identity } from '#identity';
import { Idempotency, type Actor } from '#platform';
import type { GrantPolicyEntity } from '../data/grant-parts.entities.js';
import { GrantPolicyRepository } from '../data/grant-policy.repository.js';
import {
  defaultGrantRules,
  soundGrantRules,
  type GrantRules,
  type VersionedGrantRules,
} from '../domain/grant-policy.js';
import { grantsErrors } from '../domain/grants.errors.js';

/** What a publisher gives: the region, from when, and all of the rules. */
export interface GrantPolicyDraft {
  readonly regionId: string;
  readonly validFrom: Date;
  readonly rules: GrantRules;
  readonly idempotencyKey: string;
}

/** The versioned rules of emergency grants of regions, inherited downwards (救急难规则). */
@Injectable()
export class GrantPolicies {
  constructor(
    private readonly repository: GrantPolicyRepository,
    private readonly identity: Identity,
    private readonly idempotency: Idempotency,
    private readonly clock: Clock,
  ) {}

  /** The rules in force for a region, by its path: of the nearest region upwards that published some, else the preset. */
  async inForce(regionPath: string, at: Date): Promise<VersionedGrantRules> {
    const ids = regionPath.split('/').filter((id) => id !== '');
    const begun = await this.repository.begunBy(ids, at);
    for (const regionId of [...ids].reverse()) {
      const latest = begun.find((version) => version.regionId === regionId);
      if (latest) return versioned(latest);
    }
    return defaultGrantRules;
  }

  /** The rules in force now. Throws NOT_FOUND for an unknown region. */
  async now(regionId: string): Promise<VersionedGrantRules> {
    const ids = await this.identity.ancestorsOf(regionId);
    return this.inForce(ids.join('/'), this.clock.now());
  }

  /** Publishes a version. Throws NOT_FOUND outside the actor's regions, GRANT_POLICY_INVALID, GRANT_POLICY_IN_PAST. */
  async publish(actor: Actor, draft: GrantPolicyDraft): Promise<VersionedGrantRules> {
    const { idempotencyKey: key, ...input } = draft;
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'publishGrantPolicy', input }, async () => {
      const { regionId, validFrom, rules } = input;
      await this.identity.requireInRegions(actor, 'grant.publish-policy', [regionId]);
      soundGrantRules(rules);
      const publishedAt = this.clock.now();
      const latest = await this.repository.latestOf(regionId);
      if (validFrom < publishedAt || (latest !== null && latest.validFrom >= validFrom)) {
        throw grantsErrors.GRANT_POLICY_IN_PAST();
      }
      const id = newId<'GrantPolicy'>();
      const version = { id, regionId, validFrom, rules, publishedBy: actor.personId, publishedAt };
      await this.repository.insert(version);
      await this.identity.audit.record({
        ...{ actorId: actor.personId, action: 'grant.policy-published', subjectType: 'GrantPolicy', subjectId: id },
        ...{ regionId, details: { validFrom: validFrom.toISOString() } },
      });
      return versioned(version);
    });
  }
}

const versioned = ({ id: version, regionId, validFrom, rules }: GrantPolicyEntity): VersionedGrantRules => ({
  ...{ version, regionId, validFrom, rules },
});
