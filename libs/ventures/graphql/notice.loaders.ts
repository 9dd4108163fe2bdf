import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { NoticeQueries } from '../app/notice-queries.js';
import type { VentureDecisionType } from './notice.type.js';

/** Decisions by application. */
@Injectable()
export class DecisionLoader implements BatchLoader<string, VentureDecisionType> {
  constructor(private readonly queries: NoticeQueries) {}

  load(applicationIds: readonly string[]): Promise<ReadonlyMap<string, VentureDecisionType>> {
    return this.queries.decisionsOf(applicationIds);
  }
}
