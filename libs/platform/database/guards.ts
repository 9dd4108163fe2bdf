import type { QueryRunner } from 'typeorm';

/** A trigger that refuses a change. It never does work, so a cluster without triggers loses no behaviour. */
export interface Guard {
  readonly table: string;
  readonly event: 'INSERT' | 'UPDATE' | 'DELETE';
  /** Refuses only where this holds; otherwise always. */
  readonly when?: string;
  readonly message: string;
}

/** Guards of a table whose rows are never changed and never removed. */
export function appendOnly(table: string, message = `${table} is append-only`): readonly Guard[] {
  return [
    { table, event: 'UPDATE', message },
    { table, event: 'DELETE', message },
  ];
}

/** Creates the triggers in the dialect of the engine. */
export async function createGuards(queryRunner: QueryRunner, guards: readonly Guard[]): Promise<void> {
  const dialect = queryRunner.connection.options.type === 'better-sqlite3' ? sqlite : mysql;
  for (const guard of guards) await queryRunner.query(dialect(guard));
}

/** Drops the triggers. */
export async function dropGuards(queryRunner: QueryRunner, guards: readonly Guard[]): Promise<void> {
  for (const guard of guards) await queryRunner.query(`DROP TRIGGER ${nameOf(guard)}`);
}

function nameOf({ table, event }: Guard): string {
  return `tr_${table}_${event.toLowerCase()}`;
}

function mysql(guard: Guard): string {
  const refusal = `SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '${guard.message}'`;
  const body = guard.when === undefined ? refusal : `BEGIN IF ${guard.when} THEN ${refusal}; END IF; END`;
  return `CREATE TRIGGER ${nameOf(guard)} BEFORE ${guard.event} ON ${guard.table} FOR EACH ROW ${body}`;
}

function sqlite(guard: Guard): string {
  const condition = guard.when === undefined ? '' : `WHEN ${guard.when}`;
  return (
    `CREATE TRIGGER ${nameOf(guard)} BEFORE ${guard.event} ON ${guard.table} FOR EACH ROW ${condition} ` +
    `BEGIN SELECT RAISE(ABORT, '${guard.message}'); END`
  );
}
