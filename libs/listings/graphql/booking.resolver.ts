import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { decodeCursor, encodeCursor } from '#kernel';
import {
  CurrentActor,
  CursorScalar,
  Feed,
  FeedSubscription,
  feedSubscription,
  IdArg,
  keysetPage,
  PageArgs,
  Requires,
  SignedIn,
  type Actor,
  type Page,
} from '#platform';
import { BookRoom } from '../app/book-room.js';
import { BookingQueries } from '../app/booking-queries.js';
import { CancelBooking } from '../app/cancel-booking.js';
import { DecideBooking } from '../app/decide-booking.js';
import { ReportBookingNoShow } from '../app/report-booking-no-show.js';
import { spaceTopic } from '../app/spaces.events.js';
import type { BookingPlace } from '../domain/booking.js';
import {
  BookRoomInput,
  CancelBookingInput,
  DecideBookingInput,
  ReportBookingNoShowInput,
  RoomBookingsArgs,
} from './booking.inputs.js';
import { idAfter, idCursor } from './id-page.js';
import { RoomBookingConnection, RoomBookingEventType, RoomBookingType } from './space.type.js';

/** Bookings of rooms. */
@Resolver(() => RoomBookingType)
export class BookingResolver {
  constructor(
    private readonly queries: BookingQueries,
    private readonly book: BookRoom,
    private readonly decide: DecideBooking,
    private readonly cancel: CancelBooking,
    private readonly noShow: ReportBookingNoShow,
    private readonly feed: Feed,
  ) {}

  @SignedIn()
  @Query(() => RoomBookingType, { description: 'One booking, for its booker and the station. 预约' })
  async roomBooking(
    @CurrentActor() actor: Actor,
    @IdArg('id', 'The booking. 预约编号') id: string,
  ): Promise<RoomBookingType> {
    return this.queries.one(actor, id);
  }

  @SignedIn()
  @Query(() => RoomBookingConnection, { description: 'When a room is taken, in order. 房间预约情况' })
  async roomBookings(
    @CurrentActor() actor: Actor,
    @Args() { roomId, from, to, first, after }: RoomBookingsArgs,
  ): Promise<Page<RoomBookingType>> {
    const rows = await this.queries.ofRoom(actor, roomId, { startsAt: from, endsAt: to }, placeAfter(after), first + 1);
    return keysetPage(rows, first, placeCursor, after);
  }

  @SignedIn()
  @Query(() => RoomBookingConnection, { description: 'Mine and my organisations’, newest first. 我的预约' })
  async myRoomBookings(
    @CurrentActor() actor: Actor,
    @Args() { first, after }: PageArgs,
  ): Promise<Page<RoomBookingType>> {
    return keysetPage(await this.queries.mine(actor, idAfter(after), first + 1), first, idCursor, after);
  }

  @SignedIn()
  @Mutation(() => RoomBookingType, { description: 'Books a room. 预约房间' })
  async bookRoom(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which room, when, for whom. 预约内容' }) input: BookRoomInput,
  ): Promise<RoomBookingType> {
    const { organisationId = null, groupName = null } = input;
    return this.queries.shownTo(actor, await this.book.execute(actor, { ...input, organisationId, groupName }));
  }

  @Requires('space.manage')
  @Mutation(() => RoomBookingType, { description: 'Confirms or refuses a booking. 审核预约' })
  async decideBooking(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which, and how. 预约与意见' }) { reason = null, ...input }: DecideBookingInput,
  ): Promise<RoomBookingType> {
    return this.queries.shownTo(actor, await this.decide.execute(actor, { ...input, reason }));
  }

  @SignedIn()
  @Mutation(() => RoomBookingType, { description: 'Gives a room back. 取消预约' })
  async cancelBooking(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which, and why. 预约与原因' }) { reason = null, ...input }: CancelBookingInput,
  ): Promise<RoomBookingType> {
    return this.queries.shownTo(actor, await this.cancel.execute(actor, { ...input, reason }));
  }

  @Requires('space.manage')
  @Mutation(() => RoomBookingType, { description: 'Notes that nobody came. 登记爽约' })
  async reportBookingNoShow(
    @CurrentActor() actor: Actor,
    @Args('input', { description: 'Which. 预约' }) { bookingId }: ReportBookingNoShowInput,
  ): Promise<RoomBookingType> {
    return this.queries.shownTo(actor, await this.noShow.execute(actor, bookingId));
  }

  @Requires('space.manage')
  @FeedSubscription(() => RoomBookingEventType, {
    description: 'Every change of the bookings of a space: what was missed first, then live. 预约看板推送',
  })
  async roomBookingBoard(
    @CurrentActor() actor: Actor,
    @IdArg('spaceId', 'The space. 空间') spaceId: string,
    @Args('after', { type: () => CursorScalar, nullable: true, description: 'Go on after this event. 从此游标之后' })
    after?: string,
  ): Promise<AsyncIterableIterator<unknown>> {
    await this.queries.requireBoard(actor, spaceId);
    return feedSubscription(this.feed, [spaceTopic(spaceId)], after, async (event, { actor: reader }) => ({
      ...{ cursor: event.cursor, occurredAt: event.occurredAt },
      booking: await this.queries.onBoard(reader, spaceId, String(event.payload.bookingId)),
    }));
  }
}

/** A room's calendar is ordered by the begin of its bookings. */
const placeCursor = ({ startsAt, id }: BookingPlace): string => encodeCursor([startsAt.getTime(), id]);

const placeAfter = (after: string | null | undefined): BookingPlace | null => {
  if (!after) return null;
  const [startsAt, id] = decodeCursor(after, ['number', 'id']);
  return { startsAt: new Date(startsAt), id };
};
