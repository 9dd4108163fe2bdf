import { Injectable } from '@nestjs/common';
import { generalErrors, newId } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import { RegionRepository } from '../data/region.repository.js';
import { isWithin } from '../domain/access.js';
import type { RegionDraft } from '../domain/facade.types.js';
import { publicName } from '../domain/names.js';
import { idsOfPath, pathUnder, type Region, type RegionLevel } from '../domain/regions.js';

/** The tree of regions: reading it, growing it, and asking whether an actor's permission reaches into it. */
@Injectable()
export class Regions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly regions: RegionRepository,
  ) {}

  /** Regions by id; unknown ids are left out. One query. */
  async byIds(ids: readonly string[]): Promise<Map<string, Region>> {
    const rows = await this.regions.byIds(ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Regions in the order of the tree. */
  async page(filter: { parentId?: string; level?: RegionLevel; afterPath?: string; limit: number }): Promise<Region[]> {
    return this.regions.page(filter);
  }

  /** Ids from the district down to the region itself. Throws NOT_FOUND. */
  async ancestorsOf(regionId: string): Promise<string[]> {
    const [region] = await this.regions.byIds([regionId]);
    if (region === undefined) throw generalErrors.NOT_FOUND();
    return idsOfPath(region.path);
  }

  /** Throws NOT_FOUND unless all of these regions exist. */
  async requireExisting(ids: readonly string[]): Promise<void> {
    const wanted = new Set(ids);
    const found = await this.regions.byIds([...wanted]);
    if (found.length < wanted.size) throw generalErrors.NOT_FOUND();
  }

  /** Throws NOT_FOUND if the actor lacks the permission in any of the regions, or if one does not exist. One query. */
  async requireAccess(actor: Actor, permission: string, ids: readonly string[]): Promise<void> {
    const wanted = new Set(ids);
    const prefixes = actor.regionPaths(permission);
    const reached = (await this.regions.byIds([...wanted])).filter((region) => isWithin(region.path, prefixes));
    if (reached.length < wanted.size) throw generalErrors.NOT_FOUND();
  }

  /** Grows the tree; parents are there already or come earlier in the list. Returns the regions in the order of the drafts. */
  async add(drafts: readonly RegionDraft[]): Promise<Region[]> {
    return this.unitOfWork.run(async () => {
      const parentIds = drafts.flatMap(({ parentId }) => (parentId === null ? [] : [parentId]));
      const known = await this.byIds(parentIds);
      const added = drafts.map((draft) => {
        const parent = draft.parentId === null ? null : (known.get(draft.parentId) ?? null);
        if (draft.parentId !== null && parent === null) throw generalErrors.NOT_FOUND();
        const region = place(draft, parent);
        known.set(region.id, region);
        return region;
      });
      await this.regions.insert(added);
      return added;
    });
  }
}

function place(draft: RegionDraft, parent: Region | null): Region {
  const id = draft.id ?? newId<'Region'>();
  const path = pathUnder(parent, draft.level, id);
  const { longitude, latitude } = draft.middle ?? { longitude: null, latitude: null };
  return { id, parentId: draft.parentId, level: draft.level, name: publicName(draft.name), path, longitude, latitude };
}
