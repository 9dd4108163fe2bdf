import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, Requires, SignedIn, type Actor, type Page } from '#platform';
import { KeepBoardEntry } from '../app/keep-board-entry.js';
import { OfferSupply } from '../app/offer-supply.js';
import { SupplyQueries } from '../app/supply-queries.js';
import { idAfter, idCursor } from './id-page.js';
import { CloseSupplyInput, OfferSupplyInput, RenewSupplyInput, SuppliesArgs } from './supply.inputs.js';
import { SupplierLoader, SupplyAreasLoader } from './supply.loaders.js';
import { SupplyConnection, SupplyType } from './supply.type.js';

/** Supplies on the board 供给, for everybody who is signed in. */
@Resolver(() => SupplyType)
export class SupplyResolver {
  constructor(
    private readonly queries: SupplyQueries,
    private readonly offer: OfferSupply,
    private readonly keep: KeepBoardEntry,
  ) {}

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

  @ResolveField(() => String, { nullable: true, description: 'Name of the organisation. 组织名称' })
  async organisation(@Parent() { organisationId }: SupplyType, @Loaders() loaders: Loaders): Promise<string | null> {
    return (await loaders.get(SupplierLoader).load(organisationId)) ?? null;
  }
}
