import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { Break } from '../domain/invariant.js';
import { UNITS_SUM_TO_ZERO, type Check, type Walk } from './audit-checks.js';

/** Rows of one page of the audit. */
const PAGE = 5_000;

/** A piece of a walk: keys above `low` up to `high`. */
export interface AuditPage {
  readonly low: string | number;
  readonly high: string | number;
  readonly rows: number;
}

interface BreakRow {
  rowKey: string | number;
  expected: string;
  found: string | null;
}

/** The audit's SQL. It only reads. */
@Injectable()
export class AuditRepository {
  constructor(private readonly database: Database) {}

  /** The next page of a walk after a key; undefined at the end. */
  async page(walk: Walk, low: string | number): Promise<AuditPage | undefined> {
    const [row] = await this.database.rows<{ high: string | number | null; total: string | number }>(
      `SELECT MAX(k) AS high, COUNT(*) AS total FROM (SELECT ${walk.column} AS k FROM ${walk.table} WHERE ${walk.column} > ? ` +
        `ORDER BY ${walk.column} LIMIT ${PAGE}) page`,
      [low],
    );
    if (!row || row.high === null) return undefined;
    return { low, high: typeof low === 'number' ? Number(row.high) : row.high, rows: Number(row.total) };
  }

  /** The first break on a page, if any. */
  async firstBreak(check: Check, page: AuditPage): Promise<Break | null> {
    const parameters: (string | number)[] = [];
    const sql = check.sql.replaceAll(/\{range:([\w.]+)\}/g, (_, column: string) => {
      parameters.push(page.low, page.high);
      return `${column} > ? AND ${column} <= ?`;
    });
    return breakOf(await this.database.rows<BreakRow>(sql, parameters));
  }

  /** The first unit and asset whose balances do not add up to zero. */
  async unbalancedUnit(): Promise<Break | null> {
    return breakOf(await this.database.rows<BreakRow>(UNITS_SUM_TO_ZERO));
  }

  /** How many rows carry accounts. */
  async accountRows(): Promise<number> {
    const [row] = await this.database.rows<{ total: string | number }>('SELECT COUNT(*) AS total FROM ledger_account');
    return Number(row?.total ?? 0);
  }
}

function breakOf([row]: readonly BreakRow[]): Break | null {
  return row
    ? { row: String(row.rowKey), expected: String(row.expected), found: String(row.found ?? 'nothing') }
    : null;
}
