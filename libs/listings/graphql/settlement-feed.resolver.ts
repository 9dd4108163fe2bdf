import { Args, Resolver } from '@nestjs/graphql';
import { generalErrors } from '#kernel';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  SignedIn,
  type Actor,
} from '#platform';
import { SettlementQueries } from '../app/settlement-queries.js';
import { settlementFeed } from '../app/settlement.events.js';
import { SettlementType, SettlementUpdateType } from './settlement.type.js';

/** Following a settlement, for its provider and for who pays it. */
@Resolver(() => SettlementType)
export class SettlementFeedResolver {
  constructor(
    private readonly queries: SettlementQueries,
    private readonly feed: Feed,
  ) {}

  @SignedIn()
  @FeedSubscription(() => SettlementUpdateType, {
    description: 'Every step of a settlement: what was missed first, then live. 结算变动推送',
  })
  async settlementUpdated(
    @CurrentActor() actor: Actor,
    @IdArg('settlementId', 'The settlement. 结算编号') settlementId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on from here. 游标' }) after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.queries.one(actor, settlementId);
    return feedSubscription(this.feed, [settlementFeed(settlementId)], after, async ({ cursor }, operation) => {
      if (!operation.actor) throw generalErrors.UNAUTHENTICATED();
      return { cursor, settlement: await this.queries.one(operation.actor, settlementId) };
    });
  }
}
