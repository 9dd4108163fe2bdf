import { Injectable } from '@nestjs/common';
import { addMinutes, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { BookingRepository } from '../data/booking.repository.js';
import type { BookingPlace } from '../domain/booking.js';
import type { BookingEntity } from '../data/space.entities.js';
import { SpaceRepository } from '../data/space.repository.js';
import type { Interval } from '../domain/opening-hours.js';
import { SpaceAccess } from './space-access.js';

/** A booking as somebody may see it: who it is and for what only for its booker and the station. */
export type ShownBooking = Pick<BookingEntity, 'id' | 'roomId' | 'spaceId' | 'startsAt' | 'endsAt' | 'state'> & {
  readonly details: BookingEntity | null;
};

/** The longest stretch of a room's calendar that is read at once, in minutes. */
const LONGEST_STRETCH = 62 * 1_440;

/** Reading bookings: everybody signed in sees when a room is taken, its booker and the station see by whom. */
@Injectable()
export class BookingQueries {
  constructor(
    private readonly spaces: SpaceRepository,
    private readonly bookings: BookingRepository,
    private readonly access: SpaceAccess,
  ) {}

  /** One, for its booker and the station. Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<ShownBooking> {
    const shown = this.shownTo(actor, await this.bookings.find(id));
    if (shown.details === null) throw generalErrors.NOT_FOUND();
    return shown;
  }

  /** Throws NOT_FOUND for whoever does not run a space. */
  async requireBoard(actor: Actor | undefined, spaceId: string): Promise<Actor> {
    if (actor === undefined) throw generalErrors.UNAUTHENTICATED();
    this.access.requireManager(actor, await this.spaces.find(spaceId));
    return actor;
  }

  /** A booking as the board of its space shows it now; authorised anew. */
  async onBoard(actor: Actor | undefined, spaceId: string, id: string): Promise<ShownBooking> {
    return this.one(await this.requireBoard(actor, spaceId), id);
  }

  /** When a room is taken in a stretch of time, by begin; the station also sees what came to nothing. NOT_FOUND, BAD_USER_INPUT. */
  async ofRoom(
    actor: Actor,
    roomId: string,
    stretch: Interval,
    after: BookingPlace | null,
    limit: number,
  ): Promise<ShownBooking[]> {
    if (stretch.endsAt <= stretch.startsAt) {
      throw generalErrors.BAD_USER_INPUT({ field: 'to', reason: 'ends before it begins' });
    }
    if (stretch.endsAt > addMinutes(stretch.startsAt, LONGEST_STRETCH)) {
      throw generalErrors.BAD_USER_INPUT({ field: 'to', reason: `is longer than ${LONGEST_STRETCH / 1_440} days` });
    }
    const { spaceId } = await this.spaces.findRoom(roomId);
    const manages = this.access.isManager(actor, await this.spaces.find(spaceId));
    const rows = await this.bookings.ofRoom(roomId, stretch, manages, after, limit);
    return rows.map((row) => this.shownTo(actor, row));
  }

  /** The actor's own and those of organisations he books for, newest first. */
  async mine(actor: Actor, afterId: string | null, limit: number): Promise<ShownBooking[]> {
    const rows = await this.bookings.ofBooker(actor.personId, this.access.bookingFor(actor), afterId, limit);
    return rows.map((row) => this.shownTo(actor, row));
  }

  /** A booking as a mutation answers with it: the actor had a part in it. */
  shownTo(actor: Actor, booking: BookingEntity): ShownBooking {
    const { id, roomId, spaceId, startsAt, endsAt, state } = booking;
    const entitled = this.access.isBooker(actor, booking) || this.access.isManager(actor, booking);
    return { id, roomId, spaceId, startsAt, endsAt, state, details: entitled ? booking : null };
  }
}
