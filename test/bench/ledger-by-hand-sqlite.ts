import Database from 'libsql';
import { lockOrder, STATEMENTS, written, type LockedRow } from './ledger-by-hand.js';
import type { LedgerScene, Step } from './ledger-scene.js';

/** Transfers by hand through libsql: six prepared statements on one connection. */
export interface HandSqlite {
  readonly version: string;
  post(step: Step): void;
  close(): void;
}

/** Opens the scene's file with the pragmas that the platform sets for writing. */
export function openSqliteByHand({ context, ids }: LedgerScene): HandSqlite {
  const database = new Database(context.databaseUrl.slice('sqlite:'.length), { timeout: 2_000 });
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'cache_size = -65536', 'temp_store = MEMORY']) {
    database.pragma(pragma);
  }
  const prepared = {
    begin: database.prepare('BEGIN TRANSACTION'),
    lock: database.prepare(STATEMENTS.lock),
    transfer: database.prepare(STATEMENTS.transfer),
    entries: database.prepare(STATEMENTS.entries),
    balances: database.prepare(STATEMENTS.balances),
    commit: database.prepare('COMMIT'),
  };
  const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  return {
    version: `SQLite ${version}`,
    post: (step) => {
      prepared.begin.run();
      const rows = prepared.lock.all(...lockOrder(step, ids)) as LockedRow[];
      const now = new Date().toISOString().replace('T', ' ').replace('Z', '');
      const values = written(step, ids, rows, now);
      prepared.transfer.run(...values.transfer);
      prepared.entries.run(...values.entries);
      prepared.balances.run(...values.balances);
      prepared.commit.run();
    },
    close: () => void database.close(),
  };
}
