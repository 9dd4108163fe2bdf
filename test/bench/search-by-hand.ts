import Sqlite from 'libsql';
import { createPool } from 'mysql2/promise';
import type { TestContext } from '#testing';

/** Reads rows through the driver, without anything of the product between. */
export interface Reader {
  readonly version: string;
  all(sql: string, values: readonly unknown[]): Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

/** Opens the context's database by its driver alone, with the settings that the product has. */
export async function openReader({ engine, databaseUrl }: TestContext): Promise<Reader> {
  return engine === 'mysql' ? openMariadb(databaseUrl) : openSqlite(databaseUrl);
}

async function openMariadb(uri: string): Promise<Reader> {
  const pool = createPool({
    ...{ uri, connectionLimit: 1, timezone: 'Z', charset: 'utf8mb4_bin', supportBigNumbers: true, trace: false },
  });
  const all: Reader['all'] = async (sql, values) => (await pool.query(sql, [...values]))[0] as never;
  const [row] = await all('SELECT VERSION() AS version', []);
  return { version: `MariaDB ${String(row?.version)}`, all, close: () => pool.end() };
}

function openSqlite(url: string): Reader {
  const database = new Sqlite(url.slice('sqlite:'.length), { timeout: 10_000 });
  for (const pragma of ['cache_size = -65536', 'temp_store = MEMORY']) database.pragma(pragma);
  const prepared = new Map<string, Sqlite.Statement>();
  const all: Reader['all'] = (sql, values) => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    const given = values.map((value) =>
      value instanceof Date ? value.toISOString().replace('T', ' ').replace('Z', '') : value,
    );
    return Promise.resolve(statement.all(...given) as Record<string, unknown>[]);
  };
  const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  return { version: `SQLite ${version}`, all, close: () => Promise.resolve(void database.close()) };
}
