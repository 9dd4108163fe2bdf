import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '#kernel';
import { CurrentActor, GraphQLDateTime, IdArg, Requires, SignedIn, type Actor } from '#platform';
import { IntegrityPolicies } from '../app/integrity-policies.js';
import { PublishIntegrityPolicy } from '../app/publish-integrity-policy.js';
import { IntegrityPolicyType, PublishIntegrityPolicyInput } from './integrity-policy.type.js';

/** The published rules of review. */
@Resolver(() => IntegrityPolicyType)
export class IntegrityPolicyResolver {
  constructor(
    private readonly policies: IntegrityPolicies,
    private readonly publish: PublishIntegrityPolicy,
    private readonly clock: Clock,
  ) {}

  @Query(() => IntegrityPolicyType, {
    description: 'The rules of review in force in a region, its own or inherited. 现行诚信核查规则',
  })
  @SignedIn()
  integrityPolicy(
    @IdArg('regionId', 'The region asked about. 地区') regionId: string,
    @Args('at', { type: () => GraphQLDateTime, nullable: true, description: 'In force then; now by default. 时点' })
    at?: Date,
  ): Promise<IntegrityPolicyType> {
    return this.policies.inForce(regionId, at ?? this.clock.now());
  }

  @Mutation(() => IntegrityPolicyType, {
    description: 'Publishes a version that is never edited; a correction is the next version. 发布诚信核查规则',
  })
  @Requires('integrity.publish-policy')
  publishIntegrityPolicy(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Region, start and rules. 规则内容' }) input: PublishIntegrityPolicyInput,
  ): Promise<IntegrityPolicyType> {
    return this.publish.execute(actor, input);
  }
}
