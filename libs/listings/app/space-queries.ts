import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Identity } from '#identity';
import type { RoomEntity, SpaceEntity } from '../data/space.entities.js';
import { SpaceRepository } from '../data/space.repository.js';
import type { SpaceKind } from '../domain/space.js';

/** Reading spaces and rooms: what they are is public. */
@Injectable()
export class SpaceQueries {
  constructor(
    private readonly identity: Identity,
    private readonly spaces: SpaceRepository,
  ) {}

  /** Throws NOT_FOUND. */
  async one(id: string): Promise<SpaceEntity> {
    return this.spaces.find(id);
  }

  /** Spaces by id; unknown ids are left out. One query. */
  async byIds(ids: readonly string[]): Promise<Map<string, SpaceEntity>> {
    return this.spaces.byIds(ids);
  }

  /** Spaces of a region and all below it, newest first. Throws NOT_FOUND for an unknown region. */
  async page(
    { regionId, kind }: { regionId?: string | null; kind?: SpaceKind | null },
    afterId: string | null,
    limit: number,
  ): Promise<SpaceEntity[]> {
    if (regionId == null) return this.spaces.page({ kind }, afterId, limit);
    const region = (await this.identity.regions([regionId])).get(regionId);
    if (region === undefined) throw generalErrors.NOT_FOUND();
    return this.spaces.page({ regionPath: region.path, kind }, afterId, limit);
  }

  /** Rooms of spaces, by space. One query. */
  async roomsOf(spaceIds: readonly string[]): Promise<Map<string, RoomEntity[]>> {
    return this.spaces.roomsOf(spaceIds);
  }
}
