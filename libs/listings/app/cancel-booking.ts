import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { BookingRepository } from '../data/booking.repository.js';
import type { BookingEntity } from '../data/space.entities.js';
import { requireNotBegun } from '../domain/booking.js';
import { BookingDesk } from './booking-desk.js';
import { SpaceAccess } from './space-access.js';

/** Which booking, and why. */
export interface BookingCancellation {
  readonly bookingId: string;
  readonly reason: string | null;
}

/** Gives a room back (取消预约): its booker until it begins, the station until it is done. NOT_FOUND, BOOKING_BEGUN, STATE_NOT_ALLOWED. */
@Injectable()
export class CancelBooking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: BookingRepository,
    private readonly access: SpaceAccess,
    private readonly desk: BookingDesk,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { bookingId, reason }: BookingCancellation): Promise<BookingEntity> {
    return this.unitOfWork.run(async () => {
      const seen = await this.bookings.find(bookingId);
      const manages = this.access.isManager(actor, seen);
      if (!manages && !this.access.isBooker(actor, seen)) throw generalErrors.NOT_FOUND();
      const booking = await this.bookings.lock(bookingId);
      if (!manages) requireNotBegun(booking, this.clock.now());
      return this.desk.apply(booking, 'cancel', { decidedBy: actor.personId, reason });
    });
  }
}
