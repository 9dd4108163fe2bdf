import { Injectable } from '@nestjs/common';
import { Clock, newId } from '#kernel';
import { Identity } from '#identity';
import { UnitOfWork } from '#platform';
import type { IntegrityPolicyEntity } from '../data/integrity-policy.entity.js';
import { IntegrityPolicyRepository } from '../data/integrity-policy.repository.js';
import {
  asPublished,
  defaultIntegrityRules,
  soundRules,
  type IntegrityRules,
  type VersionedIntegrityRules,
} from '../domain/integrity-rules.js';
import { integrityErrors } from '../domain/integrity.errors.js';

/** The versioned rules of review 诚信核查规则 of regions, inherited downwards. */
@Injectable()
export class IntegrityPolicies {
  constructor(
    private readonly repository: IntegrityPolicyRepository,
    private readonly identity: Identity,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The rules in force at an instant: of the nearest region upwards that published some, else the preset. NOT_FOUND. */
  async inForce(regionId: string, at: Date): Promise<VersionedIntegrityRules> {
    const ancestors = await this.identity.ancestorsOf(regionId);
    return nearest(ancestors, await this.repository.begunBy(ancestors, at));
  }

  /** The same for many region paths with one query, by path. */
  async forPaths(paths: readonly string[], at: Date): Promise<Map<string, VersionedIntegrityRules>> {
    const begun = await this.repository.begunBy([...new Set(paths.flatMap(idsOfPath))], at);
    return new Map(paths.map((path) => [path, nearest(idsOfPath(path), begun)]));
  }

  /** Adds a version. INTEGRITY_POLICY_INVALID; INTEGRITY_POLICY_IN_PAST also before the version that is the last. */
  async publish(input: {
    regionId: string;
    validFrom: Date;
    rules: IntegrityRules;
    publishedBy: string;
  }): Promise<VersionedIntegrityRules> {
    soundRules(input.rules);
    return this.unit.run(async () => {
      const publishedAt = this.clock.now();
      const latest = await this.repository.latestOf(input.regionId);
      const superseding = latest === null || latest.validFrom < input.validFrom;
      if (input.validFrom < publishedAt || !superseding) throw integrityErrors.INTEGRITY_POLICY_IN_PAST();
      const version = { ...input, id: newId<'IntegrityPolicy'>(), publishedAt };
      await this.repository.insert(version);
      return versioned(version);
    });
  }
}

export const idsOfPath = (path: string): string[] => path.split('/').filter((id) => id !== '');

/** The version of the nearest region upwards; of one region the latest, for they come latest first. */
function nearest(ancestors: readonly string[], begun: readonly IntegrityPolicyEntity[]): VersionedIntegrityRules {
  for (const regionId of [...ancestors].reverse()) {
    const latest = begun.find((version) => version.regionId === regionId);
    if (latest) return versioned(latest);
  }
  return defaultIntegrityRules;
}

const versioned = ({ id: version, regionId, validFrom, rules }: IntegrityPolicyEntity): VersionedIntegrityRules => ({
  ...{ version, regionId, validFrom, rules: asPublished(rules) },
});
