import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { ServiceOrderEntity } from './service-order.entity.js';

/** What of a month waits to be settled. */
const OPEN =
  "closed_at >= ? AND closed_at < ? AND settlement_id IS NULL AND fee_disputed_at IS NULL AND (state = 'CONFIRMED' OR fee_kept > 0)";

/** Orders as settlement sees them (待结算订单): what ended, with something in it for the provider. */
@Injectable()
export class SettledOrderRepository {
  constructor(private readonly database: Database) {}

  /**
   * Locks the orders of a provider that ended in a month, are in no settlement yet and whose fee no bank disputes, by
   * ascending id: all of them, or the first of them.
   */
  async lockOpen(providerId: string, from: Date, until: Date, atMost: number | null): Promise<ServiceOrderEntity[]> {
    const limit = atMost === null ? '' : ' LIMIT ?';
    const sql = `${OPEN} ORDER BY id${limit}${this.database.forUpdate}`;
    const parameters = [from, until, ...(atMost === null ? [] : [atMost])];
    return this.database.matching(ServiceOrderEntity, 'providerId', [providerId], { sql, parameters });
  }

  /** How many of those there are. */
  async countOpen(providerId: string, from: Date, until: Date): Promise<number> {
    const sql = `SELECT COUNT(*) AS open FROM listings_order WHERE provider_id = ? AND ${OPEN}`;
    const [row] = await this.database.rows<{ open: unknown }>(sql, [providerId, from, until]);
    return Number(row?.open ?? 0);
  }

  /** The ids of the orders of a settlement. */
  async idsOf(settlementId: string): Promise<string[]> {
    const sql = 'SELECT id FROM listings_order WHERE settlement_id = ?';
    return (await this.database.rows<{ id: string }>(sql, [settlementId])).map(({ id }) => id);
  }

  /** The orders of a settlement, by ascending id. */
  async ofSettlement(settlementId: string): Promise<ServiceOrderEntity[]> {
    return this.ofSettlements([settlementId]);
  }

  /** The orders of several settlements, by ascending id, in one query. */
  async ofSettlements(settlementIds: readonly string[]): Promise<ServiceOrderEntity[]> {
    const inOrder = { sql: '1 = 1 ORDER BY id', parameters: [] };
    return this.database.matching(ServiceOrderEntity, 'settlementId', settlementIds, inOrder);
  }

  /** Puts locked orders into a settlement. */
  async put(ids: readonly string[], settlementId: string): Promise<void> {
    if (ids.length === 0) return;
    const list = this.database.listOf(ids);
    await this.database.change(
      `UPDATE listings_order SET settlement_id = ? WHERE settlement_id IS NULL AND id IN ${list.sql}`,
      [settlementId, ...list.parameters],
    );
  }

  /** Takes all orders out of a settlement that is drawn up anew. */
  async release(settlementId: string): Promise<void> {
    await this.database.change('UPDATE listings_order SET settlement_id = NULL WHERE settlement_id = ?', [
      settlementId,
    ]);
  }

  /** The money of a settlement has arrived: what was confirmed is settled, and what left a fee is paid. */
  async settle(settlementId: string, at: Date): Promise<void> {
    await this.database.change(
      "UPDATE listings_order SET settled_at = ?, state = CASE WHEN state = 'CONFIRMED' THEN 'SETTLED' ELSE state END " +
        'WHERE settlement_id = ?',
      [at, settlementId],
    );
  }

  /** Orders that ended, after an id, ascending: to walk through all of them. */
  async endedAfter(id: string, limit: number): Promise<ServiceOrderEntity[]> {
    const query = this.database.reader
      .createQueryBuilder(ServiceOrderEntity, 'row')
      .orderBy('row.id', 'ASC')
      .take(limit);
    return query.where('row.id > :id AND row.closedAt IS NOT NULL', { id }).getMany();
  }

  async byIds(ids: readonly string[]): Promise<ServiceOrderEntity[]> {
    return this.database.matching(ServiceOrderEntity, 'id', ids);
  }

  /** How many people were served under a listing from one instant until another (not included). */
  async peopleServed(listingId: string, from: Date, until: Date): Promise<number> {
    const [row] = await this.database.rows<{ people: unknown }>(
      'SELECT COUNT(DISTINCT person_id) AS people FROM listings_order WHERE listing_id = ? ' +
        "AND state IN ('CONFIRMED', 'SETTLED') AND closed_at >= ? AND closed_at < ?",
      [listingId, from, until],
    );
    return Number(row?.people ?? 0);
  }
}
