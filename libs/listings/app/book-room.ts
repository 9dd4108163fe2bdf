import { Injectable } from '@nestjs/common';
import { addDays, businessDate, Clock, generalErrors, newId, startOfBusinessDate } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { BookingRepository } from '../data/booking.repository.js';
import type { BookingEntity, RoomEntity, SpaceEntity } from '../data/space.entities.js';
import { SpaceRepository } from '../data/space.repository.js';
import { requireBookable, requireSoundInterval } from '../domain/booking.js';
import { noShowRule, stoppedUntil } from '../domain/no-show.js';
import { spacesErrors } from '../domain/spaces.errors.js';
import { BookingDesk } from './booking-desk.js';
import { SpaceAccess } from './space-access.js';

/** Who wants which room when, and for what. */
export interface BookRoomInput {
  readonly roomId: string;
  readonly startsAt: Date;
  /** The end, excluded: the next booking may begin at it. */
  readonly endsAt: Date;
  readonly organisationId: string | null;
  readonly groupName: string | null;
  readonly purpose: string;
  readonly people: number;
  readonly idempotencyKey: string;
}

/**
 * Books a room (预约房间). The row of the room is locked, so that two never have it at one time. NOT_FOUND,
 * BAD_USER_INPUT, BOOKING_OUTSIDE_REGION, SPACE_CLOSED, ROOM_CLOSED, ROOM_TOO_SMALL, BOOKING_TOO_EARLY,
 * OUTSIDE_OPENING_HOURS, BOOKING_LIMIT_REACHED, BOOKER_STOPPED, ROOM_TAKEN.
 */
@Injectable()
export class BookRoom {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly spaces: SpaceRepository,
    private readonly bookings: BookingRepository,
    private readonly access: SpaceAccess,
    private readonly desk: BookingDesk,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: BookRoomInput): Promise<BookingEntity> {
    return this.idempotency.once({ actorId: actor.personId, key, operation: 'bookRoom', input }, async () => {
      if ((input.organisationId === null) === (input.groupName === null)) {
        throw generalErrors.BAD_USER_INPUT({ field: 'organisationId', reason: 'give it or groupName, not both' });
      }
      requireSoundInterval(input, this.clock.now());
      const { spaceId } = await this.spaces.findRoom(input.roomId);
      await this.access.requireMayBook(actor, await this.spaces.find(spaceId), input);
      const room = await this.spaces.lockRoom(input.roomId);
      const space = await this.spaces.find(spaceId);
      await this.requireFree(actor, space, room, input);
      return this.desk.open(this.booked(actor, space, input));
    });
  }

  private async requireFree(
    actor: Actor,
    space: SpaceEntity,
    room: RoomEntity,
    input: Omit<BookRoomInput, 'idempotencyKey'>,
  ): Promise<void> {
    requireBookable(space, room, input, this.clock.now());
    if (await this.bookings.isTaken(room.id, input)) throw spacesErrors.ROOM_TAKEN();
    if (this.access.isManager(actor, space)) return;
    const booker = { organisationId: input.organisationId, bookedBy: actor.personId };
    if ((await this.bookings.countStanding(room.id, booker)) >= space.standingPerBooker) {
      throw spacesErrors.BOOKING_LIMIT_REACHED({ limit: space.standingPerBooker });
    }
    await this.requireCame(space, booker);
  }

  /** Who did not come to too many bookings takes no room from others for some time. */
  private async requireCame(
    space: SpaceEntity,
    booker: Pick<BookingEntity, 'organisationId' | 'bookedBy'>,
  ): Promise<void> {
    const now = this.clock.now();
    const { limit, days } = noShowRule(space);
    const since = addDays(businessDate(now), -2 * days - 1);
    const missed = await this.bookings.missedBy(space.id, booker, startOfBusinessDate(since));
    const until = stoppedUntil(missed, space, now);
    if (until !== null) throw spacesErrors.BOOKER_STOPPED({ limit, until: businessDate(until) });
  }

  private booked(actor: Actor, space: SpaceEntity, input: Omit<BookRoomInput, 'idempotencyKey'>): BookingEntity {
    const atOnce = space.autoConfirm || this.access.isManager(actor, space);
    const now = this.clock.now();
    return {
      ...{ id: newId<'RoomBooking'>(), ...input, spaceId: space.id, regionPath: space.regionPath },
      ...{ bookedBy: actor.personId, createdAt: now, reason: null },
      ...{ state: atOnce ? 'CONFIRMED' : 'REQUESTED', decidedBy: null, decidedAt: atOnce ? now : null },
    };
  }
}
