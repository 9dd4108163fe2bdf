import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { UnitOfWork } from '#platform';
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
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The policy in force at an instant: of the deepest region that published one, else the preset. `regionIds` from the district down. */
  async inForce(regionIds: readonly string[], at: Date): Promise<VersionedDispatchPolicy> {
    const versions = await this.repository.effective(regionIds, at);
    for (const regionId of [...regionIds].reverse()) {
      const latest = versions.find((version) => version.regionId === regionId);
      if (latest) return { version: latest.id, policy: latest.policy };
    }
    return defaultDispatchPolicy;
  }

  /**
   * Adds a version for a region, in force from an instant that is not past; nothing published is ever changed.
   * Throws DISPATCH_POLICY_INVALID and BAD_USER_INPUT.
   */
  async publish(input: {
    regionId: string;
    validFrom: Date;
    policy: DispatchPolicy;
    publishedBy: string | null;
  }): Promise<{ version: string }> {
    soundPolicy(input.policy);
    return this.unitOfWork.run(async () => {
      const publishedAt = this.clock.now();
      if (input.validFrom < publishedAt) {
        throw generalErrors.BAD_USER_INPUT({ field: 'validFrom', reason: 'must not be past' });
      }
      const id = newId<'DispatchPolicy'>();
      await this.repository.insert({ ...input, id, publishedAt });
      return { version: id };
    });
  }
}
