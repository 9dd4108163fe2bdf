import type { Type } from '@nestjs/common';
import { CreateSpaces1767000000083 } from './data/migrations/1767000000083-create-spaces.js';
import { BookingEntity, RoomEntity, SpaceEntity } from './data/space.entities.js';

/** Tables of spaces, rooms and bookings (社区空间、预约). */
export const spacesEntities: Type[] = [SpaceEntity, RoomEntity, BookingEntity];
export const spacesMigrations: Type[] = [CreateSpaces1767000000083];
