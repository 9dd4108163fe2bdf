import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, Loaders, SignedIn, type Actor, type Page } from '#platform';
import { SettlementQueries } from '../app/settlement-queries.js';
import { idAfter, idCursor } from './id-page.js';
import { SettlementsArgs } from './settlement.inputs.js';
import { SettlementPartsLoader, SettlementProviderLoader } from './settlement.loaders.js';
import { SettlementConnection, SettlementPartType, SettlementType } from './settlement.type.js';

/** Reading settlements. */
@Resolver(() => SettlementType)
export class SettlementResolver {
  constructor(private readonly queries: SettlementQueries) {}

  @SignedIn()
  @Query(() => SettlementType, { description: 'One settlement, for its provider and who pays it. 结算' })
  settlement(
    @CurrentActor() actor: Actor,
    @IdArg('id', 'The settlement. 结算编号') id: string,
  ): Promise<SettlementType> {
    return this.queries.one(actor, id);
  }

  @SignedIn()
  @Query(() => SettlementConnection, { description: 'Settlements that you may see, newest first. 结算列表' })
  async settlements(
    @CurrentActor() actor: Actor,
    @Args() { first, after, ...filter }: SettlementsArgs,
  ): Promise<Page<SettlementType>> {
    return keysetPage(await this.queries.page(actor, filter, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Query(() => String, { description: 'A settlement as comma-separated values, for a spreadsheet. 结算单' })
  settlementSheet(@CurrentActor() actor: Actor, @IdArg('id', 'The settlement. 结算编号') id: string): Promise<string> {
    return this.queries.sheet(actor, id);
  }

  @ResolveField(() => String, { description: 'Name of the provider. 服务机构名称' })
  async provider(@Parent() { providerId }: SettlementType, @Loaders() loaders: Loaders): Promise<string> {
    return (await loaders.get(SettlementProviderLoader).load(providerId)) ?? '';
  }

  @ResolveField(() => [SettlementPartType], {
    nullable: true,
    description: 'Who pays what; null for the provider, whom it does not concern. 结算分项',
  })
  async parts(@Parent() { id }: SettlementType, @Loaders() loaders: Loaders): Promise<SettlementPartType[] | null> {
    return (await loaders.get(SettlementPartsLoader).load(id)) ?? null;
  }
}
