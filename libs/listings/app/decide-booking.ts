import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor } from '#platform';
import { BookingRepository } from '../data/booking.repository.js';
import type { BookingEntity } from '../data/space.entities.js';
import { BookingDesk } from './booking-desk.js';
import { SpaceAccess } from './space-access.js';

/** What the station says to a wish. */
export interface BookingDecision {
  readonly bookingId: string;
  readonly decision: 'CONFIRM' | 'REFUSE';
  readonly reason: string | null;
}

/** The station confirms or refuses a booking (审核预约). NOT_FOUND, STATE_NOT_ALLOWED. */
@Injectable()
export class DecideBooking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly bookings: BookingRepository,
    private readonly access: SpaceAccess,
    private readonly desk: BookingDesk,
  ) {}

  async execute(actor: Actor, { bookingId, decision, reason }: BookingDecision): Promise<BookingEntity> {
    return this.unitOfWork.run(async () => {
      this.access.requireManager(actor, await this.bookings.find(bookingId));
      const booking = await this.bookings.lock(bookingId);
      const event = decision === 'CONFIRM' ? 'confirm' : 'refuse';
      return this.desk.apply(booking, event, { decidedBy: actor.personId, reason });
    });
  }
}
