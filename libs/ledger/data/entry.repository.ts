import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { In } from 'typeorm';
import type { Asset } from '../domain/asset.js';
import { TransferEntity } from './transfer.entity.js';

/** An entry of one account, with what its transfer says about it. */
export interface AccountEntry {
  /** The ledger's own order; no clock has a part in it. */
  readonly sequence: number;
  readonly transferId: string;
  readonly kind: string;
  readonly asset: Asset;
  /** Credit positive, debit negative. */
  readonly amount: number;
  /** Null for an account that is kept in shards: it has no running balance. */
  readonly balanceAfter: number | null;
  readonly reference: string | null;
  readonly memo: string | null;
  readonly reversesId: string | null;
  readonly createdAt: Date;
}

/** An entry in the chain of its account, with what its transfer says about it. */
export type ChainEntry = Pick<AccountEntry, 'transferId' | 'kind' | 'amount' | 'memo' | 'createdAt'> & {
  readonly account: string;
};

/** SQLite keeps instants as text in UTC. */
const instantOf = (raw: unknown): Date =>
  raw instanceof Date ? raw : new Date(`${String(raw).replace(' ', 'T').replace(/Z?$/, '')}Z`);

interface Line {
  sequence: number;
  transferId: string;
  amount: number;
  balanceAfter: number;
}

/** Reading of entries. They are written with their transfers. */
@Injectable()
export class EntryRepository {
  constructor(private readonly database: Database) {}

  /** The newest `limit` entries of the rows of one account, older than `before` if given; newest first. */
  async newest(rowIds: readonly string[], limit: number, before?: number): Promise<AccountEntry[]> {
    const lines = await this.lines(rowIds, limit, before);
    const ids = [...new Set(lines.map(({ transferId }) => transferId))];
    const transfers = await this.database.reader.find(TransferEntity, { where: { id: In(ids) } });
    const byId = new Map(transfers.map((transfer) => [transfer.id, transfer]));
    return lines.flatMap((line) => {
      const transfer = byId.get(line.transferId);
      if (!transfer) return [];
      const { kind, asset, reference, memo, reversesId, createdAt } = transfer;
      const balanceAfter = rowIds.length > 1 ? null : line.balanceAfter;
      return [{ ...line, balanceAfter, kind, asset, reference, memo, reversesId, createdAt }];
    });
  }

  /** All entries of accounts that are kept in one row, account by account, each in its order. */
  async chains(codes: readonly string[]): Promise<ChainEntry[]> {
    if (codes.length === 0) return [];
    const rows = await this.database.rows<Record<keyof ChainEntry, string | number | Date | null>>(
      'SELECT a.code AS account, e.amount, t.id AS transferId, t.kind, t.memo, t.created_at AS createdAt ' +
        'FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id JOIN ledger_transfer t ON t.id = e.transfer_id ' +
        `WHERE a.code IN (${codes.map(() => '?').join(', ')}) ORDER BY a.code, e.version`,
      codes,
    );
    return rows.map((row) => ({
      account: String(row.account),
      amount: Number(row.amount),
      transferId: String(row.transferId),
      kind: String(row.kind),
      memo: row.memo === null ? null : String(row.memo),
      createdAt: instantOf(row.createdAt),
    }));
  }

  /** Each row gives its newest lines by its chain's index; the newest of all of them are kept. */
  private async lines(rowIds: readonly string[], limit: number, before = Number.MAX_SAFE_INTEGER): Promise<Line[]> {
    const one =
      'SELECT * FROM (SELECT sequence, transfer_id AS transferId, amount, balance_after AS balanceAfter FROM ledger_entry ' +
      'WHERE account_id = ? AND sequence < ? ORDER BY version DESC LIMIT ?) newest';
    const lines = await this.database.rows<Record<keyof Line, string | number>>(
      `${rowIds.map(() => one).join(' UNION ALL ')} ORDER BY sequence DESC LIMIT ?`,
      [...rowIds.flatMap((id) => [id, before, limit]), limit],
    );
    return lines.map((line) => ({
      sequence: Number(line.sequence),
      transferId: String(line.transferId),
      amount: Number(line.amount),
      balanceAfter: Number(line.balanceAfter),
    }));
  }
}
