import { Args, Resolver } from '@nestjs/graphql';
import { generalErrors } from '#kernel';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  Requires,
  SignedIn,
  type Actor,
} from '#platform';
import { OrderQueries } from '../app/order-queries.js';
import { orderBoardTopic, orderTopic, providerBoardTopic } from '../app/orders.events.js';
import { ServiceOrderType, ServiceOrderUpdateType } from './service-order.type.js';

/** Following orders: one of them, or all of a region. */
@Resolver(() => ServiceOrderType)
export class OrderFeedsResolver {
  constructor(
    private readonly queries: OrderQueries,
    private readonly feed: Feed,
  ) {}

  @SignedIn()
  @FeedSubscription(() => ServiceOrderUpdateType, {
    description: 'Every change of an order: what was missed first, then live. 订单变动推送',
  })
  async serviceOrderUpdated(
    @CurrentActor() actor: Actor,
    @IdArg('orderId', 'The order. 订单编号') orderId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on from here. 游标' }) after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.queries.one(actor, orderId);
    return feedSubscription(this.feed, [orderTopic(orderId)], after, async ({ cursor }, operation) => {
      if (!operation.actor) throw generalErrors.UNAUTHENTICATED();
      return { cursor, order: await this.queries.one(operation.actor, orderId) };
    });
  }

  @Requires('order.read')
  @FeedSubscription(() => ServiceOrderUpdateType, {
    description: 'Every change of the orders of those who live in a region, in order. 服务订单看板推送',
  })
  async serviceOrderBoard(
    @CurrentActor() actor: Actor,
    @IdArg('regionId', 'Which region, with all below it. 地区') regionId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on from here. 游标' }) after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.queries.requireBoard(actor, regionId);
    return this.board(orderBoardTopic(regionId), after, (reader) => this.queries.requireBoard(reader, regionId));
  }

  @Requires('order.serve')
  @FeedSubscription(() => ServiceOrderUpdateType, {
    description: 'Every change of the orders of a provider, for who serves them, in order. 服务机构订单推送',
  })
  async providerOrderBoard(
    @CurrentActor() actor: Actor,
    @IdArg('providerId', 'Which provider. 服务机构') providerId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on from here. 游标' }) after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.queries.requireServing(actor, providerId);
    return this.board(providerBoardTopic(providerId), after, (reader) =>
      this.queries.requireServing(reader, providerId),
    );
  }

  /** Each event is authorised anew, and tells the order as its reader sees it now. */
  private board(
    topic: string,
    after: string | undefined,
    authorise: (reader: Actor) => Promise<void>,
  ): Promise<AsyncIterableIterator<unknown>> {
    return feedSubscription(this.feed, [topic], after, async (event, operation) => {
      if (!operation.actor) throw generalErrors.UNAUTHENTICATED();
      await authorise(operation.actor);
      const payload = event.payload as { orderId: string };
      return { cursor: event.cursor, order: await this.queries.one(operation.actor, payload.orderId) };
    });
  }
}
