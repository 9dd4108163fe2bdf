import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Timers } from '#platform';
import { EndMatchingPool } from './end-pool.js';
import { POOL_END } from './pool-marks.js';

/** What happens when the last day of a pool is over. */
@Injectable()
export class PoolTimersSubscriber implements OnModuleInit {
  constructor(
    private readonly timers: Timers,
    private readonly end: EndMatchingPool,
  ) {}

  onModuleInit(): void {
    this.timers.handle(POOL_END, ({ poolId }) => this.end.byTime(String(poolId)));
  }
}
