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
  all(...parameters: unknown[]): object[];
  run(...parameters: unknown[]): { changes: number; lastInsertRowid: unknown };
}

interface Prepared {
  readonly statement: Statement;
  readonly reads: boolean;
}

/**
 * TypeORM's runner for the embedded engine with a short way to the driver: no log, no events, and prepared statements
 * of which the rarely used make room, not the oldest (docs/adr/0010).
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
      const { statement, reads } = this.preparedOf(this.writes ? asWriter(sql) : sql, handle);
      return reads ? rowsOf(statement.all(...values), structured) : changesOf(statement.run(...values), structured);
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
  return { statement, reads: statement.reader };
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
