import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { RegionLevel } from '../domain/regions.js';
import { inChunks } from './in-chunks.js';
import { RegionRow } from './region.entity.js';

/** All SQL of the tree of regions. */
@Injectable()
export class RegionRepository {
  constructor(private readonly database: Database) {}

  async byIds(ids: readonly string[]): Promise<RegionRow[]> {
    return inChunks(ids, (chunk) => this.database.matching(RegionRow, 'id', chunk));
  }

  async insert(rows: readonly RegionRow[]): Promise<void> {
    await this.database.insertMany(RegionRow, rows);
  }

  /** Regions in the order of the tree (a region comes before what lies in it), after a path. */
  async page(filter: {
    parentId?: string;
    level?: RegionLevel;
    afterPath?: string;
    limit: number;
  }): Promise<RegionRow[]> {
    const query = this.database.reader
      .createQueryBuilder(RegionRow, 'region')
      .orderBy('region.path')
      .limit(filter.limit);
    if (filter.parentId !== undefined) query.andWhere('region.parentId = :parentId', { parentId: filter.parentId });
    if (filter.level !== undefined) query.andWhere('region.level = :level', { level: filter.level });
    if (filter.afterPath !== undefined) query.andWhere('region.path > :afterPath', { afterPath: filter.afterPath });
    return query.getMany();
  }
}
