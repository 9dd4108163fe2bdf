import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { encodeCursor, generalErrors } from '#kernel';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  keysetPage,
  PageArgs,
  PointsScalar,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { ReadPoints, type PointsBalance } from '../app/read-points.js';
import type { PointsEntry } from '../domain/points-entry.js';
import { MyPointsType, PointsChangeType, PointsEntryConnection } from './my-points.type.js';
import { lotCursor, PointsLotConnection, shownLot, type PointsLotType } from './points-lot.type.js';

/** A person's own points; nobody else's can be asked for here. */
@Resolver(() => MyPointsType)
export class MyPointsResolver {
  constructor(
    private readonly readPoints: ReadPoints,
    private readonly feed: Feed,
  ) {}

  @SignedIn()
  @Query(() => MyPointsType, { description: 'My points, minutes and their entries. 我的积分' })
  async myPoints(@CurrentActor() actor: Actor): Promise<PointsBalance> {
    return this.readPoints.balance(actor.personId);
  }

  @ResolveField(() => PointsEntryConnection, { description: 'Every change of the points, newest first. 积分明细' })
  async entries(@Parent() mine: PointsBalance, @Args() page: PageArgs): Promise<Page<PointsEntry>> {
    const rows = await this.readPoints.entries(mine.account, page.first + 1, page.after);
    return keysetPage(rows, page.first, (row) => encodeCursor([row.sequence]), page.after);
  }

  @ResolveField(() => PointsLotConnection, {
    description: 'What the points consist of, in the order in which they are spent: the oldest end first. 积分批次',
  })
  async lots(@Parent() mine: PointsBalance, @Args() page: PageArgs): Promise<Page<PointsLotType>> {
    const rows = (await this.readPoints.lots(mine.personId, page.first + 1, page.after)).map(shownLot);
    return keysetPage(rows, page.first, lotCursor, page.after);
  }

  @ResolveField(() => PointsScalar, {
    description: 'Points that end within so many days, today included. 即将过期积分',
  })
  async expiringSoon(
    @Parent() mine: PointsBalance,
    @Args('days', { type: () => Int, defaultValue: 30, description: '0 to 366; 30 unless told. 天数' }) days: number,
  ): Promise<number> {
    return this.readPoints.expiringWithin(mine.personId, checkedDays(days));
  }

  @SignedIn()
  @FeedSubscription(() => PointsChangeType, {
    name: 'pointsChanged',
    description: 'Tells me when my points change: what was missed first, then live. 积分变动',
  })
  pointsChanged(
    @CurrentActor() actor: Actor,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on after this event. 从此游标之后' })
    after?: string,
  ): AsyncIterableIterator<unknown> | Promise<AsyncIterableIterator<unknown>> {
    return feedSubscription(this.feed, [`person:${actor.personId}:points`], after, async (event) => ({
      cursor: event.cursor,
      transferId: event.payload.transferId,
      redemptionId: event.payload.redemptionId ?? null,
      points: await this.readPoints.balance(actor.personId),
    }));
  }
}

const mostDays = 366;

function checkedDays(days: number): number {
  if (days >= 0 && days <= mostDays) return days;
  throw generalErrors.BAD_USER_INPUT({ field: 'days', reason: `0 to ${mostDays}` });
}
