import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import type { RoomEntity, SpaceEntity } from '../data/space.entities.js';
import { BookingRepository } from '../data/booking.repository.js';
import { stillFits } from '../domain/booking.js';
import { spacesErrors } from '../domain/spaces.errors.js';
import { BookingDesk } from './booking-desk.js';

/** Holds standing bookings against a space and rooms as they are to be. Lock the rooms first. */
@Injectable()
export class BookingsThatFit {
  constructor(
    private readonly bookings: BookingRepository,
    private readonly desk: BookingDesk,
    private readonly clock: Clock,
  ) {}

  /** Cancels bookings that no longer fit, for a reason; without one throws SPACE_HAS_BOOKINGS. */
  async require(
    space: SpaceEntity,
    rooms: readonly RoomEntity[],
    { by, reason }: { by: string; reason: string | null },
  ): Promise<void> {
    const byId = new Map(rooms.map((room) => [room.id, room]));
    const standing = await this.bookings.standingIn([...byId.keys()], this.clock.now());
    const others = standing.filter((booking) => {
      const room = byId.get(booking.roomId);
      return room === undefined || !stillFits(space, room, booking);
    });
    if (others.length === 0) return;
    if (reason === null) throw spacesErrors.SPACE_HAS_BOOKINGS({ count: others.length });
    for (const booking of await this.bookings.lockMany(others.map(({ id }) => id))) {
      await this.desk.apply(booking, 'cancel', { decidedBy: by, reason });
    }
  }
}
