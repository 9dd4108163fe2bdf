import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { PoolEntity } from '../data/pool.entities.js';
import { poolEnded } from '../domain/pool-postings.js';
import { poolStates } from '../domain/pool.states.js';
import { FundBooks } from './fund-books.js';
import { PoolChanges } from './pool-changes.js';
import { PoolDesk } from './pool-desk.js';

/** Ends a pool, by an officer or by time; what is set aside is still decided (结束配捐). */
@Injectable()
export class EndMatchingPool {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: PoolDesk,
    private readonly changes: PoolChanges,
    private readonly books: FundBooks,
    private readonly clock: Clock,
  ) {}

  /** Before its time. Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(actor: Actor, poolId: string): Promise<PoolEntity> {
    return this.unitOfWork.run(async () => this.end(await this.desk.locked(actor, 'fund.manage', poolId), actor));
  }

  /** Its last day is over. Does nothing where it was ended before. */
  async byTime(poolId: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const pool = await this.desk.lock(poolId);
      if (poolStates.allows(pool.state, 'end')) await this.end(pool, null);
    });
  }

  private async end(pool: PoolEntity, actor: Actor | null): Promise<PoolEntity> {
    const endedAt = this.clock.now();
    const ended = await this.changes.apply(pool, 'end', actor, { endedAt });
    await this.books.post({
      ...{ kind: 'funds.pool-ended', key: `pool:${pool.id}:ended`, reference: pool.id, memo: endedAt.toISOString() },
      postings: pool.activatedAt === null ? [] : poolEnded(pool.id, pool.funded),
    });
    return ended;
  }
}
