import { Injectable } from '@nestjs/common';
import { Brackets, In, IsNull, LessThan, Not } from 'typeorm';
import { newId } from '#kernel';
import { Database } from '#platform';
import { PoolCoverEntity, PoolEntity } from './pool.entities.js';

/** Which pools somebody sees: those that were published, and all of charities and sponsors he belongs to. */
export interface PoolScope {
  readonly hostIds: readonly string[];
  readonly sponsorIds: readonly string[];
}

/** What a list of pools is narrowed by: the charity, or whatever a pool may cover, such as a drive and its fund. */
export interface PoolFilter {
  readonly hostId?: string;
  readonly coveredIds?: readonly string[];
}

/** All SQL of matching pools and of what they cover. */
@Injectable()
export class PoolRepository {
  constructor(private readonly database: Database) {}

  async add(pool: PoolEntity): Promise<void> {
    await this.database.insertMany(PoolEntity, [pool]);
    const covers = pool.rules.covered.map((coveredId) => ({ id: newId<'PoolCover'>(), poolId: pool.id, coveredId }));
    await this.database.insertMany(PoolCoverEntity, covers);
  }

  async find(id: string): Promise<PoolEntity | null> {
    return this.database.reader.findOneBy(PoolEntity, { id });
  }

  /** Locks pools by ascending id until the unit ends. Lock drives, donations, refunds and payments first. */
  async lock(ids: readonly string[]): Promise<PoolEntity[]> {
    return this.database.lock(PoolEntity, ids);
  }

  /** Locks every pool that may have something for a drive, by ascending id. */
  async lockCovering(drive: { readonly id: string; readonly fundId: string }): Promise<PoolEntity[]> {
    const rows = await this.database.rows<{ id: string }>(
      "SELECT p.id FROM funds_pool_cover c JOIN funds_pool p ON p.id = c.pool_id WHERE c.covered_id IN (?, ?) AND p.state <> 'DRAFT'",
      [drive.id, drive.fundId],
    );
    return this.lock(rows.map(({ id }) => id));
  }

  async change(id: string, patch: Partial<Omit<PoolEntity, 'id' | 'rules'>>): Promise<void> {
    await this.database.changeOne(PoolEntity, id, patch);
  }

  /** Pools of a scope, newest first, after an id. */
  async page(scope: PoolScope, filter: PoolFilter, afterId: string | null, limit: number): Promise<PoolEntity[]> {
    const query = this.database.reader.createQueryBuilder(PoolEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    query.where(
      new Brackets((any) => {
        any.where({ activatedAt: Not(IsNull()) });
        if (scope.hostIds.length > 0) any.orWhere({ hostId: In([...scope.hostIds]) });
        if (scope.sponsorIds.length > 0) any.orWhere({ sponsorId: In([...scope.sponsorIds]) });
      }),
    );
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    if (filter.hostId !== undefined) query.andWhere({ hostId: filter.hostId });
    if (filter.coveredIds !== undefined) {
      const ids = await this.database.reader.findBy(PoolCoverEntity, { coveredId: In([...filter.coveredIds]) });
      query.andWhere({ id: In(ids.map(({ poolId }) => poolId)) });
    }
    return query.getMany();
  }

  /** Whether any of these organisations sponsors a pool. */
  async anySponsoredBy(sponsorIds: readonly string[]): Promise<boolean> {
    if (sponsorIds.length === 0) return false;
    return this.database.reader.existsBy(PoolEntity, { sponsorId: In([...sponsorIds]) });
  }

  /** Pools by ascending id, to walk through all of them. */
  async after(afterId: string, limit: number): Promise<PoolEntity[]> {
    const query = this.database.reader.createQueryBuilder(PoolEntity, 'row');
    return query.where('row.id > :afterId', { afterId }).orderBy('row.id', 'ASC').take(limit).getMany();
  }
}
