import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, Requires, SignedIn, type Actor, type Page } from '#platform';
import { KeepBoardEntry } from '../app/keep-board-entry.js';
import { PublishNeed } from '../app/publish-need.js';
import { SupplyQueries } from '../app/supply-queries.js';
import { idAfter, idCursor } from './id-page.js';
import { CloseNeedInput, NeedsArgs, PublishNeedInput, RenewNeedInput } from './supply.inputs.js';
import { NeedRegionLoader } from './supply.loaders.js';
import { NeedConnection, NeedType } from './supply.type.js';

/** Needs on the board 需求, for everybody who is signed in. */
@Resolver(() => NeedType)
export class NeedResolver {
  constructor(
    private readonly queries: SupplyQueries,
    private readonly publish: PublishNeed,
    private readonly keep: KeepBoardEntry,
  ) {}

  @SignedIn()
  @Query(() => NeedType, { description: 'One need. 需求' })
  need(@IdArg('id', 'The need. 需求编号') id: string): Promise<NeedType> {
    return this.queries.need(id);
  }

  @SignedIn()
  @Query(() => NeedConnection, { description: 'Needs of communities, newest first. 需求列表' })
  async needs(@Args() { first, after, ...filter }: NeedsArgs): Promise<Page<NeedType>> {
    return keysetPage(await this.queries.needs(filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @Requires('need.publish')
  @Mutation(() => NeedType, { description: 'Publishes what a community needs. 发布需求' })
  publishNeed(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The need. 需求内容' }) input: PublishNeedInput,
  ): Promise<NeedType> {
    const { spaceId = null, licence = null, subsidy = null } = input;
    return this.publish.execute(actor, { ...input, spaceId, licence, subsidy });
  }

  @Requires('need.publish')
  @Mutation(() => NeedType, { description: 'Keeps a need on the board for another time. 需求续期' })
  renewNeed(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which need. 需求' }) { needId }: RenewNeedInput,
  ): Promise<NeedType> {
    return this.keep.need(actor, needId, 'renew');
  }

  @Requires('need.publish')
  @Mutation(() => NeedType, { description: 'Takes a need off the board. 撤下需求' })
  closeNeed(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which need. 需求' }) { needId }: CloseNeedInput,
  ): Promise<NeedType> {
    return this.keep.need(actor, needId, 'close');
  }

  @ResolveField(() => String, { nullable: true, description: 'Name of the region. 地区名称' })
  async region(@Parent() { regionId }: NeedType, @Loaders() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(NeedRegionLoader).load(regionId)) ?? null;
  }
}
