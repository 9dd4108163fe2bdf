import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { In } from 'typeorm';
import { ownerCode } from '../domain/account.js';
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

/** An entry of any account of one unit: the unit's journal. */
export interface UnitEntry extends AccountEntry {
  /** Code of the account, without the mark of a shard. */
  readonly account: string;
}

/** An entry of a transfer that somebody noted under a reference. */
export type NotedEntry = Pick<UnitEntry, 'sequence' | 'transferId' | 'kind' | 'account' | 'amount' | 'memo'> & {
  readonly reference: string;
};

/** Which entries: so many of the newest, older than one, posted from an instant on and before another. */
export interface EntryPage {
  readonly first: number;
  readonly before?: number;
  readonly from?: Date;
  readonly to?: Date;
}

interface Line {
  accountId: string;
  sequence: number;
  transferId: string;
  amount: number;
  balanceAfter: number;
}

/** Subqueries of one statement; SQLite takes 500. */
const ROWS_PER_READ = 200;

/** Reading of entries. They are written with their transfers. */
@Injectable()
export class EntryRepository {
  constructor(private readonly database: Database) {}

  /** The newest `limit` entries of the rows of one account, older than `before` if given; newest first. */
  async newest(rowIds: readonly string[], limit: number, before?: number): Promise<AccountEntry[]> {
    return this.withTransfers(await this.lines(rowIds, { first: limit, before }), rowIds.length > 1);
  }

  /** The newest entries of all accounts of a unit, of a time if given; newest first. */
  async newestOfUnit(unit: string, page: EntryPage): Promise<UnitEntry[]> {
    const rows = await this.database.rows<{ id: string; code: string; mayOverdraw: number | boolean }>(
      'SELECT id, code, may_overdraw AS mayOverdraw FROM ledger_account WHERE unit = ?',
      [unit],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    const lines: Line[] = [];
    for (let start = 0; start < rows.length; start += ROWS_PER_READ) {
      const ids = rows.slice(start, start + ROWS_PER_READ).map(({ id }) => id);
      lines.push(...(await this.lines(ids, page)));
    }
    const newest = lines.sort((one, other) => other.sequence - one.sequence).slice(0, page.first);
    const account = new Map(newest.map(({ sequence, accountId }) => [sequence, byId.get(accountId)]));
    return (await this.withTransfers(newest, false)).map((entry) => {
      const row = account.get(entry.sequence);
      const balanceAfter = Number(row?.mayOverdraw) === 1 ? null : entry.balanceAfter;
      return { ...entry, account: ownerCode(row?.code ?? ''), balanceAfter };
    });
  }

  private async withTransfers(lines: readonly Line[], inShards: boolean): Promise<AccountEntry[]> {
    const ids = [...new Set(lines.map(({ transferId }) => transferId))];
    const transfers = await this.database.reader.find(TransferEntity, { where: { id: In(ids) } });
    const byId = new Map(transfers.map((transfer) => [transfer.id, transfer]));
    return lines.flatMap(({ accountId: _, ...line }) => {
      const transfer = byId.get(line.transferId);
      if (!transfer) return [];
      const { kind, asset, reference, memo, reversesId, createdAt } = transfer;
      const balanceAfter = inShards ? null : line.balanceAfter;
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

  /** All entries of transfers noted under references, in the ledger's order; some hundred references at a time. */
  async underReferences(references: readonly string[]): Promise<NotedEntry[]> {
    if (references.length === 0) return [];
    const rows = await this.database.rows<Record<keyof NotedEntry, string | number | null>>(
      'SELECT e.sequence, e.amount, a.code AS account, t.id AS transferId, t.kind, t.reference, t.memo ' +
        'FROM ledger_transfer t JOIN ledger_entry e ON e.transfer_id = t.id JOIN ledger_account a ON a.id = e.account_id ' +
        `WHERE t.reference IN (${references.map(() => '?').join(', ')}) ORDER BY e.sequence`,
      references,
    );
    return rows.map(({ sequence, amount, account, transferId, kind, reference, memo }) => ({
      ...{ sequence: Number(sequence), amount: Number(amount), account: ownerCode(String(account)) },
      ...{ transferId: String(transferId), kind: String(kind), reference: String(reference) },
      memo: memo === null ? null : String(memo),
    }));
  }

  /** Each row gives its newest lines by its chain's index; the newest of all of them are kept. */
  private async lines(rowIds: readonly string[], { first: limit, before, from, to }: EntryPage): Promise<Line[]> {
    const until = before ?? Number.MAX_SAFE_INTEGER;
    const time = (
      [
        ['>=', from],
        ['<', to],
      ] as const
    ).filter(([, at]) => at !== undefined);
    const inTime = time.map(([sign]) => `AND t.created_at ${sign} ? `).join('');
    const source = time.length === 0 ? '' : 'JOIN ledger_transfer t ON t.id = e.transfer_id ';
    const one =
      'SELECT * FROM (SELECT e.sequence, e.account_id AS accountId, e.transfer_id AS transferId, e.amount, ' +
      `e.balance_after AS balanceAfter FROM ledger_entry e ${source}` +
      `WHERE e.account_id = ? AND e.sequence < ? ${inTime}ORDER BY e.version DESC LIMIT ?) newest`;
    const lines = await this.database.rows<Record<keyof Line, string | number>>(
      `${rowIds.map(() => one).join(' UNION ALL ')} ORDER BY sequence DESC LIMIT ?`,
      [...rowIds.flatMap((id) => [id, until, ...time.map(([, at]) => at), limit]), limit],
    );
    return lines.map((line) => ({
      accountId: String(line.accountId),
      sequence: Number(line.sequence),
      transferId: String(line.transferId),
      amount: Number(line.amount),
      balanceAfter: Number(line.balanceAfter),
    }));
  }
}
