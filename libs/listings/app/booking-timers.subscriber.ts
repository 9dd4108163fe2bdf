import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { BookingRepository } from '../data/booking.repository.js';
import { bookingStates } from '../domain/booking.states.js';
import { BOOKING_DUE, BookingDesk } from './booking-desk.js';

/** What becomes of a booking by itself: undecided at its start it lapses, confirmed a day after its end it is done. */
@Injectable()
export class BookingTimersSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly bookings: BookingRepository,
    private readonly desk: BookingDesk,
  ) {}

  onModuleInit(): void {
    this.timers.handle(BOOKING_DUE, ({ bookingId }) => this.due(String(bookingId)));
  }

  private async due(bookingId: string): Promise<void> {
    const booking = await this.bookings.lock(bookingId);
    const event = booking.state === 'REQUESTED' ? 'lapse' : 'finish';
    if (!bookingStates.allows(booking.state, event)) return;
    await this.desk.apply(booking, event, { decidedBy: booking.decidedBy, reason: booking.reason });
  }
}
