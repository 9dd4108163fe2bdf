import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Capability, Engine } from '#platform';
import { templateOf } from './template-database.js';

/** The database of one test file. */
export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty database: a file in a temporary folder, or a schema of its own on the MariaDB of the environment. */
export async function createTestDatabase(engine: Engine): Promise<TestDatabase> {
  return engine === 'sqlite' ? sqliteFile() : mariadbSchema();
}

function sqliteFile(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'linli-test-'));
  return {
    url: `sqlite:${join(folder, 'linli.sqlite')}`,
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A database for capabilities, and what to call when their migrations have run in it: later ones begin as its copy. */
export async function createDatabaseFor(
  engine: Engine,
  capabilities: readonly Capability[],
): Promise<TestDatabase & { readonly isCopy: boolean; migrated(): Promise<void> }> {
  const database = await createTestDatabase(engine);
  const template = templateOf(engine, capabilities);
  const isCopy = template?.exists ?? false;
  if (isCopy) await template?.copyTo(database.url);
  const migrated = async (): Promise<void> => {
    if (!isCopy) await template?.take(database.url);
  };
  return { ...database, isCopy, migrated };
}

async function mariadbSchema(): Promise<TestDatabase> {
  const server = process.env.LINLI_TEST_MARIADB_URL;
  if (server === undefined) throw new Error('LINLI_TEST_MARIADB_URL is not set');
  const name = `linli_test_${randomBytes(6).toString('hex')}`;
  const execute = async (sql: string): Promise<void> => {
    const connection = await createConnection(server);
    await connection.query(sql);
    await connection.end();
  };
  await execute(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  return { url: `${server.replace(/\/+$/, '')}/${name}`, drop: () => execute(`DROP DATABASE ${name}`) };
}
