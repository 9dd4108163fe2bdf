import { addMinutes, generalErrors } from '#kernel';
import { absentFrom, GRACE_MINUTES } from './no-show.js';
import { isOpenDuring, startOfDayAfter, type Interval, type OpeningHours } from './opening-hours.js';
import { ordersErrors } from './orders.errors.js';
import { spacesErrors } from './spaces.errors.js';
import type { SpaceState } from './space.js';

/** Bookings begin and end on the quarter of an hour. */
const STEP_MS = 15 * 60_000;
/** The longest booking, in minutes: within one day anyway. */
const LONGEST_MINUTES = 12 * 60;
/** Minutes after its end in which the station may still report a no-show; then the booking is done. */
const REPORT_MINUTES = 24 * 60;

/** What a space says of bookings in it. */
export interface BookingTerms {
  readonly state: SpaceState;
  readonly hours: OpeningHours;
  /** So many days after today can be booked. */
  readonly daysAhead: number;
}

/** What a space says of those who are late. */
export interface AbsenceRules {
  /** Minutes after the begin in which nobody is said to be absent; null: as everywhere. */
  readonly graceMinutes: number | null;
}

/** Somebody's wish for a room. */
export interface BookingWish extends Interval {
  readonly people: number;
}

/** Refuses (BAD_USER_INPUT) an interval that no booking can have, whatever the room. */
export function requireSoundInterval({ startsAt, endsAt }: Interval, now: Date): void {
  if (startsAt.getTime() % STEP_MS !== 0) throw refuse('startsAt', 'must be on the quarter of an hour');
  if (endsAt.getTime() % STEP_MS !== 0) throw refuse('endsAt', 'must be on the quarter of an hour');
  if (endsAt <= startsAt) throw refuse('endsAt', 'ends before it begins');
  if (endsAt > addMinutes(startsAt, LONGEST_MINUTES)) throw refuse('endsAt', `must be at most ${LONGEST_MINUTES}`);
  if (startsAt <= now) throw refuse('startsAt', 'must be in the future');
}

/**
 * Refuses a booking that the space or the room does not take. Throws SPACE_CLOSED, ROOM_CLOSED, ROOM_TOO_SMALL,
 * BOOKING_TOO_EARLY, OUTSIDE_OPENING_HOURS.
 */
export function requireBookable(
  space: BookingTerms,
  room: { readonly state: SpaceState; readonly capacity: number },
  wish: BookingWish,
  now: Date,
): void {
  if (space.state !== 'OPEN') throw spacesErrors.SPACE_CLOSED();
  if (room.state !== 'OPEN') throw spacesErrors.ROOM_CLOSED();
  if (wish.people > room.capacity) throw spacesErrors.ROOM_TOO_SMALL({ capacity: room.capacity });
  if (wish.startsAt >= startOfDayAfter(now, space.daysAhead + 1)) {
    throw spacesErrors.BOOKING_TOO_EARLY({ days: space.daysAhead });
  }
  if (!isOpenDuring(space.hours, wish)) throw spacesErrors.OUTSIDE_OPENING_HOURS();
}

/** Whether a standing booking fits what a space and a room say now. */
export function stillFits(
  space: Pick<BookingTerms, 'state' | 'hours'>,
  room: { readonly state: SpaceState; readonly capacity: number },
  booking: BookingWish,
): boolean {
  const open = space.state === 'OPEN' && room.state === 'OPEN';
  return open && booking.people <= room.capacity && isOpenDuring(space.hours, booking);
}

/** Refuses (BOOKING_BEGUN) its booker once it has begun; the station may still cancel. */
export function requireNotBegun({ startsAt }: Interval, now: Date): void {
  if (now >= startsAt) throw spacesErrors.BOOKING_BEGUN();
}

/** Refuses (BOOKING_NOT_BEGUN) a report that nobody came before anybody should have. */
export function requireBegun({ startsAt }: Interval, now: Date): void {
  if (now < startsAt) throw spacesErrors.BOOKING_NOT_BEGUN();
}

/**
 * Refuses a report that nobody came: BOOKING_NOT_BEGUN before the begin, NO_SHOW_TOO_EARLY while somebody may still be on his way,
 * BOOKING_OVER once the booking counts as used.
 */
export function requireReportable(booking: Interval, { graceMinutes }: AbsenceRules, now: Date): void {
  requireBegun(booking, now);
  if (now < absentFrom(booking.startsAt, booking.endsAt, graceMinutes)) {
    throw ordersErrors.NO_SHOW_TOO_EARLY({ minutes: graceMinutes ?? GRACE_MINUTES });
  }
  if (now >= dueAt('CONFIRMED', booking)) throw spacesErrors.BOOKING_OVER();
}

/** When something happens to a booking by itself: undecided at its start, confirmed a day after its end. */
export function dueAt(state: 'REQUESTED' | 'CONFIRMED', { startsAt, endsAt }: Interval): Date {
  return state === 'REQUESTED' ? startsAt : addMinutes(endsAt, REPORT_MINUTES);
}

const refuse = (field: string, reason: string): Error => generalErrors.BAD_USER_INPUT({ field, reason });

/** The place of a booking in a list that is ordered by its begin. */
export interface BookingPlace {
  readonly startsAt: Date;
  readonly id: string;
}
