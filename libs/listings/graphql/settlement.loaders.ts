import { Injectable } from '@nestjs/common';
import type { BatchLoader, OperationContext } from '#platform';
import { SettlementQueries } from '../app/settlement-queries.js';
import type { SettlementPartType } from './settlement.type.js';

/** Who pays what, by settlement: only where the reader is of a charity that pays. */
@Injectable()
export class SettlementPartsLoader implements BatchLoader<string, SettlementPartType[]> {
  constructor(private readonly queries: SettlementQueries) {}

  async load(ids: readonly string[], operation: OperationContext): Promise<ReadonlyMap<string, SettlementPartType[]>> {
    return operation.actor ? this.queries.partsFor(operation.actor, ids) : new Map();
  }
}

/** Names of providers. */
@Injectable()
export class SettlementProviderLoader implements BatchLoader<string, string> {
  constructor(private readonly queries: SettlementQueries) {}

  load(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.queries.providerNames(ids);
  }
}
