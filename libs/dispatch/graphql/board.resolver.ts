import { Args, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  Requires,
} from '#platform';
import { ReadBoard } from '../app/read-board.js';
import { boardEventType } from './board-event.js';
import { BoardEntryType, boardEntryType, BoardEventType } from './board.type.js';

/** The dispatch boards of regions. */
@Resolver()
export class BoardResolver {
  constructor(
    private readonly feed: Feed,
    private readonly board: ReadBoard,
  ) {}

  @Query(() => [BoardEntryType], {
    description: 'Requests of a region open for offers, oldest first, 100 at most. 派单看板',
  })
  @Requires('dispatch.board')
  async openDispatches(
    @CurrentActor() actor: Actor,
    @IdArg('regionId', 'Which region. 地区') regionId: string,
  ): Promise<BoardEntryType[]> {
    return (await this.board.open(actor, regionId)).map(boardEntryType);
  }

  @FeedSubscription(() => BoardEventType, {
    description: 'Every change of the requests of a region, in order. 派单看板推送',
  })
  @Requires('dispatch.board')
  async dispatchBoard(
    @CurrentActor() actor: Actor,
    @IdArg('regionId', 'Which region, with all below it. 地区') regionId: string,
    @Args('after', {
      type: () => CursorScalar,
      nullable: true,
      description: 'Those after this cursor first. 从此游标之后',
    })
    after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.board.requireBoard(actor, regionId);
    return feedSubscription(this.feed, [`region:${regionId}:board`], after, async (event, operation) => {
      const entry = await this.board.one(operation.actor, regionId, String(event.payload.requestId));
      return boardEventType(event, entry);
    });
  }
}
