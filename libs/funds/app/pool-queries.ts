import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { OrganisationRegister } from '#identity';
import type { Actor } from '#platform';
import type { MatchEntity } from '../data/match.entity.js';
import { MatchRepository } from '../data/match.repository.js';
import { PoolDriveRepository, type DriveMatched } from '../data/pool-drive.repository.js';
import type { PoolEntity } from '../data/pool.entities.js';
import { PoolRepository, type PoolFilter, type PoolScope } from '../data/pool.repository.js';
import { leftIn } from '../domain/pool.states.js';
import { PoolDesk } from './pool-desk.js';
import { rulesText } from './rules-hash.js';

/** A pool as everybody may see it once it was active: one row, so that its sums are of one instant. */
export type ShownPool = PoolEntity & { readonly rulesText: string; readonly left: number };

/** Reading matching pools: published ones are for everybody, others for the charity and the sponsor (查询配捐池). */
@Injectable()
export class PoolQueries {
  constructor(
    private readonly pools: PoolRepository,
    private readonly matches: MatchRepository,
    private readonly drives: PoolDriveRepository,
    private readonly organisations: OrganisationRegister,
    private readonly desk: PoolDesk,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor | undefined, id: string): Promise<ShownPool> {
    const pool = await this.pools.find(id);
    if (pool === null) throw generalErrors.NOT_FOUND();
    if (pool.activatedAt === null) {
      const { hostIds, sponsorIds } = await this.scope(actor);
      if (!hostIds.includes(pool.hostId) && !sponsorIds.includes(pool.sponsorId)) throw generalErrors.NOT_FOUND();
    }
    return shown(pool);
  }

  /** Pools that the actor may see, newest first; of a charity, or of what they cover, if given. */
  async page(
    actor: Actor | undefined,
    filter: PoolFilter,
    afterId: string | null,
    limit: number,
  ): Promise<ShownPool[]> {
    return (await this.pools.page(await this.scope(actor), filter, afterId, limit)).map(shown);
  }

  /** Matches of a pool that wait for a review, oldest first. Throws NOT_FOUND. */
  async held(actor: Actor, poolId: string, afterId: string | null, limit: number): Promise<MatchEntity[]> {
    await this.desk.seen(actor, 'match.review', poolId);
    return this.matches.held(poolId, afterId, limit);
  }

  /** What drives have of all pools together. One query. */
  ofDrives(driveIds: readonly string[]): Promise<Map<string, DriveMatched>> {
    return this.drives.ofDrives(driveIds);
  }

  /** Names of sponsors. One query. */
  async sponsorNames(sponsorIds: readonly string[]): Promise<Map<string, string>> {
    const known = await this.organisations.byIds(sponsorIds);
    return new Map([...known].map(([id, { name }]) => [id, name]));
  }

  private async scope(actor: Actor | undefined): Promise<PoolScope> {
    if (actor === undefined) return { hostIds: [], sponsorIds: [] };
    const sponsorIds = await this.organisations.membershipsOf(actor.personId);
    return { hostIds: actor.organisationIds('fund.read'), sponsorIds };
  }
}

/** The pool with what follows from it. */
export const shown = (pool: PoolEntity): ShownPool => ({
  ...pool,
  rulesText: rulesText(pool.rules),
  left: leftIn(pool),
});
