import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import { generalErrors } from '#kernel';
import { Database } from '#platform';
import type { ListingField } from '../domain/catalogue.types.js';
import type { WantedService } from '../domain/supply-match.js';
import type { BoardState } from '../domain/supply.states.js';
import { SupplyAreaEntity, SupplyEntity } from './supply.entities.js';

/** What a list of supplies is narrowed by. */
export interface SupplyFilter {
  /** Supplies that serve any of these regions: a region with those above it. */
  readonly servingRegionIds?: readonly string[];
  readonly organisationId?: string | null;
  readonly field?: ListingField | null;
  readonly state?: BoardState | null;
}

/** All SQL of supplies and the areas they serve. */
@Injectable()
export class SupplyRepository {
  constructor(private readonly database: Database) {}

  async add(supply: SupplyEntity, areas: readonly SupplyAreaEntity[]): Promise<void> {
    await this.database.insertMany(SupplyEntity, [supply]);
    await this.database.insertMany(SupplyAreaEntity, areas);
  }

  async change(id: string, patch: Partial<Pick<SupplyEntity, 'placed' | 'state' | 'dueAt'>>): Promise<void> {
    await this.database.writer.update(SupplyEntity, { id }, patch);
  }

  async byIds(ids: readonly string[]): Promise<Map<string, SupplyEntity>> {
    const rows = await this.database.matching(SupplyEntity, 'id', ids);
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** Throws NOT_FOUND. */
  async find(id: string): Promise<SupplyEntity> {
    const supply = (await this.byIds([id])).get(id);
    if (supply === undefined) throw generalErrors.NOT_FOUND();
    return supply;
  }

  async lockMany(ids: readonly string[]): Promise<SupplyEntity[]> {
    return this.database.lock(SupplyEntity, ids);
  }

  /** Throws NOT_FOUND. */
  async lock(id: string): Promise<SupplyEntity> {
    const [supply] = await this.lockMany([id]);
    if (supply === undefined) throw generalErrors.NOT_FOUND();
    return supply;
  }

  /** The regions that supplies serve, by supply. One query. */
  async areasOf(supplyIds: readonly string[]): Promise<Map<string, SupplyAreaEntity[]>> {
    const rows = await this.database.matching(SupplyAreaEntity, 'supplyId', supplyIds);
    const areas = new Map<string, SupplyAreaEntity[]>(supplyIds.map((id) => [id, []]));
    for (const row of rows) areas.get(row.supplyId)?.push(row);
    return areas;
  }

  /** Ids of open supplies that might serve a need, the cheapest first: found by field and region in an index. */
  async candidatesFor(need: WantedService, limit: number): Promise<string[]> {
    const regionIds = need.regionPath.split('/').filter((id) => id !== '');
    const { sql, parameters } = this.database.listOf(regionIds);
    const rows = await this.database.rows<{ id: string }>(
      `SELECT s.id AS id FROM listings_supply s
       WHERE s.id IN (SELECT a.supply_id FROM listings_supply_area a WHERE a.field = ? AND a.region_id IN ${sql})
         AND s.state = 'OPEN' AND s.from_date <= ? AND s.to_date >= ?
         AND s.placed < s.people AND s.price * ? <= ?
       ORDER BY s.price, s.id LIMIT ${limit}`,
      [need.field, ...parameters, need.toDate, need.fromDate, need.people, need.budget],
    );
    return rows.map(({ id }) => id);
  }

  /** Supplies, newest first, after an id. */
  async page(filter: SupplyFilter, afterId: string | null, limit: number): Promise<SupplyEntity[]> {
    const { servingRegionIds, organisationId, field, state } = filter;
    const query = this.database.reader.createQueryBuilder(SupplyEntity, 'row').orderBy('row.id', 'DESC').take(limit);
    if (servingRegionIds !== undefined) {
      const served = query
        .subQuery()
        .select('area.supplyId')
        .from(SupplyAreaEntity, 'area')
        .where('area.regionId IN (:...regionIds)', { regionIds: servingRegionIds });
      query.andWhere(`row.id IN ${served.getQuery()}`).setParameters(served.getParameters());
    }
    if (organisationId != null) query.andWhere({ organisationId });
    if (field != null) query.andWhere({ field });
    if (state != null) query.andWhere({ state });
    if (afterId !== null) query.andWhere({ id: LessThan(afterId) });
    return query.getMany();
  }
}
