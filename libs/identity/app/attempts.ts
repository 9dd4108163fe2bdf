import { Injectable } from '@nestjs/common';
import { Limits, type Limit } from '#platform';

/** What may fail only so often. */
export interface Attempt {
  readonly key: string;
  readonly limit: Limit;
  /** Whether successes stay counted too. */
  readonly countsSuccess?: boolean;
}

/** Counts attempts before they are made (so that many at once cannot slip through) and gives the hit back on success. */
@Injectable()
export class Attempts {
  constructor(private readonly limits: Limits) {}

  /** Runs the work unless one of the counters is full (RATE_LIMITED). Only failures stay counted, unless told otherwise. */
  async run<T>(attempts: readonly Attempt[], work: () => Promise<T>): Promise<T> {
    for (const { key, limit } of attempts) await this.limits.hit(key, limit);
    const result = await work();
    for (const { key, limit, countsSuccess } of attempts) {
      if (countsSuccess !== true) await this.limits.hit(key, { ...limit, weight: -1 });
    }
    return result;
  }
}
