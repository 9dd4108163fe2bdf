import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import { shardCode, SHARDS, type AccountState } from '../domain/account.js';
import type { Asset } from '../domain/asset.js';
import { AccountEntity } from './account.entity.js';
import { AccountHints } from './account-hints.js';

/** An account as it is read, its shards added up. */
export interface AccountBalance {
  id: string;
  code: string;
  asset: Asset;
  unit: string;
  mayOverdraw: boolean;
  balance: number;
  held: number;
  entryCount: number;
}

type Raw<T> = { [K in keyof T]: T[K] extends number | boolean ? number | string : T[K] };

/** Rows of one UPDATE: its CASE is searched once for each row. */
const ROWS_PER_UPDATE = 60;
/** From here on MariaDB joins the rows with their values. */
const FEW_ROWS = 8;
const CODES_PER_READ = 5_000;

const COLUMNS = {
  balance: ['balance', 'version'],
  held: ['held'],
  both: ['balance', 'held', 'version'],
} as const;

type SavedColumn = 'balance' | 'held' | 'version';

/** All SQL on accounts. */
@Injectable()
export class AccountRepository {
  constructor(
    private readonly database: Database,
    private readonly hints: AccountHints,
  ) {}

  /** Row ids of accounts by code, shard 0 first. Codes that do not exist are missing; a hint may name a row that is gone. */
  async rowIds(codes: readonly string[]): Promise<Map<string, readonly string[]>> {
    const found = new Map<string, readonly string[]>();
    const unknown = [...new Set(codes)].filter((code) => {
      const ids = this.hints.get(code);
      if (ids) found.set(code, ids);
      return !ids;
    });
    if (unknown.length > 0) for (const [code, ids] of await this.readRowIds(unknown)) found.set(code, ids);
    return found;
  }

  /** Forgets hints that turned out wrong. */
  forget(codes: readonly string[]): void {
    codes.forEach((code) => this.hints.delete(code));
  }

  /** Locks rows in ascending id order, in one statement, and returns those that exist. */
  async lock(ids: readonly string[]): Promise<Map<string, AccountState>> {
    const sorted = [...new Set(ids)].sort();
    const rows = await this.database.rows<Raw<AccountState>>(
      'SELECT id, code, asset, unit, may_overdraw AS mayOverdraw, balance, held, version FROM ledger_account ' +
        `WHERE id IN (${marks(sorted.length)}) ORDER BY id${this.database.forUpdate}`,
      sorted,
    );
    return new Map(rows.map((row) => [row.id, stateOf(row)]));
  }

  /** Writes the balances of locked rows; what they hold only where a reservation is opened or settled. */
  async save(accounts: readonly AccountState[], changes: 'balance' | 'held' | 'both'): Promise<void> {
    const columns = COLUMNS[changes];
    if (this.database.engine === 'mysql' && accounts.length > FEW_ROWS) return this.saveMany(accounts, columns);
    for (let start = 0; start < accounts.length; start += ROWS_PER_UPDATE) {
      await this.saveSome(accounts.slice(start, start + ROWS_PER_UPDATE), columns);
    }
  }

  private async saveSome(rows: readonly AccountState[], columns: readonly SavedColumn[]): Promise<void> {
    const choose = ` = CASE id${' WHEN ? THEN ?'.repeat(rows.length)} END`;
    await this.database.change(
      `UPDATE ledger_account SET ${columns.map((name) => name + choose).join(', ')} WHERE id IN (${marks(rows.length)})`,
      [...columns.flatMap((name) => rows.flatMap((row) => [row.id, row[name]])), ...rows.map(({ id }) => id)],
    );
  }

  /** A join with the new values: for many rows at once MariaDB takes half as long for it as for a CASE. */
  private async saveMany(rows: readonly AccountState[], columns: readonly SavedColumn[]): Promise<void> {
    const first = ['id', ...columns].map((name) => `? AS ${name}`).join(', ');
    const further = ` UNION ALL SELECT ${marks(columns.length + 1)}`.repeat(rows.length - 1);
    await this.database.change(
      `UPDATE ledger_account a JOIN (SELECT ${first}${further}) n ON n.id = a.id SET ${columns.map((name) => `a.${name} = n.${name}`).join(', ')}`,
      rows.flatMap((row) => [row.id, ...columns.map((name) => row[name])]),
    );
  }

