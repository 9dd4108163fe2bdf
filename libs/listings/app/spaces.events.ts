import { defineEvent } from '#platform';

/** The topic of all bookings of a space, for its station. */
export const spaceTopic = (spaceId: string): string => `space:${spaceId}:bookings`;

/** A booking of a room was placed or its state changed; for the station of the space. */
export const RoomBookingChanged = defineEvent<{ bookingId: string; spaceId: string; state: string }>(
  'listings.RoomBookingChanged',
  ({ spaceId }) => [spaceTopic(spaceId)],
);
