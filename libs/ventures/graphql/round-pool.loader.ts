import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { MatchingQueries } from '../app/matching-queries.js';

/** Which purpose pays the matching pool, by round. */
@Injectable()
export class MatchPoolLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: MatchingQueries) {}

  load(roundIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.purposesOf(roundIds);
  }
}
