import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { SpaceQueries } from '../app/space-queries.js';
import type { RoomType } from './space.type.js';

/** Rooms, by space. */
@Injectable()
export class SpaceRoomsLoader implements BatchLoader<string, RoomType[]> {
  constructor(private readonly queries: SpaceQueries) {}

  load(spaceIds: readonly string[]): Promise<ReadonlyMap<string, RoomType[]>> {
    return this.queries.roomsOf(spaceIds);
  }
}
