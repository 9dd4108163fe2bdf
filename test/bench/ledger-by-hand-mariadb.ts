import { createPool, type PoolConnection, type RowDataPacket } from 'mysql2/promise';
import { lockOrder, STATEMENTS, written, type LockedRow } from './ledger-by-hand.js';
import { LEDGER_SETTINGS, type LedgerScene, type Step } from './ledger-scene.js';

/** Transfers by hand through mysql2: six statements on one connection of a pool. */
export interface HandMariadb {
  readonly version: string;
  post(step: Step): Promise<void>;
  close(): Promise<void>;
}

/** Opens a pool on the scene's database: READ COMMITTED, the server's own durability, as many connections as workers. */
export async function openMariadbByHand({ context, ids }: LedgerScene): Promise<HandMariadb> {
  const pool = createPool({
    uri: context.databaseUrl,
    connectionLimit: LEDGER_SETTINGS.connections,
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    supportBigNumbers: true,
    trace: false,
  });
  pool.on('connection', (connection) => {
    void connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
  });
  const [[server]] = await pool.query<(RowDataPacket & { version: string })[]>('SELECT VERSION() AS version');
  return {
    version: `MariaDB ${server?.version ?? ''}`,
    post: async (step) => {
      const connection = await pool.getConnection();
      try {
        await post(connection, step, ids);
      } catch (error) {
        await connection.rollback();
        throw error;
      } finally {
        connection.release();
      }
    },
    close: () => pool.end(),
  };
}

async function post(connection: PoolConnection, step: Step, ids: ReadonlyMap<string, string>): Promise<void> {
  await connection.query('START TRANSACTION');
  const [rows] = await connection.query<(RowDataPacket & LockedRow)[]>(
    `${STATEMENTS.lock} FOR UPDATE`,
    lockOrder(step, ids),
  );
  const now = new Date().toISOString().replace('T', ' ').replace('Z', '');
  const values = written(step, ids, rows, now);
  await connection.query(STATEMENTS.transfer, values.transfer);
  await connection.query(STATEMENTS.entries, values.entries);
  await connection.query(STATEMENTS.balances, values.balances);
  await connection.query('COMMIT');
}
