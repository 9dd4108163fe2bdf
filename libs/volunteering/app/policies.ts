import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork } from '#platform';
import type { PolicyEntity } from '../data/policy.entity.js';
import { PolicyRepository } from '../data/policy.repository.js';
import { requireSoundPolicy } from '../domain/policy-check.js';
import { defaultPolicy, type VersionedPolicy, type VolunteeringPolicy } from '../domain/policy.js';
import { volunteeringErrors } from '../domain/volunteering.errors.js';
import { idsOfPath } from './request-access.js';

/** A version as it is read: which region published it, and from when on it holds. */
export interface PolicyVersion extends VersionedPolicy {
  regionId: string | null;
  validFrom: Date | null;
}

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
    return this.along(await this.identity.ancestorsOf(regionId), at);
  }

  /** The same where the regions from the district down are known. */
  async along(regionIds: readonly string[], at: Date): Promise<VersionedPolicy> {
    return policyOf(nearest(regionIds, await this.repository.begunBy(regionIds, at)));
  }

  /** The same for many regions with one query, by region. */
  async forRegions(regions: readonly { id: string; path: string }[], at: Date): Promise<Map<string, VersionedPolicy>> {
    const begun = await this.repository.begunBy([...new Set(regions.flatMap(({ path }) => idsOfPath(path)))], at);
    return new Map(regions.map(({ id, path }) => [id, policyOf(nearest(idsOfPath(path), begun))]));
  }

  /** The same with who published it and since when; NOT_FOUND for an unknown region. */
  async inForce(regionId: string, at: Date): Promise<PolicyVersion> {
    const ancestors = await this.identity.ancestorsOf(regionId);
    const version = nearest(ancestors, await this.repository.begunBy(ancestors, at));
    return versionOf(version);
  }

  /** Adds a version. Refuses an unsound policy, one in the past, and one that would begin before the last one (POLICY_IN_PAST). */
  async publish(input: {
    regionId: string;
    validFrom: Date;
    policy: VolunteeringPolicy;
    publishedBy: string | null;
  }): Promise<PolicyVersion> {
    requireSoundPolicy(input.policy);
    return this.unit.run(async () => {
      const now = this.clock.now();
      const latest = await this.repository.latestOf(input.regionId);
      const superseding = latest === null || latest.validFrom < input.validFrom;
      if (input.validFrom < now || !superseding) throw volunteeringErrors.POLICY_IN_PAST();
      const { regionId, validFrom, policy: body, publishedBy } = input;
      const version = { id: newId<'VolunteeringPolicy'>(), regionId, validFrom, body, publishedBy, createdAt: now };
      await this.repository.insert(version);
      return versionOf(version);
    });
  }
}

/** The version of the nearest region upwards; of one region the latest, for they come latest first. */
function nearest(ancestors: readonly string[], begun: readonly PolicyEntity[]): PolicyEntity | undefined {
  const depth = (version: PolicyEntity): number => ancestors.indexOf(version.regionId);
  return begun
    .filter((version) => depth(version) >= 0)
    .reduce<PolicyEntity | undefined>((best, one) => (best && depth(best) >= depth(one) ? best : one), undefined);
}

/** A version with what was not yet part of the rules when it was published. */
const policyOf = (version: PolicyEntity | undefined): VersionedPolicy =>
  version
    ? { ...version.body, attendance: { ...defaultPolicy.attendance, ...version.body.attendance }, id: version.id }
    : defaultPolicy;

/** A version with the region that published it and since when it holds; null where nothing was published. */
const versionOf = (version: PolicyEntity | undefined): PolicyVersion => ({
  regionId: version?.regionId ?? null,
  validFrom: version?.validFrom ?? null,
  ...policyOf(version),
});
