import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Clock } from '#kernel';
import { CurrentActor, GraphQLDateTime, IdArg, Requires, SignedIn, type Actor } from '#platform';
import { Policies, type PolicyVersion } from '../app/policies.js';
import { PublishPolicy } from '../app/publish-policy.js';
import type { VolunteeringPolicy } from '../domain/policy.js';
import { countingOf } from './counting-rules.js';
import type { VolunteeringRulesType } from './policy-rules.type.js';
import { PublishVolunteeringPolicyInput, VolunteeringPolicyType } from './policy.type.js';

/** The published rules of volunteering. */
@Resolver(() => VolunteeringPolicyType)
export class PolicyResolver {
  constructor(
    private readonly policies: Policies,
    private readonly publish: PublishPolicy,
    private readonly clock: Clock,
  ) {}

  /** Its own, inherited from above, or the defaults. */
  @Query(() => VolunteeringPolicyType, {
    description: 'The volunteering policy in force in a region, its own or inherited. 现行志愿服务规则',
  })
  @SignedIn()
  async volunteeringPolicy(
    @IdArg('regionId', 'The region asked about. 地区') regionId: string,
    @Args('at', { type: () => GraphQLDateTime, nullable: true, description: 'In force then; now by default. 时点' })
    at?: Date,
  ): Promise<VolunteeringPolicyType> {
    return shown(await this.policies.inForce(regionId, at ?? this.clock.now()));
  }

  /** A correction is the next version. */
  @Mutation(() => VolunteeringPolicyType, {
    description: 'Publishes a version that is never edited; a correction is the next version. 发布志愿服务规则',
  })
  @Requires('volunteering.publish-policy')
  async publishVolunteeringPolicy(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Region, start and rules. 规则内容' }) input: PublishVolunteeringPolicyInput,
  ): Promise<VolunteeringPolicyType> {
    const { rules, ...draft } = input;
    return shown(await this.publish.execute(actor, { ...draft, policy: policyOf(rules) }));
  }
}

function shown({ id, regionId, validFrom, ...policy }: PolicyVersion): VolunteeringPolicyType {
  return { id, regionId, validFrom, rules: policy };
}

/** Rules as they are kept. */
function policyOf({ counting, ...rules }: VolunteeringRulesType): VolunteeringPolicy {
  return { ...rules, counting: countingOf(counting) };
}
