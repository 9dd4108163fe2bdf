import libsql from 'libsql';

/** A table of the application, and what its triggers refuse without condition. */
export interface TableGuard {
  table: string;
  update: boolean;
  delete: boolean;
}

interface SchemaRow {
  type: string;
  name: string;
  tbl_name: string;
  sql: string | null;
}

/** Reads tables and their unconditional guards from a migrated SQLite file: the guards themselves say what is append-only. */
export function guardsOf(file: string): TableGuard[] {
  const database = new libsql(file, { readonly: true });
  try {
    const rows = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_master').all() as SchemaRow[];
    const refused = (table: string, change: string): boolean =>
      rows.some((row) => {
        const refuses = row.type === 'trigger' && row.tbl_name === table && /RAISE\s*\(\s*ABORT/i.test(row.sql ?? '');
        return (
          refuses && new RegExp(`BEFORE\\s+${change}\\b`, 'i').test(row.sql ?? '') && !/\bWHEN\b/i.test(row.sql ?? '')
        );
      });
    return rows
      .filter((row) => row.type === 'table' && !row.name.startsWith('sqlite_'))
      .map((row) => ({ table: row.name, update: refused(row.name, 'UPDATE'), delete: refused(row.name, 'DELETE') }))
      .sort((one, other) => (one.table < other.table ? -1 : 1));
  } finally {
    database.close();
  }
}

/** The schema that a database address names; `linli` for the embedded database and for an address without one. */
export function schemaOf(databaseUrl: string | undefined): string {
  if (!databaseUrl?.startsWith('mysql:')) return 'linli';
  return decodeURIComponent(new URL(databaseUrl).pathname.slice(1)) || 'linli';
}

const migrationTable = 'platform_migration';

/**
 * GRANT statements for the account under which the service runs: table by table, no UPDATE and no DELETE where a trigger
 * would refuse it. The account that runs `linli migrate` is another one. `user` is written as in SQL: 'linli'@'%'.
 */
export function grantStatements(guards: readonly TableGuard[], database: string, user: string): string[] {
  return guards.map((guard) => {
    const rights = ['SELECT'];
    if (guard.table !== migrationTable) {
      rights.push('INSERT');
      if (!guard.update) rights.push('UPDATE');
      if (!guard.delete) rights.push('DELETE');
    }
    return `GRANT ${rights.join(', ')} ON \`${database}\`.\`${guard.table}\` TO ${user};`;
  });
}
