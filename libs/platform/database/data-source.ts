import libsql from 'libsql';
import { DataSource, type DataSourceOptions } from 'typeorm';
import type { Capability } from '../capability.js';
import type { Config } from '../config/config.js';
import { boundReading } from './bounded-reading.js';
import { fitSequenceColumns } from './columns.js';
import { engineOf } from './engine.js';
import { faultText } from '../failed-start.js';
import { useLeanRunners } from './lean-runner.js';
import { useLeanSqliteRunner } from './lean-sqlite-runner.js';
import { SnakeNaming } from './snake-naming.js';

/** Whether a data source changes rows, or only reads what is committed. */
export type Purpose = 'write' | 'read';

/** A connection that has not come about by then is tried anew: the server may be back by now, at another address even. */
const CONNECT_WITHIN_MS = 3_000;

interface SqliteHandle {
  pragma(statement: string): unknown;
  exec(statement: string): unknown;
}

interface MysqlConnection {
  on(event: 'error', listener: () => void): void;
  query(sql: string, done: (error: unknown) => void): void;
  release(): void;
}

interface MysqlPool {
  on(event: 'connection', listener: (connection: MysqlConnection) => void): void;
  getConnection(done: (error: unknown, connection: MysqlConnection) => void): void;
}

/** Describes the data source of one purpose; nothing is opened yet. */
export function dataSourceOptions(
  config: Config,
  capabilities: readonly Capability[],
  purpose: Purpose,
): DataSourceOptions {
  const parts = {
    entities: capabilities.flatMap((capability) => [...capability.entities]),
    migrations: capabilities.flatMap((capability) => [...capability.migrations]),
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    logging: false as const,
    migrationsTableName: 'platform_migration',
  };
  const url = config.get('DATABASE_URL');
  if (engineOf(url) === 'sqlite') {
    return {
      ...parts,
      type: 'better-sqlite3',
      driver: libsql,
      database: url.slice('sqlite:'.length),
      timeout: 2_000,
      prepareDatabase: (handle: SqliteHandle) => prepareSqlite(handle, purpose),
    };
  }
  return {
    ...parts,
    // also for a MySQL server: this type only adds how MariaDB writes down "no default"
    type: 'mariadb',
    url,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    bigNumberStrings: false,
    connectTimeout: Math.min(CONNECT_WITHIN_MS, config.get('DATABASE_DEADLINE_MS')),
    poolSize: config.get('DATABASE_POOL_SIZE'),
    extra: { decimalNumbers: true, enableKeepAlive: true },
  };
}

/** Opens a data source. A reading one is refused every change by the engine itself. */
export async function openDataSource(
  config: Config,
  capabilities: readonly Capability[],
  purpose: Purpose,
): Promise<DataSource> {
  const options = dataSourceOptions(config, capabilities, purpose);
  const engine = engineOf(config.get('DATABASE_URL'));
  fitSequenceColumns(engine);
  try {
    const dataSource = await initialized(options, config.get('DATABASE_DEADLINE_MS'));
    if (engine === 'mysql') {
      await settleSessions(dataSource, purpose);
      useLeanRunners(dataSource);
      if (purpose === 'read') boundReading(dataSource, config.get('DATABASE_DEADLINE_MS'));
    } else useLeanSqliteRunner(dataSource, purpose === 'write');
    return dataSource;
  } catch (cause) {
    throw new Error(`The database of DATABASE_URL cannot be opened: ${faultText(cause)}`, { cause });
  }
}

/** Opens it; a connection that did not come about in time is tried anew, as the pool does later, until the deadline. */
async function initialized(options: DataSourceOptions, deadlineMs: number): Promise<DataSource> {
  const giveUpAt = performance.now() + deadlineMs;
  for (;;) {
    try {
      return await new DataSource(options).initialize();
    } catch (failed) {
      if ((failed as { code?: string }).code !== 'ETIMEDOUT' || performance.now() > giveUpAt) throw failed;
    }
  }
}

function prepareSqlite(handle: SqliteHandle, purpose: Purpose): void {
  handle.pragma('journal_mode = WAL');
  handle.pragma('synchronous = FULL');
  handle.pragma('cache_size = -65536');
  handle.pragma('temp_store = MEMORY');
  if (purpose === 'read') handle.pragma('query_only = ON');
}

/** READ COMMITTED for every session, and no writing for readers; the pool's first connection is already open. */
async function settleSessions(dataSource: DataSource, purpose: Purpose): Promise<void> {
  const { pool } = dataSource.driver as unknown as { pool: MysqlPool };
  const statements = [
    'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
    ...(purpose === 'read' ? ['SET SESSION TRANSACTION READ ONLY'] : []),
  ];
  const settle = (connection: MysqlConnection): void => {
    // The pool listens for the first fault of a connection only; a second one must not end the process.
    connection.on('error', () => undefined);
    statements.forEach((statement) => connection.query(statement, () => undefined));
  };
  pool.on('connection', settle);
  await new Promise<void>((resolve, reject) => {
    pool.getConnection((error, connection) => {
      if (error) return reject(error as Error);
      settle(connection);
      connection.release();
      resolve();
    });
  });
}
