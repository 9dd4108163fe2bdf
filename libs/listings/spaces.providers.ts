import type { Provider } from '@nestjs/common';
import { AddRoom } from './app/add-room.js';
import { BookRoom } from './app/book-room.js';
import { BookingDesk } from './app/booking-desk.js';
import { BookingQueries } from './app/booking-queries.js';
import { BookingTimersSubscriber } from './app/booking-timers.subscriber.js';
import { BookingsThatFit } from './app/bookings-that-fit.js';
import { CancelBooking } from './app/cancel-booking.js';
import { CreateSpace } from './app/create-space.js';
import { DecideBooking } from './app/decide-booking.js';
import { EditRoom } from './app/edit-room.js';
import { EditSpace } from './app/edit-space.js';
import { ReportBookingNoShow } from './app/report-booking-no-show.js';
import { SpaceAccess } from './app/space-access.js';
import { SpaceQueries } from './app/space-queries.js';
import { BookingRepository } from './data/booking.repository.js';
import { SpaceRepository } from './data/space.repository.js';
import { BookingResolver } from './graphql/booking.resolver.js';
import { SpaceRoomsLoader } from './graphql/space.loaders.js';
import { SpaceResolver } from './graphql/space.resolver.js';

const spaces = [CreateSpace, EditSpace, AddRoom, EditRoom, SpaceAccess, SpaceQueries];
const bookings = [BookRoom, DecideBooking, CancelBooking, ReportBookingNoShow, BookingQueries];
const keeping = [BookingDesk, BookingsThatFit, BookingTimersSubscriber];
const data = [SpaceRepository, BookingRepository];
const graphql = [SpaceResolver, BookingResolver, SpaceRoomsLoader];

/** What is provided for spaces, rooms and bookings (社区空间、预约). */
export const spacesProviders: Provider[] = [...spaces, ...bookings, ...keeping, ...data, ...graphql];
