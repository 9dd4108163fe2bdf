import { QueryFailedError, QueryResult, type DataSource, type ReplicationMode } from 'typeorm';
import { MysqlQueryRunner } from 'typeorm/driver/mysql/MysqlQueryRunner.js';
import type { MysqlDriver } from 'typeorm/driver/mysql/MysqlDriver.js';

type Done = (error: Error | null, result: Result) => void;

interface Connection {
  query(sql: string, values: unknown[] | undefined, done: Done): void;
  query(statement: { sql: string; values?: unknown[]; timeout?: number }, done: Done): void;
}

type Result = readonly object[] | { readonly affectedRows?: number };

/** They come after the unit's time is measured. */
const ENDS = new Set(['COMMIT', 'ROLLBACK']);

/** Connections whose transactions are opened by their first statement. */
const openThemselves = new WeakSet<object>();

/**
 * TypeORM's runner for MariaDB and MySQL with a short way to the driver: no log, no events, one promise a statement. A
 * transaction costs no statement to open and none to end if nothing was done in it (docs/adr/0010).
 */
class LeanRunner extends MysqlQueryRunner {
  private used = false;

  override async query(sql: string, parameters?: unknown[], structured = false): Promise<unknown> {
    if (this.isReleased) throw new Error('This query runner was released');
    const connection = (this.databaseConnection ?? (await this.connect())) as Connection;
    if (this.isTransactionActive || !openThemselves.has(connection)) {
      this.used = true;
      return this.send(connection, sql, parameters, structured);
    }
    return this.alone(connection, sql, parameters, structured);
  }

  /** Opens the transaction with its first statement: the session no longer commits by itself. */
  override async startTransaction(...isolation: Parameters<MysqlQueryRunner['startTransaction']>): Promise<void> {
    if (isolation[0] !== undefined || this.transactionDepth > 0) return super.startTransaction(...isolation);
    const connection = (this.databaseConnection ?? (await this.connect())) as Connection;
    if (!openThemselves.has(connection)) {
      await this.send(connection, 'SET SESSION autocommit = 0', undefined, false);
      openThemselves.add(connection);
    }
    this.used = false;
    this.isTransactionActive = true;
    this.transactionDepth = 1;
  }

  override async commitTransaction(): Promise<void> {
    if (!this.isTransactionActive || this.transactionDepth > 1) return super.commitTransaction();
    if (this.used) await this.query('COMMIT');
    this.isTransactionActive = false;
    this.transactionDepth = 0;
  }

  /** A statement outside a transaction, on a session that would wait for a COMMIT: it is committed at once. */
  private async alone(connection: Connection, sql: string, parameters: unknown[] | undefined, structured: boolean) {
    try {
      const result = await this.send(connection, sql, parameters, structured);
      await this.send(connection, 'COMMIT', undefined, false);
      return result;
    } catch (error) {
      await this.send(connection, 'ROLLBACK', undefined, false).catch(() => undefined);
      throw error;
    }
  }

  /** What runs inside a transaction is timed by its unit of work; the driver's own timer costs as much as the statement. */
  private send(connection: Connection, sql: string, values: unknown[] | undefined, structured: boolean) {
    return new Promise<unknown>((resolve, reject) => {
      const done: Done = (error, result) => {
        if (error) reject(new QueryFailedError(sql, values, error));
        else resolve(structured ? structuredResult(result) : result);
      };
      const { maxQueryExecutionTime: timeout } = this.driver.options;
      if (this.isTransactionActive && !ENDS.has(sql)) connection.query(sql, values, done);
      else connection.query({ sql, values, timeout }, done);
    });
  }
}

/** Makes a data source of MariaDB or MySQL use the lean runner for everything from now on. */
export function useLeanRunners({ driver }: DataSource): void {
  const mysql = driver as MysqlDriver;
  mysql.createQueryRunner = (mode: ReplicationMode) => new LeanRunner(mysql, mode);
}

function structuredResult(raw: Result): QueryResult {
  const result = new QueryResult();
  result.raw = raw;
  if (Array.isArray(raw)) result.records = raw;
  else result.affected = (raw as { affectedRows?: number }).affectedRows;
  return result;
}
