import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Database } from '#platform';
import { dueAtOf } from '../domain/lot.js';
import { LotEntity } from './lot.entity.js';

const ROWS_PER_UPDATE = 60;

/** All SQL of lots. Whoever changes lots locks them first, in ascending id order, and the ledger's accounts after them. */
@Injectable()
export class LotRepository {
  constructor(private readonly database: Database) {}

  async insert(lots: readonly LotEntity[]): Promise<void> {
    await this.database.insertMany(LotEntity, lots);
  }

  /** Locks the lots of an account that have anything left, and `also` these. */
  async lockOpen(account: string, also: readonly string[] = []): Promise<LotEntity[]> {
    const open = await this.database.rows<{ id: string }>(
      'SELECT id FROM points_lot WHERE account = ? AND remaining > 0',
      [account],
    );
    return this.lock([...open.map(({ id }) => id), ...also]);
  }

  async lock(ids: readonly string[]): Promise<LotEntity[]> {
    return this.database.lock(LotEntity, ids);
  }

  async byIds(ids: readonly string[]): Promise<LotEntity[]> {
    return ids.length === 0 ? [] : this.database.reader.findBy(LotEntity, { id: In([...ids]) });
  }

  /** The lots that transfers made. */
  async madeBy(transferIds: readonly string[]): Promise<LotEntity[]> {
    return transferIds.length === 0 ? [] : this.database.reader.findBy(LotEntity, { transferId: In([...transferIds]) });
  }

  /** Locks up to `limit` lots whose end has come, the longest ended first; those that others work on are left out. */
  async lockDue(now: Date, limit: number): Promise<LotEntity[]> {
    const rows = await this.database.rows<{ id: string }>(
      `SELECT id FROM points_lot WHERE due_at < ? ORDER BY due_at, id LIMIT ${limit}${this.database.skippingLocked}`,
      [now],
    );
    return this.lock(rows.map(({ id }) => id));
  }

  /** Whether a lot waits for its end at exactly this instant. */
  async waitsFor(dueAt: Date): Promise<boolean> {
    return this.database.reader.existsBy(LotEntity, { dueAt });
  }

  /** Whether any lot is past its end. */
  async anyDue(now: Date): Promise<boolean> {
    const rows = await this.database.rows('SELECT 1 AS one FROM points_lot WHERE due_at < ? LIMIT 1', [now]);
    return rows.length > 0;
  }

  /** Writes what locked lots have now, and their ends. */
  async save(lots: readonly LotEntity[]): Promise<void> {
    for (let start = 0; start < lots.length; start += ROWS_PER_UPDATE) {
      const rows = lots.slice(start, start + ROWS_PER_UPDATE);
      const choose = ` = CASE id${' WHEN ? THEN ?'.repeat(rows.length)} END`;
      const columns = [
        { name: 'remaining', valueOf: (lot: LotEntity) => lot.remaining },
        { name: 'held', valueOf: (lot: LotEntity) => lot.held },
        { name: 'expires_at', valueOf: (lot: LotEntity) => lot.expiresAt },
        { name: 'due_at', valueOf: dueAtOf },
      ];
      await this.database.change(
        `UPDATE points_lot SET ${columns.map(({ name }) => name + choose).join(', ')} WHERE id IN (${marks(rows.length)})`,
        [
          ...columns.flatMap(({ valueOf }) => rows.flatMap((lot) => [lot.id, valueOf(lot)])),
          ...rows.map(({ id }) => id),
        ],
      );
    }
  }

  /** Empties locked lots of all that no hold keeps: the short form of `save` for whole batches. */
  async expire(ids: readonly string[]): Promise<void> {
    await this.database.change(
      `UPDATE points_lot SET remaining = held, due_at = NULL WHERE id IN (${marks(ids.length)})`,
      ids,
    );
  }
}

const marks = (count: number): string => Array(count).fill('?').join(', ');
