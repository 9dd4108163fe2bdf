import Sqlite from 'libsql';
import { createPool } from 'mysql2/promise';
import { Database, isDuplicate, UnitOfWork } from '#platform';
import type { TestContext } from '#testing';

/** One statement as the driver got it. */
interface Statement {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** The statements of one unit of work, in their order. */
export type Script = readonly Statement[];

class Undone extends Error {}

/** Does something in a unit, notes every statement that reaches the driver, and takes all of it back. */
export async function recorded(context: TestContext, work: () => Promise<unknown>): Promise<Script> {
  const script: Statement[] = [];
  try {
    await context.get(UnitOfWork).run(async () => {
      script.length = 0;
      const { queryRunner: runner } = context.get(Database).writer;
      if (runner === undefined) throw new Error('A unit has a runner');
      const query = runner.query.bind(runner);
      runner.query = (async (sql: string, values: unknown[] = [], structured = false) => {
        script.push({ sql, values });
        return query(sql, values, structured as true);
      }) as typeof runner.query;
      try {
        await work();
      } finally {
        runner.query = query as typeof runner.query;
      }
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return script;
}

/** Replays scripts without anything of the product between: each in a transaction of its own. */
export interface Hand {
  readonly version: string;
  /** False where the script drew a code that another has by now: it is taken back. */
  run(script: Script): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the context's database by its driver alone, with the settings and the durability that the product has. */
export const openHand = (context: TestContext, connections: number): Promise<Hand> =>
  context.engine === 'mysql' ? openMariadb(context, connections) : Promise.resolve(openSqlite(context));

async function openMariadb({ databaseUrl: uri }: TestContext, connectionLimit: number): Promise<Hand> {
  const pool = createPool({
    ...{ uri, connectionLimit, timezone: 'Z', charset: 'utf8mb4_bin', supportBigNumbers: true, trace: false },
  });
  pool.on('connection', (connection) => {
    void connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  });
  const [rows] = await pool.query('SELECT VERSION() AS version');
  const [server] = rows as { version: string }[];
  return {
    version: `MariaDB ${server?.version ?? ''}`,
    run: async (script) => {
      const connection = await pool.getConnection();
      try {
        await connection.query('START TRANSACTION');
        for (const { sql, values } of script) await connection.query(sql, [...values]);
        await connection.query('COMMIT');
        return true;
      } catch (error) {
        await connection.rollback();
        if (isDuplicate(error)) return false;
        throw error;
      } finally {
        connection.release();
      }
    },
    close: () => pool.end(),
  };
}

function openSqlite({ databaseUrl }: TestContext): Hand {
  const database = new Sqlite(databaseUrl.slice('sqlite:'.length), { timeout: 10_000 });
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'cache_size = -65536', 'temp_store = MEMORY']) {
    database.pragma(pragma);
  }
  const prepared = new Map<string, Sqlite.Statement>();
  const execute = (sql: string, values: readonly unknown[] = []): void => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    const given = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    if (statement.reader) statement.all(...given);
    else statement.run(...given);
  };
  const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  return {
    version: `SQLite ${version}`,
    run: (script) => {
      execute('BEGIN IMMEDIATE');
      try {
        for (const { sql, values } of script) execute(sql, values);
      } catch (error) {
        execute('ROLLBACK');
        if (isDuplicate(error)) return Promise.resolve(false);
        throw error;
      }
      execute('COMMIT');
      return Promise.resolve(true);
    },
    close: () => Promise.resolve(void database.close()),
  };
}
