import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import type { PoolEntity } from '../data/pool.entities.js';
import { poolFunded } from '../domain/spending-postings.js';
import { FundBooks } from './fund-books.js';
import { PoolChanges } from './pool-changes.js';
import { PoolDesk } from './pool-desk.js';

/** A sponsor's money on the bank account of the charity. Amount in fen. */
export interface PoolFunding {
  readonly poolId: string;
  readonly amount: number;
  readonly bankReference: string;
  readonly idempotencyKey: string;
}

/** Records that the sponsor's money has come, with the reference of the bank (配捐资金到账). */
@Injectable()
export class FundMatchingPool {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: PoolDesk,
    private readonly changes: PoolChanges,
    private readonly books: FundBooks,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, AMOUNT_TOO_LARGE. */
  async execute(actor: Actor, { idempotencyKey: key, ...input }: PoolFunding): Promise<PoolEntity> {
    const request = { actorId: actor.personId, key, operation: 'fundMatchingPool', input };
    return this.idempotency.once(request, async () => {
      const { poolId, amount, bankReference: fundReference } = input;
      const pool = await this.desk.locked(actor, 'pool.fund', poolId);
      const by = { fundedBy: actor.personId, fundedAt: this.clock.now(), fundReference };
      const funded = await this.changes.apply(pool, 'fund', actor, { funded: amount, ...by });
      await this.books.post({
        ...{ kind: 'funds.pool-funded', key: `pool:${poolId}:funded`, reference: poolId },
        postings: poolFunded(poolId, amount),
      });
      return funded;
    });
  }
}
