import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '#kernel';
import { CurrentActor, GraphQLDateTime, IdArg, Requires, SignedIn, type Actor } from '#platform';
import { countingOf } from '#volunteering';
import { givenRules, policyPresets, type PolicyPreset } from '../app/policy-presets.js';
import { PreviewPolicy, type PolicyPreview } from '../app/preview-policy.js';
import { PublishPointsPolicy } from '../app/publish-points-policy.js';
import { ReadPolicy, type PolicyInRegion } from '../app/read-policy.js';
import type { PointsPolicyVersion } from '../domain/points-policy.js';
import { PointsPolicyType, PolicyPresetType } from './points-policy.type.js';
import { PolicyPreviewType } from './policy-preview.type.js';
import { PreviewPolicyInput, PublishPointsPolicyInput, type GivenRulesInput } from './publish-points-policy.input.js';

/** The published rules of points. */
@Resolver(() => PointsPolicyType)
export class PointsPolicyResolver {
  constructor(
    private readonly readPolicy: ReadPolicy,
    private readonly publish: PublishPointsPolicy,
    private readonly preview: PreviewPolicy,
    private readonly clock: Clock,
  ) {}

  @SignedIn()
  @Query(() => PointsPolicyType, {
    description: 'The points policy in force in a region, its own or inherited. 现行积分政策',
  })
  async pointsPolicy(
    @IdArg('regionId', 'The region asked about. 地区') regionId: string,
    @Args('at', { type: () => GraphQLDateTime, nullable: true, description: 'In force then; now by default. 时点' })
    at?: Date,
  ): Promise<PolicyInRegion> {
    return this.readPolicy.inForce(regionId, at ?? this.clock.now());
  }

  @SignedIn()
  @Query(() => [PolicyPresetType], { description: 'Local schemes that are shipped as data. 地方方案预设' })
  pointsPolicyPresets(): PolicyPreset[] {
    return Object.values(policyPresets);
  }

  @Requires('points.publish-policy')
  @Query(() => PolicyPreviewType, {
    description: 'What a new version would have done to last month; it changes nothing. 政策试算',
  })
  async previewPolicy(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Region and rules. 试算内容' }) { regionId, ...input }: PreviewPolicyInput,
  ): Promise<PolicyPreview> {
    return this.preview.execute(actor, { regionId, ...givenRules(rulesOf(input)) });
  }

  @Requires('points.publish-policy')
  @Mutation(() => PointsPolicyType, {
    description: 'Publishes a version that is never edited; a correction is the next version. 发布积分政策',
  })
  async publishPointsPolicy(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Region, start and rules. 政策内容' }) input: PublishPointsPolicyInput,
  ): Promise<PointsPolicyVersion> {
    const { regionId, effectiveFrom, idempotencyKey, ...given } = input;
    return this.publish.execute(actor, { regionId, effectiveFrom, idempotencyKey, ...givenRules(rulesOf(given)) });
  }
}

const rulesOf = ({ preset, rules, counting }: GivenRulesInput) => {
  return { preset, rules, counting: counting && countingOf(counting) };
};
