import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { Regions } from '../app/regions.js';
import type { Region } from '../domain/regions.js';

/** Regions by id, one query for all that an operation shows. */
@Injectable()
export class RegionLoader implements BatchLoader<string, Region> {
  constructor(private readonly regions: Regions) {}

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, Region>> {
    return this.regions.byIds(ids);
  }
}
