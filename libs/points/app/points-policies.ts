import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import { PointsPolicyRepository } from '../data/points-policy.repository.js';
import { policyInForce, type PointsPolicyVersion } from '../domain/points-policy.js';

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
    return policyInForce(await this.policies.startedBy(fromOwnRegion, at), fromOwnRegion, at);
  }
}
