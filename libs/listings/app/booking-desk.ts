import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Events, Timers } from '#platform';
import { BookingRepository } from '../data/booking.repository.js';
import type { BookingEntity } from '../data/space.entities.js';
import { dueAt } from '../domain/booking.js';
import { bookingStates, type BookingEvent } from '../domain/booking.states.js';
import { RoomBookingChanged } from './spaces.events.js';

/** The kind of the timer that ends an undecided booking at its start, and a confirmed one a day after its end. */
export const BOOKING_DUE = 'listings.booking-due';

/** The one way to change bookings, in an open unit: state, timer and the word to station and booker. */
@Injectable()
export class BookingDesk {
  constructor(
    private readonly bookings: BookingRepository,
    private readonly timers: Timers,
    private readonly events: Events,
    private readonly clock: Clock,
  ) {}

  /** Keeps a booking whose room is free, and sets its timer. */
  async open(booking: BookingEntity): Promise<BookingEntity> {
    await this.bookings.add(booking);
    await this.follow(booking);
    return booking;
  }

  /** Moves a locked booking on; one that no longer stands has its place in the past only. Throws STATE_NOT_ALLOWED. */
  async apply(
    booking: BookingEntity,
    event: BookingEvent,
    { decidedBy, reason }: { decidedBy: string | null; reason: string | null },
  ): Promise<BookingEntity> {
    const state = bookingStates.next(booking.state, event);
    const patch = { state, decidedBy, reason, decidedAt: this.clock.now() };
    await this.bookings.change(booking.id, patch);
    const changed = { ...booking, ...patch };
    await this.follow(changed);
    return changed;
  }

  private async follow(booking: BookingEntity): Promise<void> {
    const { id, spaceId, state } = booking;
    if (state === 'REQUESTED' || state === 'CONFIRMED') {
      const timer = { kind: BOOKING_DUE, key: id, dueAt: dueAt(state, booking), payload: { bookingId: id } };
      await this.timers.schedule(timer);
    } else await this.timers.cancel(BOOKING_DUE, id);
    await this.events.publish(RoomBookingChanged, { bookingId: id, spaceId, state });
  }
}
