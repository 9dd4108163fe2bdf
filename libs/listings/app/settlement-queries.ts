import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { ListingRepository } from '../data/listing.repository.js';
import { ProviderRepository } from '../data/provider.repository.js';
import { SettledOrderRepository } from '../data/settled-orders.repository.js';
import type { SettlementEntity, SettlementPartEntity } from '../data/settlement.entities.js';
import { SettlementRepository } from '../data/settlement.repository.js';
import { settlementSheet } from '../domain/settlement-sheet.js';
import type { SettlementState } from '../domain/settlement.states.js';
import { SettlementAccess } from './settlement-access.js';

/** Reading settlements, for the provider and for the charities that pay (查询结算). */
@Injectable()
export class SettlementQueries {
  constructor(
    private readonly settlements: SettlementRepository,
    private readonly orders: SettledOrderRepository,
    private readonly listings: ListingRepository,
    private readonly providers: ProviderRepository,
    private readonly access: SettlementAccess,
  ) {}

  /** Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<SettlementEntity> {
    const settlement = await this.settlements.find(id);
    if (settlement === undefined) throw generalErrors.NOT_FOUND();
    const parts = (await this.settlements.partsOf([id])).get(id) ?? [];
    if (!this.access.has(actor, 'READ', settlement, parts)) throw generalErrors.NOT_FOUND();
    return settlement;
  }

  /** What the actor may see, newest first. */
  page(
    actor: Actor,
    filter: { providerId?: string; month?: string; state?: SettlementState },
    afterId: string | null,
    limit: number,
  ): Promise<SettlementEntity[]> {
    return this.settlements.page(this.access.scope(actor), filter, afterId, limit);
  }

  /** Who pays what, by settlement: only of those in which the actor is of a charity that pays. Two queries. */
  async partsFor(actor: Actor, ids: readonly string[]): Promise<Map<string, SettlementPartEntity[]>> {
    const [rows, parts] = [await this.settlements.byIds(ids), await this.settlements.partsOf(ids)];
    const mine = rows.filter((row) => this.access.has(actor, 'PAYER', row, parts.get(row.id) ?? []));
    return new Map(mine.map(({ id }) => [id, parts.get(id) ?? []]));
  }

  /** Names of providers, by id. One query. */
  async providerNames(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map([...(await this.providers.byIds(ids))].map(([id, { name }]) => [id, name]));
  }

  /** A settlement as a table that spreadsheets open: which services, and what for; nothing of the people. Throws NOT_FOUND. */
  async sheet(actor: Actor, id: string): Promise<string> {
    const settlement = await this.one(actor, id);
    const orders = await this.orders.ofSettlement(id);
    const terms = await this.listings.termsByIds(orders.map(({ termsId }) => termsId));
    const lines = orders.map(({ id: orderId, termsId, closedAt, orderedAt, feeKept, subsidySpent }) => ({
      ...{ orderId, service: terms.get(termsId)?.title ?? '', closedAt: closedAt ?? orderedAt },
      amount: feeKept + subsidySpent,
    }));
    return settlementSheet(lines, settlement);
  }
}
