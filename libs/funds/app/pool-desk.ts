import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Permission } from '#identity';
import type { Actor } from '#platform';
import type { PoolEntity } from '../data/pool.entities.js';
import { PoolRepository } from '../data/pool.repository.js';
import { FundAccess } from './fund-access.js';

/** Takes a pool in hand for one step: asks whether the actor may, and locks it. In the open unit. */
@Injectable()
export class PoolDesk {
  constructor(
    private readonly pools: PoolRepository,
    private readonly access: FundAccess,
  ) {}

  /** The pool, not locked. Throws NOT_FOUND where the actor lacks the permission for the charity of the pool. */
  async seen(actor: Actor, permission: Permission, poolId: string): Promise<PoolEntity> {
    const pool = await this.pools.find(poolId);
    if (pool === null) throw generalErrors.NOT_FOUND();
    await this.access.host(actor, permission, pool.hostId);
    return pool;
  }

  /** The pool, locked. Lock drives first. Throws NOT_FOUND. */
  async locked(actor: Actor, permission: Permission, poolId: string): Promise<PoolEntity> {
    await this.seen(actor, permission, poolId);
    return this.lock(poolId);
  }

  /** Locks a pool by its id. Throws NOT_FOUND. */
  async lock(poolId: string): Promise<PoolEntity> {
    const [pool] = await this.pools.lock([poolId]);
    if (pool === undefined) throw generalErrors.NOT_FOUND();
    return pool;
  }
}