  /** Inserts accounts; one that may overdraw gets all its shards. */
  async insert(
    accounts: readonly Omit<AccountEntity, 'ownerId' | 'balance' | 'held' | 'version'>[],
    newId: () => string,
  ): Promise<void> {
    const rows = accounts.flatMap((account) =>
      Array.from({ length: account.mayOverdraw ? SHARDS : 1 }, (_, shard) => ({
        ...account,
        id: shard === 0 ? account.id : newId(),
        code: shardCode(account.code, shard),
        ownerId: account.id,
        balance: 0,
        held: 0,
        version: 0,
      })),
    );
    await this.database.insertMany(AccountEntity, rows);
  }

  /** Accounts by code, shards added up: up to 5,000 of them from one statement. What does not exist is missing. */
  async read(codes: readonly string[]): Promise<AccountBalance[]> {
    const found: AccountBalance[] = [];
    for (let start = 0; start < codes.length; start += CODES_PER_READ) {
      found.push(...(await this.readSome(codes.slice(start, start + CODES_PER_READ))));
    }
    return found;
  }

  /** Codes of accounts of an asset that may not overdraw, after a code, ascending: to walk through all of them. */
  async codesAfter(asset: Asset, after: string, limit: number): Promise<string[]> {
    const rows = await this.database.rows<{ code: string }>(
      `SELECT code FROM ledger_account WHERE code > ? AND asset = ? AND may_overdraw = 0 ORDER BY code LIMIT ${limit}`,
      [after, asset],
    );
    return rows.map(({ code }) => code);
  }

  /** All accounts of a unit, shards added up, from one statement, by code. */
  async readUnit(unit: string): Promise<AccountBalance[]> {
    return this.readWhere('o.unit = ? AND o.owner_id = o.id', [unit]);
  }

  private async readSome(codes: readonly string[]): Promise<AccountBalance[]> {
    return this.readWhere(`o.code IN (${marks(codes.length)})`, codes);
  }

  private async readWhere(condition: string, parameters: readonly string[]): Promise<AccountBalance[]> {
    const rows = await this.database.rows<Raw<AccountBalance>>(
      'SELECT o.id, o.code, o.asset, o.unit, o.may_overdraw AS mayOverdraw, SUM(a.balance) AS balance, ' +
        'SUM(a.held) AS held, SUM(a.version) AS entryCount FROM ledger_account o JOIN ledger_account a ON a.owner_id = o.id ' +
        `WHERE ${condition} GROUP BY o.id, o.code, o.asset, o.unit, o.may_overdraw ORDER BY o.code`,
      parameters,
    );
    return rows.map((row) => ({
      ...row,
      mayOverdraw: Number(row.mayOverdraw) === 1,
      balance: Number(row.balance),
      held: Number(row.held),
      entryCount: Number(row.entryCount),
    }));
  }

  private async readRowIds(codes: readonly string[]): Promise<Map<string, readonly string[]>> {
    const rows = await this.database.rows<{ id: string; code: string; owner: string }>(
      'SELECT a.id, a.code, o.code AS owner FROM ledger_account o JOIN ledger_account a ON a.owner_id = o.id ' +
        `WHERE o.code IN (${marks(codes.length)})`,
      codes,
    );
    const found = new Map<string, string[]>();
    for (const { id, code, owner } of rows) {
      const ids = found.get(owner) ?? [];
      ids[code === owner ? 0 : Number(code.slice(owner.length + 1))] = id;
      found.set(owner, ids);
    }
    found.forEach((ids, code) => this.hints.set(code, ids));
    return found;
  }
}

const marks = (count: number): string => Array(count).fill('?').join(', ');

function stateOf(row: Raw<AccountState>): AccountState {
  return {
    ...row,
    mayOverdraw: Number(row.mayOverdraw) === 1,
    balance: Number(row.balance),
    held: Number(row.held),
    version: Number(row.version),
  };
}
