import { QueryFailedError, QueryResult, type DataSource } from 'typeorm';
import { BetterSqlite3QueryRunner } from 'typeorm/driver/better-sqlite3/BetterSqlite3QueryRunner.js';
import type { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver.js';

/**
 * How a unit begins. TypeORM's deferred transaction that reads first and then writes is refused at once, without the
 * driver's wait, when another process has written in between; one that begins as a writer waits for its turn and keeps it.
 */
const asWriter = (sql: string): string => (sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql);

/** Statements kept prepared; those used last stay. */
const PREPARED = 200;

interface Handle {
  prepare(sql: string): Statement;
}

interface Statement {
  readonly reader: boolean;
  raw(): Statement;
  columns(): { name: string }[];
  all(...parameters: unknown[]): unknown[][];
  run(...parameters: unknown[]): { changes: number; lastInsertRowid: unknown };
}

interface Prepared {
  readonly statement: Statement;
  /** The names of what it reads; undefined for a statement that reads nothing. */
  readonly names: readonly string[] | undefined;
}

/** After such a statement others may read other columns than when they were prepared. */
const CHANGES_TABLES = /^\s*(CREATE|ALTER|DROP)\b/i;

/**
 * TypeORM's runner for the embedded engine with a short way to the driver: no log, no events, and prepared statements
 * of which the rarely used make room, not the oldest (docs/adr/0010). Rows come as lists and get their names here: for the
 * driver a named value costs several times what the value does (docs/adr/0031).
 */
class LeanSqliteRunner extends BetterSqlite3QueryRunner {
  private readonly prepared = new Map<string, Prepared>();

  constructor(
    driver: BetterSqlite3Driver,
    private readonly writes: boolean,
  ) {
    super(driver);
  }

  override async query(sql: string, parameters: unknown[] = [], structured = false): Promise<unknown> {
    if (this.isReleased) throw new Error('This query runner was released');
    const handle = (this.driver as unknown as { databaseConnection: Handle }).databaseConnection;
    const values = parameters.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    try {
      const { statement, names } = this.preparedOf(this.writes ? asWriter(sql) : sql, handle);
      if (names !== undefined) return rowsOf(named(statement.all(...values), names), structured);
      if (CHANGES_TABLES.test(sql)) this.prepared.clear();
      return changesOf(statement.run(...values), structured);
    } catch (error) {
      throw new QueryFailedError(sql, values, error as Error);
    }
  }

  private preparedOf(sql: string, handle: Handle): Prepared {
    const known = this.prepared.get(sql);
    if (known !== undefined) this.prepared.delete(sql);
    const oldest = this.prepared.size >= PREPARED ? this.prepared.keys().next().value : undefined;
    if (oldest !== undefined) this.prepared.delete(oldest);
    const prepared = known ?? prepare(sql, handle);
    this.prepared.set(sql, prepared);
    return prepared;
  }
}

/** Makes a data source of the embedded engine use the lean runner for everything from now on; `writes` where it changes rows. */
export function useLeanSqliteRunner({ driver }: DataSource, writes: boolean): void {
  const sqlite = driver as BetterSqlite3Driver;
  const runner: BetterSqlite3QueryRunner = new LeanSqliteRunner(sqlite, writes);
  sqlite.createQueryRunner = () => runner;
}

function prepare(sql: string, handle: Handle): Prepared {
  const statement = handle.prepare(sql);
  if (!statement.reader) return { statement, names: undefined };
  return { statement: statement.raw(), names: statement.columns().map(({ name }) => name) };
}

function named(rows: readonly (readonly unknown[])[], names: readonly string[]): object[] {
  return rows.map((values) => {
    const row: Record<string, unknown> = {};
    for (let index = 0; index < names.length; index += 1) row[names[index] as string] = values[index];
    return row;
  });
}

function rowsOf(rows: object[], structured: boolean): unknown {
  return structured ? Object.assign(new QueryResult(), { raw: rows, records: rows }) : rows;
}

function changesOf(
  { changes, lastInsertRowid }: { changes: number; lastInsertRowid: unknown },
  structured: boolean,
): unknown {
  return structured ? Object.assign(new QueryResult(), { raw: lastInsertRowid, affected: changes }) : lastInsertRowid;
}
