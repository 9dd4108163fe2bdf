import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { pathEnd } from '#identity';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { ListingField } from '../domain/catalogue.types.js';
import type { OfferedService } from '../domain/supply-match.js';
import type { BoardState } from '../domain/supply.states.js';
import { NeedEntity } from './supply.entities.js';

/** What a list of needs is narrowed by. */
export interface NeedFilter {
  /** Needs of this region and all below it. */
  readonly regionPath?: string;
  readonly field?: ListingField | null;
  readonly state?: BoardState | null;
}

/** All SQL of needs. Locks: needs, then supplies, then matches, each set by ascending id. */
@Injectable()
export class NeedRepository {
  constructor(private readonly database: Database) {}

  async add(need: NeedEntity): Promise<void> {
    await this.database.insertMany(NeedEntity, [need]);
  }

  async change(id: string, patch: Partial<Pick<NeedEntity, 'placed' | 'state' | 'dueAt'>>): Promise<void> {
    await this.database.writer.update(NeedEntity, { id }, patch);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, NeedEntity>> {
    const rows = await this.database.matching(NeedEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Throws NOT_FOUND. */
  async find(id: string): Promise<NeedEntity> {
    const need = (await this.byIds([id])).get(id);
    if (need === undefined) throw generalErrors.NOT_FOUND();
    return need;
  }

  async lockMany(ids: readonly string[]): Promise<NeedEntity[]> {
    return this.database.lock(NeedEntity, ids);
  }

  /** Throws NOT_FOUND. */
  async lock(id: string): Promise<NeedEntity> {
    const [need] = await this.lockMany([id]);
    if (need === undefined) throw generalErrors.NOT_FOUND();
    return need;
  }

  /** Ids of open needs that a supply might serve, the oldest first: found by field and region in an index. */
  async candidatesFor(supply: OfferedService, limit: number): Promise<string[]> {
    if (supply.areaPaths.length === 0) return [];
    const areas = supply.areaPaths.map(() => '(region_path >= ? AND region_path < ?)').join(' OR ');
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id FROM listings_need
       WHERE field = ? AND state = 'OPEN' AND (${areas})
         AND from_date <= ? AND to_date >= ? AND placed < people AND ? * people <= budget
       ORDER BY id LIMIT ${limit}`,
      [
        supply.field,
        ...supply.areaPaths.flatMap((path) => [path, pathEnd(path)]),
        ...[supply.toDate, supply.fromDate, supply.price],
      ],
    );
    return rows.map(({ id }) => id);
  }

  /** Needs, newest first, after an id. */
  async page({ regionPath, field, state }: NeedFilter, afterId: string | null, limit: number): Promise<NeedEntity[]> {
    const query = this.database.reader.createQueryBuilder(NeedEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    if (regionPath !== undefined) {
      query.andWhere('row.regionPath >= :from AND row.regionPath < :to', { from: regionPath, to: pathEnd(regionPath) });
    }
    if (field != null) query.andWhere({ field });
    if (state != null) query.andWhere({ state });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }
}
