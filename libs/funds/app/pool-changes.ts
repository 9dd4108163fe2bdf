import { Injectable } from '@nestjs/common';
import { Identity } from '#identity';
import type { Actor } from '#platform';
import { PoolDriveRepository, type DriveMatched } from '../data/pool-drive.repository.js';
import type { PoolEntity } from '../data/pool.entities.js';
import { PoolRepository } from '../data/pool.repository.js';
import { poolStates, stateByMoney, type PoolEvent, type PoolState } from '../domain/pool.states.js';

/** Moves a locked pool through its states, and its money. In the open unit. */
@Injectable()
export class PoolChanges {
  constructor(
    private readonly pools: PoolRepository,
    private readonly drives: PoolDriveRepository,
    private readonly identity: Identity,
  ) {}

  /** The pool after an event. `actor` is null for what time did. Throws STATE_NOT_ALLOWED. */
  async apply(
    pool: PoolEntity,
    event: PoolEvent,
    actor: Actor | null,
    patch: Partial<Omit<PoolEntity, 'id' | 'rules'>> = {},
  ): Promise<PoolEntity> {
    const moved = { ...pool, ...patch, state: poolStates.next(pool.state, event) };
    const state = stateByMoney(moved.state, moved);
    await this.pools.change(pool.id, { ...patch, state });
    await this.record({ ...moved, state }, pool.state, actor);
    return { ...moved, state };
  }

  /** The pool after money was set aside or given for a drive; amounts may be negative. Its state follows. */
  async move(
    pool: PoolEntity,
    drive: { readonly driveId: string; readonly fundId: string },
    { reserved, matched }: DriveMatched,
  ): Promise<PoolEntity> {
    const money = { reserved: pool.reserved + reserved, matched: pool.matched + matched };
    const state = stateByMoney(pool.state, { ...pool, ...money });
    await this.pools.change(pool.id, { ...money, state });
    await this.drives.move(pool.id, drive, { reserved, matched });
    const moved = { ...pool, ...money, state };
    if (state !== pool.state) await this.record(moved, pool.state, null);
    return moved;
  }

  private async record({ id, regionPath, state }: PoolEntity, from: PoolState, actor: Actor | null): Promise<void> {
    await this.identity.audit.record({
      ...{ actorId: actor?.personId ?? null, action: `matching-pool.${state.toLowerCase()}` },
      ...{ subjectType: 'MatchingPool', subjectId: id, regionPath, details: { from, to: state } },
    });
  }
}
