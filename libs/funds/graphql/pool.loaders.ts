import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { PoolQueries } from '../app/pool-queries.js';

/** Names of sponsors, by organisation. */
@Injectable()
export class SponsorNameLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: PoolQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.sponsorNames(ids);
  }
}

/** What drives have of pools, by drive. In fen. */
@Injectable()
export class DriveMatchedLoader implements BatchLoader<string, { matched: number; reserved: number }> {
  constructor(private readonly queries: PoolQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, { matched: number; reserved: number }>> {
    return this.queries.ofDrives(ids);
  }
}
