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

/** Methods of a runner's class that are covered while a script is recorded. */
const TAPPED = ['query', 'commitTransaction'] as const;

/** Does something in a unit, notes every statement that reaches the driver until the commit, and takes all of it back. */
export async function recorded(context: TestContext, work: () => Promise<unknown>): Promise<Script> {
  const script: Statement[] = [];
  try {
    await context.get(UnitOfWork).run(async () => {
      script.length = 0;
      const { queryRunner: runner } = context.get(Database).writer;
      if (runner === undefined) throw new Error('A unit has a runner');
      const query = runner.query.bind(runner);
      const restore = (): void => TAPPED.forEach((name) => Reflect.deleteProperty(runner, name));
      runner.query = (async (sql: string, values: unknown[] = [], structured = false) => {
        script.push({ sql, values });
        return query(sql, values, structured as true);
      }) as typeof runner.query;
      runner.commitTransaction = () => {
        restore();
        return Promise.reject(new Undone());
      };
      await work().catch((error: unknown) => {
        restore();
        throw error;
      });
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  return script;
}

/** What a script must take from what it reads, since others have written meanwhile: one for each replay. */
export interface Renewal {
  /** Hears the rows that a statement of the script read. */
  read(sql: string, rows: readonly Readonly<Record<string, unknown>>[]): void;
  /** The parameters of a statement as they are to be sent now. */
  values(sql: string, values: readonly unknown[]): readonly unknown[];
}

/** Several renewals, each of which looks after its own statements; new ones for each replay. */
export const together = (...renewals: readonly Renewal[]): Renewal => ({
  read: (sql, rows) => renewals.forEach((one) => one.read(sql, rows)),
  values: (sql, values) => renewals.reduce((renewed, one) => one.values(sql, renewed), values),
});

/** Replays scripts without anything of the product between: each in a transaction of its own. */
export interface Hand {
  readonly version: string;
  /** False where the script writes a key that another has by now, such as a code drawn at random: it is taken back. */
  run(script: Script): Promise<boolean>;
  /** Throws if more than a few scripts were taken back: what was measured then is no work. */
  close(): Promise<void>;
}

/** So many of the scripts may be taken back: codes drawn at random that meet. */
const TAKEN_BACK_AT_MOST = 0.05;

/** Opens the context's database by its driver alone, with the settings and the durability that the product has. */
export async function openHand(context: TestContext, connections: number, renewal: () => Renewal): Promise<Hand> {
  const hand =
    context.engine === 'mysql' ? await openMariadb(context, connections, renewal) : openSqlite(context, renewal);
  let [runs, back] = [0, 0];
  return {
    version: hand.version,
    run: async (script) => {
      const done = await hand.run(script);
      runs += 1;
      back += done ? 0 : 1;
      return done;
    },
    close: async () => {
      await hand.close();
      if (back > runs * TAKEN_BACK_AT_MOST) throw new Error(`${back} of ${runs} scripts by hand were taken back`);
    },
  };
}

async function openMariadb(
  { databaseUrl: uri }: TestContext,
  connectionLimit: number,
  renewal: () => Renewal,
): Promise<Hand> {
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
        const renewed = renewal();
        for (const { sql, values } of script) {
          const [answer] = await connection.query(sql, [...renewed.values(sql, values)]);
          if (Array.isArray(answer)) renewed.read(sql, answer as Record<string, unknown>[]);
        }
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

function openSqlite({ databaseUrl }: TestContext, renewal: () => Renewal): Hand {
  const database = new Sqlite(databaseUrl.slice('sqlite:'.length), { timeout: 10_000 });
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'cache_size = -65536', 'temp_store = MEMORY']) {
    database.pragma(pragma);
  }
  const prepared = new Map<string, Sqlite.Statement>();
  const execute = (sql: string, values: readonly unknown[] = []): Record<string, unknown>[] => {
    const statement = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, statement);
    const given = values.map((value) => (typeof value === 'boolean' ? Number(value) : value));
    if (statement.reader) return statement.all(...given) as Record<string, unknown>[];
    statement.run(...given);
    return [];
  };
  const { version } = database.prepare('SELECT sqlite_version() AS version').get() as { version: string };
  return {
    version: `SQLite ${version}`,
    run: (script) => {
      execute('BEGIN IMMEDIATE');
      try {
        const renewed = renewal();
        for (const { sql, values } of script) renewed.read(sql, execute(sql, renewed.values(sql, values)));
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
