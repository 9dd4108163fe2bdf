import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { In, type FindOptionsWhere } from 'typeorm';
import { ownerCode } from '../domain/account.js';
import type { Entry } from '../domain/book.js';
import type { Posting, Transfer } from '../domain/transfer.js';
import { TransferEntity } from './transfer.entity.js';

/** A transfer as it lies in the ledger, with what tells a repeated request from another one. */
export interface StoredTransfer extends Transfer {
  readonly idempotencyKey: string | null;
  readonly inputHash: string;
}

/** What the transfers of a reference moved on one account: credit positive. */
export interface ReferenceSum {
  readonly reference: string;
  /** Code of the account, without the mark of a shard. */
  readonly account: string;
  readonly amount: number;
}

/** A side of a posting with the row it moved. */
interface StoredSide {
  transferId: string;
  leg: number;
  amount: number | string;
  accountId: string;
  code: string;
}

/** All SQL on transfers and the writing of entries. */
@Injectable()
export class TransferRepository {
  constructor(private readonly database: Database) {}

  /** Inserts transfers with one statement. A duplicate key undoes that statement only. */
  async insert(transfers: readonly StoredTransfer[]): Promise<void> {
    await this.database.change(
      'INSERT INTO ledger_transfer (id, kind, asset, amount, reference, memo, idempotency_key, input_hash, reverses_id, hold_id, ' +
        `created_at) VALUES ${tuples(transfers.length, 11)}`,
      transfers.flatMap((t) => [
        t.id,
        t.kind,
        t.asset,
        t.amount,
        t.reference,
        t.memo,
        t.idempotencyKey,
        t.inputHash,
        t.reversesId,
        t.holdId,
        t.createdAt,
      ]),
    );
  }

  /** Inserts entries with one statement, numbered in their order. */
  async insertEntries(entries: readonly Entry[]): Promise<void> {
    await this.database.change(
      `INSERT INTO ledger_entry (transfer_id, account_id, leg, amount, version, balance_after) VALUES ${tuples(entries.length, 6)}`,
      entries.flatMap((e) => [e.transferId, e.accountId, e.leg, e.amount, e.version, e.balanceAfter]),
    );
  }

  /** Transfers with these idempotency keys, by key. */
  async byKeys(keys: readonly string[]): Promise<Map<string, StoredTransfer>> {
    const found = await this.find({ idempotencyKey: In([...keys]) });
    return new Map(found.map((transfer) => [transfer.idempotencyKey ?? '', transfer]));
  }

  /** Amounts of transfers with these idempotency keys, by key. */
  async amountsByKeys(keys: readonly string[]): Promise<Map<string, number>> {
    if (keys.length === 0) return new Map();
    const rows = await this.database.rows<{ idempotencyKey: string; amount: string | number }>(
      `SELECT idempotency_key AS idempotencyKey, amount FROM ledger_transfer WHERE idempotency_key IN (${marks(keys.length)})`,
      keys,
    );
    return new Map(rows.map(({ idempotencyKey, amount }) => [idempotencyKey, Number(amount)]));
  }

  /** The sequence of the first entry of transfers, by id. */
  async sequences(ids: readonly string[]): Promise<Map<string, number>> {
    if (ids.length === 0) return new Map();
    const rows = await this.database.rows<{ id: string; first: number | string }>(
      `SELECT transfer_id AS id, MIN(sequence) AS first FROM ledger_entry WHERE transfer_id IN (${marks(ids.length)}) GROUP BY transfer_id`,
      ids,
    );
    return new Map(rows.map(({ id, first }) => [id, Number(first)]));
  }

  /** What the transfers of each reference moved on each account; accounts that come out at zero are left out. */
  async sumsByReference(references: readonly string[]): Promise<ReferenceSum[]> {
    if (references.length === 0) return [];
    const rows = await this.database.rows<{ reference: string; code: string; amount: number | string }>(
      'SELECT t.reference, o.code, SUM(e.amount) AS amount FROM ledger_transfer t JOIN ledger_entry e ON e.transfer_id = t.id ' +
        'JOIN ledger_account a ON a.id = e.account_id JOIN ledger_account o ON o.id = a.owner_id ' +
        `WHERE t.reference IN (${marks(references.length)}) GROUP BY t.reference, o.code HAVING SUM(e.amount) <> 0`,
      references,
    );
    return rows.map(({ reference, code, amount }) => ({ reference, account: code, amount: Number(amount) }));
  }

  /** Transfers with these ids, in no order. */
  async byIds(ids: readonly string[]): Promise<StoredTransfer[]> {
    return this.find({ id: In([...ids]) });
  }

  /** The transfers that a caller noted under a reference, oldest first. */
  async byReference(reference: string): Promise<StoredTransfer[]> {
    const found = await this.find({ reference });
    return found.sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** The id of the transfer that reverses another, if any. */
  async reversalOf(transferId: string): Promise<string | undefined> {
    const found = await this.database.reader.findOne(TransferEntity, {
      where: { reversesId: transferId },
      select: { id: true },
    });
    return found?.id;
  }

  /** The postings of a transfer by the ids of the rows that they moved, in their order. */
  async boundPostings(transferId: string): Promise<{ debitId: string; creditId: string; amount: number }[]> {
    const legs = new Map<number, { debitId: string; creditId: string; amount: number }>();
    for (const side of await this.sides([transferId])) {
      const leg = legs.get(side.leg) ?? { debitId: '', creditId: '', amount: Math.abs(Number(side.amount)) };
      if (Number(side.amount) < 0) leg.debitId = side.accountId;
      else leg.creditId = side.accountId;
      legs.set(side.leg, leg);
    }
    return [...legs].sort(([one], [other]) => one - other).map(([, leg]) => leg);
  }

  private async find(where: FindOptionsWhere<TransferEntity>): Promise<StoredTransfer[]> {
    const rows = await this.database.reader.find(TransferEntity, { where });
    const sides = await this.sides(rows.map(({ id }) => id));
    return rows.map((row) => ({
      ...row,
      postings: postingsOf(sides.filter(({ transferId }) => transferId === row.id)),
    }));
  }

  private async sides(transferIds: readonly string[]): Promise<StoredSide[]> {
    if (transferIds.length === 0) return [];
    return this.database.rows<StoredSide>(
      'SELECT e.transfer_id AS transferId, e.leg, e.amount, e.account_id AS accountId, a.code FROM ledger_entry e ' +
        `JOIN ledger_account a ON a.id = e.account_id WHERE e.transfer_id IN (${Array(transferIds.length).fill('?').join(', ')})`,
      transferIds,
    );
  }
}

function postingsOf(sides: readonly StoredSide[]): Posting[] {
  const debits = sides.filter(({ amount }) => Number(amount) < 0).sort((one, other) => one.leg - other.leg);
  return debits.map((debit) => ({
    debit: ownerCode(debit.code),
    credit: ownerCode(sides.find((side) => side.leg === debit.leg && Number(side.amount) > 0)?.code ?? ''),
    amount: -Number(debit.amount),
  }));
}

const marks = (count: number): string => Array(count).fill('?').join(', ');

const tuples = (rows: number, columns: number): string =>
  Array(rows)
    .fill(`(${Array(columns).fill('?').join(', ')})`)
    .join(', ');
