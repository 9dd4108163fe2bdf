import { Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, Loaders, SignedIn, type Actor } from '#platform';
import { HeldRoles } from '../app/held-roles.js';
import { MyAccount } from '../app/my-account.js';
import { Organisations } from '../app/organisations.js';
import { accessOf } from '../domain/access.js';
import { MeType } from './me.type.js';
import { OrganisationType } from './organisation.type.js';
import { RegionLoader } from './region.loader.js';
import { RegionType } from './region.type.js';
import { RoleGrantType } from './role-grant.type.js';

/** What the signed-in person sees of himself. */
@Resolver(() => MeType)
export class MeResolver {
  constructor(
    private readonly account: MyAccount,
    private readonly heldRoles: HeldRoles,
    private readonly organisationRegister: Organisations,
  ) {}

  /** The signed-in person. */
  @Query(() => MeType, { description: 'The signed-in person. 我' })
  @SignedIn()
  async me(@CurrentActor() actor: Actor): Promise<MeType> {
    return this.account.execute(actor.personId);
  }

  /** His region. */
  @ResolveField(() => RegionType, { description: 'Region. 所在地区' })
  async region(@Parent() me: MeType, @Loaders() loaders: Loaders): Promise<RegionType | undefined> {
    return loaders.get(RegionLoader).load(me.regionId);
  }

  /** Roles he holds now. */
  @ResolveField(() => [RoleGrantType], { description: 'Roles held now. 我的角色' })
  async roles(@Parent() me: MeType): Promise<RoleGrantType[]> {
    const held = (await this.heldRoles.of([me.id])).get(me.id) ?? [];
    return held.map((grant) => ({ ...grant, id: grant.grantId, revokedAt: null }));
  }

  /** What the roles allow, in at least one scope. */
  @ResolveField(() => [String], { description: 'Permissions held in at least one scope. 权限' })
  async permissions(@Parent() me: MeType): Promise<string[]> {
    const held = (await this.heldRoles.of([me.id])).get(me.id) ?? [];
    return [...accessOf(held).permissions].sort();
  }

  /** Organisations he belongs to. */
  @ResolveField(() => [OrganisationType], { description: 'Organisations the person belongs to. 所属组织' })
  async organisations(@Parent() me: MeType): Promise<OrganisationType[]> {
    const ids = await this.organisationRegister.ofPerson(me.id);
    return [...(await this.organisationRegister.byIds(ids)).values()];
  }
}
