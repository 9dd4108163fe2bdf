import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork } from '#platform';
import { PolicyRepository } from '../data/policy.repository.js';
import { requireSoundPolicy } from '../domain/policy-check.js';
import { defaultPolicy, type VersionedPolicy, type VolunteeringPolicy } from '../domain/policy.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';

/** The versioned policies 志愿服务规则 of regions, inherited downwards. */
@Injectable()
export class Policies {
  constructor(
    private readonly repository: PolicyRepository,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The policy in force at an instant: of the nearest region upwards that published one, else the defaults. */
  async for(regionId: string, at: Date): Promise<VersionedPolicy> {
    const ancestors = await this.identity.ancestorsOf(regionId);
    const begun = await this.repository.begunBy(ancestors, at);
    if (begun.length === 0) return defaultPolicy;
    const regions = await this.identity.regions(begun.map((row) => row.regionId));
    const depth = (id: string): number => regions.get(id)?.path.length ?? 0;
    const [nearest] = [...begun].sort(
      (a, b) => depth(b.regionId) - depth(a.regionId) || b.validFrom.getTime() - a.validFrom.getTime(),
    );
    return nearest ? { ...nearest.body, id: nearest.id } : defaultPolicy;
  }

  /** Adds a version. Refuses an unsound policy, one in the past, and one that would begin before the last one (POLICY_IN_PAST). */
  async publish(input: {
    regionId: string;
    validFrom: Date;
    policy: VolunteeringPolicy;
    publishedBy: string | null;
  }): Promise<{ id: string }> {
    requireSoundPolicy(input.policy);
    return this.unit.run(async () => {
      const now = this.clock.now();
      const latest = await this.repository.latestOf(input.regionId);
      const superseding = latest === null || latest.validFrom < input.validFrom;
      if (input.validFrom < now || !superseding) throw volunteeringErrors.POLICY_IN_PAST();
      const { regionId, validFrom, policy: body, publishedBy } = input;
      const id = newId<'VolunteeringPolicy'>();
      await this.repository.insert({ id, regionId, validFrom, body, publishedBy, createdAt: now });
      return { id };
    });
  }
}
