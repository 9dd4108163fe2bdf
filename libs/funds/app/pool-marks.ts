import { Injectable } from '@nestjs/common';
import { Timers } from '#platform';
import type { PoolEntity } from '../data/pool.entities.js';
import { poolActivated } from '../domain/pool-postings.js';
import { FundBooks } from './fund-books.js';

/** Kind of the timer that ends a pool; kept in the database, so never changed. */
export const POOL_END = 'funds.pool-end';

/** Marks in the ledger from where on a pool matches, by which rules, and sets the timer of its end. */
@Injectable()
export class PoolMarks {
  constructor(
    private readonly books: FundBooks,
    private readonly timers: Timers,
  ) {}

  async activated({ id: poolId, funded, rulesHash }: PoolEntity, dueAt: Date): Promise<void> {
    await this.books.post({
      ...{ kind: 'funds.pool-activated', key: `pool:${poolId}:activated`, reference: poolId },
      ...{ memo: `sha256:${rulesHash}`, postings: poolActivated(poolId, funded) },
    });
    await this.timers.schedule({ kind: POOL_END, key: poolId, dueAt, payload: { poolId } });
  }
}
