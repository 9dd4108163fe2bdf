import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { NoticeQueries } from '../app/notice-queries.js';
import { PublishedObjections } from '../app/published-objections.js';
import type { PublishedObjectionType, VentureDecisionType } from './notice.type.js';

/** Decisions by application. */
@Injectable()
export class DecisionLoader implements BatchLoader<string, VentureDecisionType> {
  constructor(private readonly queries: NoticeQueries) {}

  load(applicationIds: readonly string[]): Promise<ReadonlyMap<string, VentureDecisionType>> {
    return this.queries.decisionsOf(applicationIds);
  }
}

/** Objections as they are published, by item. */
@Injectable()
export class PublishedObjectionsLoader implements BatchLoader<string, PublishedObjectionType[]> {
  constructor(private readonly objections: PublishedObjections) {}

  load(itemIds: readonly string[]): Promise<ReadonlyMap<string, PublishedObjectionType[]>> {
    return this.objections.to(itemIds);
  }
}
