import { Injectable } from '@nestjs/common';
import { Idempotency, type Actor } from '#platform';
import type { PoolEntity } from '../data/pool.entities.js';
import { poolReleased } from '../domain/pool-postings.js';
import { leftIn } from '../domain/pool.states.js';
import { FundBooks } from './fund-books.js';
import { PoolChanges } from './pool-changes.js';
import { PoolDesk } from './pool-desk.js';

/** Records that what was left in a pool went back to its sponsor (配捐余额退回). */
@Injectable()
export class ReleaseMatchingPool {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: PoolDesk,
    private readonly changes: PoolChanges,
    private readonly books: FundBooks,
  ) {}

  /** All that is left; what comes back later is released again. Throws NOT_FOUND, STATE_NOT_ALLOWED. */
  async execute(
    actor: Actor,
    { idempotencyKey: key, ...input }: { poolId: string; bankReference: string; idempotencyKey: string },
  ): Promise<PoolEntity> {
    const request = { actorId: actor.personId, key, operation: 'releaseMatchingPool', input };
    return this.idempotency.once(request, async () => {
      const pool = await this.desk.locked(actor, 'pool.fund', input.poolId);
      const left = leftIn(pool);
      const released = pool.released + left;
      const patch = { released, releaseReference: input.bankReference };
      const empty = await this.changes.apply(pool, 'release', actor, patch);
      await this.books.post({
        ...{ kind: 'funds.pool-released', key: `pool:${pool.id}:released:${pool.released}:${key}`, reference: pool.id },
        postings: left > 0 ? poolReleased(pool.id, left) : [],
      });
      return empty;
    });
  }
}
