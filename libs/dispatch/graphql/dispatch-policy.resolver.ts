import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '#kernel';
import { type Actor, CurrentActor, GraphQLDateTime, IdArg, Requires, SignedIn } from '#platform';
import { DispatchPolicies } from '../app/dispatch-policies.js';
import { PublishDispatchPolicy } from '../app/publish-dispatch-policy.js';
import { type VersionedDispatchPolicy } from '../domain/dispatch-policy.js';
import { DispatchPolicyType, PublishDispatchPolicyInput } from './dispatch-policy.type.js';

/** The published rules of dispatch. */
@Resolver()
export class DispatchPolicyResolver {
  constructor(
    private readonly policies: DispatchPolicies,
    private readonly publish: PublishDispatchPolicy,
    private readonly clock: Clock,
  ) {}

  @Query(() => DispatchPolicyType, {
    description: 'The dispatch policy in force in a region, its own or inherited. 现行派单规则',
  })
  @SignedIn()
  async dispatchPolicy(
    @IdArg('regionId', 'The region asked about. 地区') regionId: string,
    @Args('at', { type: () => GraphQLDateTime, nullable: true, description: 'In force then; now by default. 时点' })
    at?: Date,
  ): Promise<DispatchPolicyType> {
    return policyType(await this.policies.inForceIn(regionId, at ?? this.clock.now()));
  }

  @Mutation(() => DispatchPolicyType, {
    description: 'Publishes a version that is never edited; a correction is the next version. 发布派单规则',
  })
  @Requires('dispatch.publish-policy')
  async publishDispatchPolicy(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Region, start and rules. 规则内容' }) input: PublishDispatchPolicyInput,
  ): Promise<DispatchPolicyType> {
    const { regionId, validFrom, rules: policy, idempotencyKey } = input;
    return policyType(await this.publish.execute(actor, { regionId, validFrom, policy, idempotencyKey }));
  }
}

function policyType({ version, regionId, validFrom, policy }: VersionedDispatchPolicy): DispatchPolicyType {
  return { version, regionId, validFrom, rules: policy };
}
