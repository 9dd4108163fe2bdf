import { Args, Query, Resolver } from '@nestjs/graphql';
import { CurrentActor, IdArg, keysetPage, PageArgs, Requires, SignedIn, type Actor, type Page } from '#platform';
import { RedemptionQueries } from '../app/redemption-queries.js';
import { idAfter, idCursor } from './id-page.js';
import { MerchantRedemptionsArgs } from './redemption.input.js';
import { RedemptionCodeType, RedemptionConnection, RedemptionType } from './redemption.type.js';

/** Reading redemptions: one's own, and those of the merchant one works for. */
@Resolver(() => RedemptionType)
export class RedemptionQueriesResolver {
  constructor(private readonly queries: RedemptionQueries) {}

  @SignedIn()
  @Query(() => RedemptionType, { description: 'One of mine or of my merchant. 兑换' })
  async redemption(@CurrentActor() actor: Actor, @IdArg('id', 'Redemption. 兑换') id: string): Promise<RedemptionType> {
    return this.queries.one(actor, id);
  }

  @SignedIn()
  @Query(() => RedemptionConnection, { description: 'My redemptions, newest first. 我的兑换' })
  async myRedemptions(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<Page<RedemptionType>> {
    const slice = { afterId: idAfter(after), limit: first + 1 };
    return keysetPage(await this.queries.mine(actor, slice), first, idCursor, after);
  }

  @SignedIn()
  @Query(() => RedemptionCodeType, { description: 'The code of my redemption while it can be fetched. 兑换码' })
  async redemptionCode(
    @CurrentActor() actor: Actor,
    @IdArg('redemptionId', 'My redemption. 兑换') redemptionId: string,
  ): Promise<RedemptionCodeType> {
    return this.queries.code(actor, redemptionId);
  }

  @Requires('reward.fulfil')
  @Query(() => RedemptionConnection, { description: 'Redemptions of my merchant, newest first. 商家的兑换记录' })
  async merchantRedemptions(
    @CurrentActor() actor: Actor,
    @Args() { merchantId, state, first, after }: MerchantRedemptionsArgs,
  ): Promise<Page<RedemptionType>> {
    const slice = { afterId: idAfter(after), limit: first + 1 };
    const rows = await this.queries.ofMerchant(actor, { merchantId, state: state ?? undefined }, slice);
    return keysetPage(rows, first, idCursor, after);
  }
}
