import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { BookingRepository } from '../data/booking.repository.js';
import type { BookingEntity } from '../data/space.entities.js';
import { SpaceRepository } from '../data/space.repository.js';
import { requireReportable } from '../domain/booking.js';
import { bookingStates } from '../domain/booking.states.js';
import { BookingDesk } from './booking-desk.js';
import { SpaceAccess } from './space-access.js';

/**
 * The station notes that nobody came (登记爽约): once the grace of the space is over, until a day after the end. Too many of them
 * stop new bookings. NOT_FOUND, BOOKING_NOT_BEGUN, NO_SHOW_TOO_EARLY, BOOKING_OVER, STATE_NOT_ALLOWED.
 */
@Injectable()
export class ReportBookingNoShow {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: BookingRepository,
    private readonly spaces: SpaceRepository,
    private readonly access: SpaceAccess,
    private readonly desk: BookingDesk,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, bookingId: string): Promise<BookingEntity> {
    return this.unitOfWork.run(async () => {
      this.access.requireManager(actor, await this.bookings.find(bookingId));
      const booking = await this.bookings.lock(bookingId);
      bookingStates.next(booking.state, 'reportNoShow');
      requireReportable(booking, await this.spaces.find(booking.spaceId), this.clock.now());
      return this.desk.apply(booking, 'reportNoShow', { decidedBy: actor.personId, reason: null });
    });
  }
}
