import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { GiftTraces } from '../app/gift-traces.js';
import type { GiftTraceType } from './trace.type.js';

/** The way of gifts, by donation. */
@Injectable()
export class GiftTraceLoader implements BatchLoader<string, GiftTraceType> {
  constructor(private readonly traces: GiftTraces) {}

  load(donationIds: readonly string[]): Promise<ReadonlyMap<string, GiftTraceType>> {
    return this.traces.of(donationIds);
  }
}
