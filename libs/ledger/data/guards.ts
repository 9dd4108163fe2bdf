import type { QueryRunner } from 'typeorm';

/** A trigger that refuses a change. It never does work, so a cluster without triggers loses no behaviour. */
interface Guard {
  readonly table: string;
  readonly event: 'UPDATE' | 'DELETE';
  /** Refuses only where this holds; otherwise always. */
  readonly when?: string;
  readonly message: string;
}

const GUARDS: readonly Guard[] = [
  ...['ledger_entry', 'ledger_transfer'].flatMap((table): Guard[] => [
    { table, event: 'UPDATE', message: `${table} is append-only` },
    { table, event: 'DELETE', message: `${table} is append-only` },
  ]),
  { table: 'ledger_account', event: 'DELETE', message: 'an account is never deleted' },
  {
    table: 'ledger_account',
    event: 'UPDATE',
    when:
      'NEW.id <> OLD.id OR NEW.code <> OLD.code OR NEW.asset <> OLD.asset OR NEW.unit <> OLD.unit ' +
      'OR NEW.owner_id <> OLD.owner_id OR NEW.may_overdraw <> OLD.may_overdraw OR NEW.version < OLD.version ' +
      'OR NEW.held < 0 OR (NEW.may_overdraw = 0 AND NEW.balance < NEW.held)',
    message: 'ledger_account: below its floor, or its identity changed',
  },
  { table: 'ledger_hold', event: 'DELETE', message: 'a hold is never deleted' },
  {
    table: 'ledger_hold',
    event: 'UPDATE',
    when: "OLD.state <> 'RESERVED' OR NEW.amount <> OLD.amount OR NEW.debit_id <> OLD.debit_id OR NEW.credit_id <> OLD.credit_id",
    message: 'ledger_hold: the outcome is final',
  },
];

/** The names of the triggers on a table. */
export const guardNames = (table: string): string[] => GUARDS.filter((guard) => guard.table === table).map(nameOf);

/** Creates the triggers in the dialect of the engine. */
export async function createGuards(queryRunner: QueryRunner): Promise<void> {
  const dialect = queryRunner.connection.options.type === 'better-sqlite3' ? sqlite : mysql;
  for (const guard of GUARDS) await queryRunner.query(dialect(guard));
}

/** Drops the triggers. */
export async function dropGuards(queryRunner: QueryRunner): Promise<void> {
  for (const guard of GUARDS) await queryRunner.query(`DROP TRIGGER ${nameOf(guard)}`);
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
