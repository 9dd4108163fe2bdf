import { defineErrors } from '#kernel';

/** Refusals of spaces, bookings and the supply–demand board (社区空间、供需对接). */
export const spacesErrors = defineErrors({});
