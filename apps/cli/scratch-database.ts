import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';

/** An empty database that is thrown away after use. */
export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** A SQLite file in a temporary folder. */
export function scratchSqlite(): ScratchDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'linli-scratch-'));
  return {
    url: `sqlite:${join(folder, 'linli.sqlite')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A schema of its own on a MariaDB or MySQL server (`mysql://user:password@host:port[/ignored]`). */
export async function scratchMysql(server: string): Promise<ScratchDatabase> {
  const address = new URL(server);
  address.pathname = '';
  const name = `linli_scratch_${randomBytes(6).toString('hex')}`;
  const execute = async (sql: string): Promise<void> => {
    const connection = await createConnection(address.href);
    try {
      await connection.query(sql);
    } finally {
      await connection.end();
    }
  };
  await execute(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => execute(`DROP DATABASE ${name}`) };
}
