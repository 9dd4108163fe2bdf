import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor, generalErrors } from '#kernel';
import { CurrentActor, IdArg, keysetPage, Loaders, Requires, SignedIn, type Actor, type Page } from '#platform';
import { CreateOrganisation } from '../app/create-organisation.js';
import { Organisations } from '../app/organisations.js';
import { creditCodeWarning, type CreditCodeWarning } from '../domain/credit-code.js';
import { CreateOrganisationInput } from './create-organisation.input.js';
import { CreditCodeWarningEnum } from './identity.enums.js';
import { OrganisationConnection, OrganisationType } from './organisation.type.js';
import { OrganisationsArgs } from './organisations.args.js';
import { RegionLoader } from './region.loader.js';
import { RegionType } from './region.type.js';

/** The register of organisations: open to everyone who is signed in, as such registers are. */
@Resolver(() => OrganisationType)
export class OrganisationResolver {
  constructor(
    private readonly register: Organisations,
    private readonly creation: CreateOrganisation,
  ) {}

  /** One organisation. Throws NOT_FOUND. */
  @Query(() => OrganisationType, { description: 'One organisation. 组织' })
  @SignedIn()
  async organisation(@IdArg('id', 'Id of the organisation. 组织编号') id: string): Promise<OrganisationType> {
    const organisation = (await this.register.byIds([id])).get(id);
    if (organisation === undefined) throw generalErrors.NOT_FOUND();
    return organisation;
  }

  /** The register, page by page. */
  @Query(() => OrganisationConnection, {
    description: 'Organisations, of one kind or one home region if told. 组织列表',
  })
  @SignedIn()
  async organisations(@Args() { first, after, kind, regionId }: OrganisationsArgs): Promise<Page<OrganisationType>> {
    const afterId = after ? decodeCursor(after, ['id'])[0] : undefined;
    const rows = await this.register.page({ kind, regionId, afterId, limit: first + 1 });
    return keysetPage(rows, first, ({ id }) => encodeCursor([id]), after);
  }

  /** Enters an organisation in a region of the actor's. */
  @Mutation(() => OrganisationType, { description: 'Enters an organisation. 登记组织' })
  @Requires('organisation.create')
  async createOrganisation(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'What to enter. 登记内容' }) input: CreateOrganisationInput,
  ): Promise<OrganisationType> {
    return this.creation.execute(actor, input);
  }

  /** Its home region. */
  @ResolveField(() => RegionType, { description: 'Its home region. 所在地区' })
  async region(@Parent() organisation: OrganisationType, @Loaders() loaders: Loaders): Promise<RegionType | undefined> {
    return loaders.get(RegionLoader).load(organisation.regionId);
  }

  /** What looks wrong in its code. */
  @ResolveField(() => CreditCodeWarningEnum, {
    nullable: true,
    description: 'What looks wrong in the code; null when it is sound. 信用代码提示',
  })
  creditCodeWarning(@Parent() organisation: OrganisationType): CreditCodeWarning | null {
    return creditCodeWarning(organisation.creditCode);
  }
}
