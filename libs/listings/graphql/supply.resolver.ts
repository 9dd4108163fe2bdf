import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, Requires, SignedIn, type Actor, type Page } from '#platform';
import { KeepBoardEntry } from '../app/keep-board-entry.js';
import { OfferSupply } from '../app/offer-supply.js';
import { PublishNeed } from '../app/publish-need.js';
import { SupplyQueries } from '../app/supply-queries.js';
import { idAfter, idCursor } from './id-page.js';
import {
  CloseNeedInput,
  CloseSupplyInput,
  NeedsArgs,
  OfferSupplyInput,
  PublishNeedInput,
  RenewNeedInput,
  RenewSupplyInput,
  SuppliesArgs,
} from './supply.inputs.js';
import { SupplyAreasLoader } from './supply.loaders.js';
import { NeedConnection, NeedType, SupplyConnection, SupplyType } from './supply.type.js';

/** Needs and supplies on the board, for everybody who is signed in. */
@Resolver(() => SupplyType)
export class SupplyResolver {
  constructor(
    private readonly queries: SupplyQueries,
    private readonly publish: PublishNeed,
    private readonly offer: OfferSupply,
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

  @SignedIn()
  @Query(() => SupplyType, { description: 'One supply. 供给' })
  supply(@IdArg('id', 'The supply. 供给编号') id: string): Promise<SupplyType> {
    return this.queries.supply(id);
  }

  @SignedIn()
  @Query(() => SupplyConnection, { description: 'Supplies of organisations, newest first. 供给列表' })
  async supplies(@Args() { first, after, ...filter }: SuppliesArgs): Promise<Page<SupplyType>> {
    return keysetPage(await this.queries.supplies(filter, idAfter(after), first + 1), first, idCursor, after);
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

  @Requires('supply.offer')
  @Mutation(() => SupplyType, { description: 'Offers what an organisation can do. 发布供给' })
  offerSupply(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'The supply. 供给内容' }) input: OfferSupplyInput,
  ): Promise<SupplyType> {
    return this.offer.execute(actor, input);
  }

  @Requires('supply.offer')
  @Mutation(() => SupplyType, { description: 'Keeps a supply on the board for another time. 供给续期' })
  renewSupply(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which supply. 供给' }) { supplyId }: RenewSupplyInput,
  ): Promise<SupplyType> {
    return this.keep.supply(actor, supplyId, 'renew');
  }

  @Requires('supply.offer')
  @Mutation(() => SupplyType, { description: 'Takes a supply off the board. 撤下供给' })
  closeSupply(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which supply. 供给' }) { supplyId }: CloseSupplyInput,
  ): Promise<SupplyType> {
    return this.keep.supply(actor, supplyId, 'close');
  }

  @ResolveField(() => [ID], { description: 'It serves these regions and all below them. 服务范围' })
  async areaRegionIds(@Parent() { id }: SupplyType, @Loaders() loaders: Loaders): Promise<string[]> {
    return (await loaders.get(SupplyAreasLoader).load(id)) ?? [];
  }
}
