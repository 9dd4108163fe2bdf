import { createHash, randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'libsql';
import { createConnection, escape, escapeId, type Connection, type RowDataPacket } from 'mysql2/promise';
import type { Capability, Engine } from '#platform';

/**
 * A migrated database as this run of the tests first made it. Later suites with the same migrations begin with a copy,
 * instead of running them all once more. Only what the migrations left is in it; it ends with the run.
 */
export interface TemplateDatabase {
  /** Whether there is one to copy. */
  readonly exists: boolean;
  /** Puts it into an empty database. */
  copyTo(url: string): Promise<void>;
  /** Makes it of a database that has been migrated and not been used. */
  take(url: string): Promise<void>;
}

/** The template of these capabilities, told apart by what their migrations say; none outside a run of the tests. */
export function templateOf(engine: Engine, capabilities: readonly Capability[]): TemplateDatabase | undefined {
  const folder = process.env.LINLI_TEST_TEMPLATES;
  if (folder === undefined) return undefined;
  const hash = createHash('sha256').update(engine);
  for (const { name, migrations } of capabilities) hash.update(name + migrations.map(String).join(''));
  const path = join(folder, hash.digest('hex'));
  const write = async (make: (draft: string) => Promise<void>): Promise<void> => {
    const draft = `${path}.${randomUUID()}`;
    await make(draft);
    renameSync(draft, path);
  };
  return engine === 'sqlite'
    ? {
        exists: existsSync(path),
        copyTo: async (url) => copyFileSync(path, fileOf(url)),
        take: (url) => write(async (draft) => vacuumInto(fileOf(url), draft)),
      }
    : {
        exists: existsSync(path),
        copyTo: (url) =>
          connected(url, async (connection) => void (await connection.query(readFileSync(path, 'utf8')))),
        take: (url) => write(async (draft) => writeFileSync(draft, await connected(url, scriptOf))),
      };
}

const fileOf = (url: string): string => url.replace(/^sqlite:/, '');

function vacuumInto(from: string, to: string): void {
  const database = new Sqlite(from);
  database.exec(`VACUUM INTO '${to}'`);
  database.close();
}

async function connected<Result>(url: string, work: (connection: Connection) => Promise<Result>): Promise<Result> {
  const connection = await createConnection({ uri: url, multipleStatements: true, dateStrings: true, timezone: 'Z' });
  try {
    return await work(connection);
  } finally {
    await connection.end();
  }
}

/** Every statement that makes this database again: its tables, their rows and their triggers. */
async function scriptOf(connection: Connection): Promise<string> {
  const rows = async (sql: string): Promise<RowDataPacket[]> => (await connection.query<RowDataPacket[]>(sql))[0];
  const tables = (await rows('SHOW TABLES')).map((row) => String(Object.values(row)[0]));
  const statements = ['ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin', 'SET foreign_key_checks = 0'];
  for (const table of tables) {
    const [made] = await rows(`SHOW CREATE TABLE ${escapeId(table)}`);
    statements.push(String(made?.['Create Table']));
    for (const row of await rows(`SELECT * FROM ${escapeId(table)}`)) statements.push(insertion(table, row));
  }
  for (const { Trigger: trigger } of await rows('SHOW TRIGGERS')) {
    const [made] = await rows(`SHOW CREATE TRIGGER ${escapeId(String(trigger))}`);
    statements.push(String(made?.['SQL Original Statement']));
  }
  return `${statements.join(';\n')};\nSET foreign_key_checks = 1;\n`;
}

function insertion(table: string, row: RowDataPacket): string {
  const columns = Object.keys(row).map((column) => escapeId(column));
  return `INSERT INTO ${escapeId(table)} (${columns.join(', ')}) VALUES (${Object.values(row)
    .map((value) => escape(value))
    .join(', ')})`;
}
