import { Injectable } from '@nestjs/common';
import { Volunteering, type VersionedPolicy } from '#volunteering';
import type { PointsPolicyVersion } from '../domain/points-policy.js';
import { PointsPolicies } from './points-policies.js';

/** The rules of a region as people read them: of points, and of the minutes that become points. */
export interface PolicyInRegion extends PointsPolicyVersion {
  countedBy: VersionedPolicy;
}

/** Reads the points policy of a region together with how its minutes are counted (现行积分政策). */
@Injectable()
export class ReadPolicy {
  constructor(
    private readonly policies: PointsPolicies,
    private readonly volunteering: Volunteering,
  ) {}

  /** What is in force in a region at an instant. NOT_FOUND for an unknown region. */
  async inForce(regionId: string, at: Date): Promise<PolicyInRegion> {
    const version = await this.policies.inForce(regionId, at);
    return { ...version, countedBy: await this.volunteering.policyFor(regionId, at) };
  }
}
