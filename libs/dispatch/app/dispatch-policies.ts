import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork } from '#platform';
import { type DispatchPolicyVersion } from '../data/dispatch-policy.entity.js';
import { DispatchPolicyRepository } from '../data/dispatch-policy.repository.js';
import {
  type DispatchPolicy,
  type VersionedDispatchPolicy,
  defaultDispatchPolicy,
  soundPolicy,
} from '../domain/dispatch-policy.js';

/** The versioned dispatch policies of regions, inherited downwards. */
@Injectable()
export class DispatchPolicies {
  constructor(
    private readonly repository: DispatchPolicyRepository,
    private readonly identity: Identity,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The policy in force at an instant: of the deepest region that published one, else the preset. `regionIds` from the district down. */
  async inForce(regionIds: readonly string[], at: Date): Promise<VersionedDispatchPolicy> {
    const versions = await this.repository.effective(regionIds, at);
    for (const regionId of [...regionIds].reverse()) {
      const latest = versions.find((version) => version.regionId === regionId);
      if (latest) return versioned(latest);
    }
    return defaultDispatchPolicy;
  }

  /** The same by region. Throws NOT_FOUND for an unknown one. */
  async inForceIn(regionId: string, at: Date): Promise<VersionedDispatchPolicy> {
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (!region) throw generalErrors.NOT_FOUND();
    return this.inForce(
      region.path.split('/').filter((id) => id !== ''),
      at,
    );
  }

  /**
   * Adds a version for a region, in force from an instant that is not past; nothing published is ever changed.
   * Throws DISPATCH_POLICY_INVALID, BAD_USER_INPUT, and CONFLICT where one begins at that instant.
   */
  async publish(input: {
    regionId: string;
    validFrom: Date;
    policy: DispatchPolicy;
    publishedBy: string | null;
  }): Promise<VersionedDispatchPolicy> {
    soundPolicy(input.policy);
    return this.unitOfWork.run(async () => {
      const publishedAt = this.clock.now();
      if (input.validFrom < publishedAt) {
        throw generalErrors.BAD_USER_INPUT({ field: 'validFrom', reason: 'must not be past' });
      }
      const version = { ...input, id: newId<'DispatchPolicy'>(), publishedAt };
      await this.repository.insert(version);
      return versioned(version);
    });
  }
}

function versioned({ id: version, regionId, validFrom, policy }: DispatchPolicyVersion): VersionedDispatchPolicy {
  return { version, regionId, validFrom, policy };
}
