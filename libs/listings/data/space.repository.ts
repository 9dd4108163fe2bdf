import { Injectable } from '@nestjs/common';
import { In, LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { SpaceKind } from '../domain/space.js';
import { RoomEntity, SpaceEntity } from './space.entities.js';

/** What a list of spaces is narrowed by. */
export interface SpaceFilter {
  /** Spaces of this region and all below it. */
  readonly regionPath?: string;
  readonly kind?: SpaceKind | null;
}

/** All SQL of spaces and rooms. Locks: space, then its rooms, then bookings, each set by ascending id. */
@Injectable()
export class SpaceRepository {
  constructor(private readonly database: Database) {}

  async add(space: SpaceEntity): Promise<void> {
    await this.database.insertMany(SpaceEntity, [space]);
  }

  async change(id: string, patch: Partial<Omit<SpaceEntity, 'id' | 'regionId' | 'regionPath'>>): Promise<void> {
    await this.database.writer.update(SpaceEntity, { id }, patch);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, SpaceEntity>> {
    const rows = await this.database.matching(SpaceEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Throws NOT_FOUND. */
  async find(id: string): Promise<SpaceEntity> {
    const space = (await this.byIds([id])).get(id);
    if (space === undefined) throw generalErrors.NOT_FOUND();
    return space;
  }

  /** Throws NOT_FOUND. */
  async lock(id: string): Promise<SpaceEntity> {
    const [row] = await this.database.lock(SpaceEntity, [id]);
    if (row === undefined) throw generalErrors.NOT_FOUND();
    return row;
  }

  /** Spaces, newest first, after an id. */
  async page({ regionPath, kind }: SpaceFilter, afterId: string | null, limit: number): Promise<SpaceEntity[]> {
    const query = this.database.reader.createQueryBuilder(SpaceEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    if (regionPath !== undefined) {
      query.andWhere('row.regionPath >= :from AND row.regionPath < :to', { from: regionPath, to: pathEnd(regionPath) });
    }
    if (kind != null) query.andWhere({ kind });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }

  async addRoom(room: RoomEntity): Promise<void> {
    await this.database.insertMany(RoomEntity, [room]);
  }

  async changeRoom(id: string, patch: Partial<Omit<RoomEntity, 'id' | 'spaceId'>>): Promise<void> {
    await this.database.writer.update(RoomEntity, { id }, patch);
  }

  /** Throws NOT_FOUND. */
  async findRoom(id: string): Promise<RoomEntity> {
    const [room] = await this.database.matching(RoomEntity, 'id', [id]);
    if (room === undefined) throw generalErrors.NOT_FOUND();
    return room;
  }

  /** Locks a room until the unit ends: whoever books it waits. Throws NOT_FOUND. */
  async lockRoom(id: string): Promise<RoomEntity> {
    const [room] = await this.database.lock(RoomEntity, [id]);
    if (room === undefined) throw generalErrors.NOT_FOUND();
    return room;
  }

  /** Locks all rooms of a space, so that nothing is booked in it meanwhile. Lock the space first. */
  async lockRoomsOf(spaceId: string): Promise<RoomEntity[]> {
    const rooms = await this.database.reader.findBy(RoomEntity, { spaceId });
    return this.database.lock(
      RoomEntity,
      rooms.map(({ id }) => id),
    );
  }

  /** Rooms of spaces, by space, oldest first. One query. */
  async roomsOf(spaceIds: readonly string[]): Promise<Map<string, RoomEntity[]>> {
    const rooms = await this.database.reader.find(RoomEntity, {
      where: { spaceId: In([...spaceIds]) },
      order: { id: 'ASC' },
    });
    const bySpace = new Map<string, RoomEntity[]>(spaceIds.map((id) => [id, []]));
    for (const room of rooms) bySpace.get(room.spaceId)?.push(room);
    return bySpace;
  }
}
