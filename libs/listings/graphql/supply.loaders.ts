import { Injectable } from '@nestjs/common';
import type { BatchLoader } from '#platform';
import { SupplyQueries } from '../app/supply-queries.js';
import type { NeedType, SupplyType } from './supply.type.js';

/** Needs, by id. */
@Injectable()
export class NeedLoader implements BatchLoader<string, NeedType> {
  constructor(private readonly queries: SupplyQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, NeedType>> {
    return this.queries.needsByIds(ids);
  }
}

/** Supplies, by id. */
@Injectable()
export class SupplyLoader implements BatchLoader<string, SupplyType> {
  constructor(private readonly queries: SupplyQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, SupplyType>> {
    return this.queries.suppliesByIds(ids);
  }
}

/** Ids of the regions that supplies serve, by supply. */
@Injectable()
export class SupplyAreasLoader implements BatchLoader<string, string[]> {
  constructor(private readonly queries: SupplyQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, string[]>> {
    return this.queries.areasOf(ids);
  }
}

/** Names of the regions that need something, by their id. */
@Injectable()
export class NeedRegionLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: SupplyQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.regionNames(ids);
  }
}

/** Names of the organisations that offer something, by their id. */
@Injectable()
export class SupplierLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: SupplyQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.organisationNames(ids);
  }
}
