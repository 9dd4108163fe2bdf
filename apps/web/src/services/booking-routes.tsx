import { Route, Routes } from 'react-router';
import { NoPage } from '../parts/no-page';
import { BookSlot } from './book-slot';
import { BookingPage } from './booking-page';
import { MyBookings } from './my-bookings';
import './services.css';

/** Services that I booked, and booking one. */
export function BookingRoutes() {
  return (
    <Routes>
      <Route index element={<MyBookings />} />
      <Route path="new/:listingId/:slotId" element={<BookSlot />} />
      <Route path=":id" element={<BookingPage />} />
      <Route path="*" element={<NoPage />} />
    </Routes>
  );
}
