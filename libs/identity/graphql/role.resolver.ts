import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, Requires, type Actor } from '#platform';
import { GrantRight } from '../app/grant-right.js';
import { GrantRole } from '../app/grant-role.js';
import { RevokeRole } from '../app/revoke-role.js';
import { GrantRoleInput, RevokeRoleInput } from './grant-role.input.js';
import { PersonType } from './person.type.js';
import { RoleGrantType } from './role-grant.type.js';

/** Giving and taking roles, never beyond one's own scope and rank. */
@Resolver(() => RoleGrantType)
export class RoleResolver {
  constructor(
    private readonly giving: GrantRole,
    private readonly taking: RevokeRole,
    private readonly right: GrantRight,
  ) {}

  /** Gives a role; the same role again changes nothing. */
  @Mutation(() => RoleGrantType, {
    description: 'Gives a person a role in a scope; it counts within seconds. 授予角色',
  })
  @Requires('role.grant')
  async grantRole(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The role. 角色' }) input: GrantRoleInput,
  ): Promise<RoleGrantType> {
    return this.giving.execute(actor, { ...input, scopeId: input.scopeId ?? null });
  }

  /** Takes a role; taking it again changes nothing. */
  @Mutation(() => RoleGrantType, { description: 'Takes a role; live sessions lose it within seconds. 撤销角色' })
  @Requires('role.grant')
  async revokeRole(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The grant. 授权' }) input: RevokeRoleInput,
  ): Promise<RoleGrantType> {
    return this.taking.execute(actor, input.grantId);
  }

  /** Roles of a person that the actor may take. */
  @Query(() => [RoleGrantType], { description: 'Roles of a person, as far as the reader may take them. 人员角色' })
  @Requires('role.grant')
  async roleGrants(
    @CurrentActor() actor: Actor,
    @IdArg('personId', 'The person. 人员编号') personId: string,
  ): Promise<RoleGrantType[]> {
    const held = await this.right.within(actor, personId);
    return held.map((grant) => ({ ...grant, id: grant.grantId, revokedAt: null }));
  }

  /** Who holds it. */
  @ResolveField(() => PersonType, { description: 'Who holds it. 持有人' })
  person(@Parent() grant: RoleGrantType): PersonType {
    return { id: grant.personId };
  }
}
