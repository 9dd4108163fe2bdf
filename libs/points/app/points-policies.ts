import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import { PointsPolicyRepository } from '../data/points-policy.repository.js';
import {
  builtInPolicy,
  completeRules,
  policyInForce,
  type PointsPolicyVersion,
  type PointsRules,
} from '../domain/points-policy.js';

/** Which points policy holds where and when. */
@Injectable()
export class PointsPolicies {
  constructor(
    private readonly identity: Identity,
    private readonly policies: PointsPolicyRepository,
  ) {}

  /** The version in force in a region at an instant, inherited from above if need be. NOT_FOUND for an unknown region. */
  async inForce(regionId: string, at: Date): Promise<PointsPolicyVersion> {
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (!region) throw generalErrors.NOT_FOUND();
    const fromOwnRegion = region.path
      .split('/')
      .filter((id) => id !== '')
      .reverse();
    const started = await this.policies.startedBy(fromOwnRegion, at);
    const version = policyInForce(started, fromOwnRegion, at);
    return { ...version, rules: completeRules(version.rules) };
  }

  /** The rules of versions by id, the built-in one included; unknown ids are left out. */
  async rulesOf(ids: readonly string[]): Promise<Map<string, PointsRules>> {
    const found = await this.policies.byIds([...new Set(ids)]);
    return new Map([
      [builtInPolicy.id, builtInPolicy.rules],
      ...found.map(({ id, rules }): [string, PointsRules] => [id, completeRules(rules)]),
    ]);
  }
}
