/** Kinds of community spaces (社区空间类型). */
export const SPACE_KINDS = ['COMPLEX', 'STATION', 'ACTIVITY_CENTRE', 'CANTEEN', 'GARDEN', 'OTHER'] as const;
export type SpaceKind = (typeof SPACE_KINDS)[number];

/** A space or a room takes bookings, or it does not (开放、停用). */
export const SPACE_STATES = ['OPEN', 'CLOSED'] as const;
export type SpaceState = (typeof SPACE_STATES)[number];
