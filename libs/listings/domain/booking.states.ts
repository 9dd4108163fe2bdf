import { defineStates } from '#kernel';

/** States of a booking of a room (预约状态). */
export const BOOKING_STATES = ['REQUESTED', 'CONFIRMED', 'DONE', 'REFUSED', 'CANCELLED', 'LAPSED', 'NO_SHOW'] as const;
export type BookingState = (typeof BOOKING_STATES)[number];

/** `lapse`: nobody decided before it was to begin. `finish`: its time is over and nobody reported a no-show. */
export const BOOKING_EVENTS = ['confirm', 'refuse', 'cancel', 'lapse', 'finish', 'reportNoShow'] as const;
export type BookingEvent = (typeof BOOKING_EVENTS)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const bookingStates = defineStates<BookingState, BookingEvent>('RoomBooking', {
  REQUESTED: { confirm: 'CONFIRMED', refuse: 'REFUSED', cancel: 'CANCELLED', lapse: 'LAPSED' },
  CONFIRMED: { cancel: 'CANCELLED', finish: 'DONE', reportNoShow: 'NO_SHOW' },
  DONE: {},
  REFUSED: {},
  CANCELLED: {},
  LAPSED: {},
  NO_SHOW: {},
});

/** States in which a booking keeps its time: nobody else gets the room, and it counts against the limit of its booker. */
export const STANDING_STATES = ['REQUESTED', 'CONFIRMED'] as const satisfies readonly BookingState[];
