import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, Public, Requires, type Actor } from '#platform';
import { GrantPolicies } from '../app/grant-policies.js';
import { GrantPolicyType, PublishGrantPolicyInput } from './grant-policy.type.js';

/** The rules of emergency grants; everybody may read them. */
@Resolver(() => GrantPolicyType)
export class GrantPolicyResolver {
  constructor(private readonly policies: GrantPolicies) {}

  @Public()
  @Query(() => GrantPolicyType, { description: 'The rules in force in a region now. 救急难规则' })
  grantPolicy(@IdArg('regionId', 'The region. 地区编号') regionId: string): Promise<GrantPolicyType> {
    return this.policies.now(regionId) as Promise<GrantPolicyType>;
  }

  @Requires('grant.publish-policy')
  @Mutation(() => GrantPolicyType, { description: 'Publishes the rules of a region. 发布救急难规则' })
  publishGrantPolicy(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The rules, and from when. 规则内容' }) input: PublishGrantPolicyInput,
  ): Promise<GrantPolicyType> {
    return this.policies.publish(actor, input) as Promise<GrantPolicyType>;
  }
}
