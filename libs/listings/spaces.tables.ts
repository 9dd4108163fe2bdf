import type { Type } from '@nestjs/common';

/** Tables of spaces, bookings and the supply–demand board (社区空间、供需对接). */
export const spacesEntities: Type[] = [];
export const spacesMigrations: Type[] = [];
