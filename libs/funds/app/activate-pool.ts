import { Injectable } from '@nestjs/common';
import { addDays, Clock, localDate, startOfBusinessDate } from '#kernel';
import { UnitOfWork, type Actor } from '#platform';
import type { PoolEntity } from '../data/pool.entities.js';
import { matchingErrors } from '../domain/matching.errors.js';
import { PoolChanges } from './pool-changes.js';
import { PoolCover } from './pool-cover.js';
import { PoolDesk } from './pool-desk.js';
import { PoolMarks } from './pool-marks.js';

/** Publishes the rules of a funded pool as the second person; gifts are matched from now on (启用配捐池). */
@Injectable()
export class ActivateMatchingPool {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: PoolDesk,
    private readonly changes: PoolChanges,
    private readonly cover: PoolCover,
    private readonly marks: PoolMarks,
    private readonly clock: Clock,
  ) {}

  /** Throws NOT_FOUND, STATE_NOT_ALLOWED, POOL_NEEDS_SECOND_PERSON, POOL_OVER. */
  async execute(actor: Actor, poolId: string): Promise<PoolEntity> {
    return this.unitOfWork.run(async () => {
      const { rules } = await this.desk.seen(actor, 'fund.manage', poolId);
      await this.cover.lockDrives(rules);
      const pool = await this.desk.lock(poolId);
      const now = this.clock.now();
      const dueAt = startOfBusinessDate(addDays(localDate(rules.to), 1));
      if (pool.fundedBy === actor.personId) throw matchingErrors.POOL_NEEDS_SECOND_PERSON();
      if (now >= dueAt) throw matchingErrors.POOL_OVER();
      const active = await this.changes.apply(pool, 'activate', actor, {
        ...{ activatedBy: actor.personId, activatedAt: now },
      });
      await this.marks.activated(active, dueAt);
      return active;
    });
  }
}
