import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { FeedbackQueries } from '../app/feedback-queries.js';

/** Stars, by the order that was rated. */
@Injectable()
export class OrderStarsLoader implements BatchLoader<string, number> {
  constructor(private readonly queries: FeedbackQueries) {}

  load(orderIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    return this.queries.starsOf(orderIds);
  }
}
