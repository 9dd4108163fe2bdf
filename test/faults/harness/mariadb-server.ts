import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import type { Guard } from './guard.js';
import { freePort, HOST } from './ports.js';
import { onPath } from './programs.js';
import { RealProcess } from './real-process.js';

/** A MariaDB of the test's own, on its own port and folder. */
export class MariadbServer extends RealProcess {
  private constructor(
    guard: Guard,
    private readonly port: number,
    args: readonly string[],
    folder: string,
  ) {
    const command = onPath('mariadbd') ?? 'mariadbd';
    const answers = (): Promise<boolean> => this.answers();
    super(guard, { name: 'mariadbd', command, args, folder, log: join(folder, 'mariadbd.log'), answers });
  }

  /** Makes the data folder and starts the server; `data` may lie on a file system of its own. */
  static async start(
    guard: Guard,
    folder: string,
    options: { data?: string; more?: string[] } = {},
  ): Promise<MariadbServer> {
    const user = userInfo().username;
    const data = options.data ?? join(folder, 'mariadb');
    const temporary = join(folder, 'mariadb-tmp');
    mkdirSync(temporary, { recursive: true });
    const port = await freePort();
    const own = ['--no-defaults', `--user=${user}`, `--datadir=${data}`, '--innodb-log-file-size=16M'];
    const quiet = ['--auth-root-authentication-method=normal', '--skip-test-db'];
    await promisify(execFile)(onPath('mariadb-install-db') ?? '', [...own, ...quiet]);
    const args = [
      ...own,
      `--tmpdir=${temporary}`,
      `--socket=${join(folder, 'mariadb.sock')}`,
      `--pid-file=${join(folder, 'mariadb.pid')}`,
      `--bind-address=${HOST}`,
      `--port=${port}`,
      '--skip-name-resolve',
      '--character-set-server=utf8mb4',
      '--max-connections=300',
      // Each commit is on the disk before it is acknowledged: these tests kill the server.
      '--innodb-flush-log-at-trx-commit=1',
      ...(options.more ?? []),
    ];
    const server = new MariadbServer(guard, port, args, folder);
    await server.start();
    return server;
  }

  url(database: string): string {
    return `mysql://root@${HOST}:${this.port}/${database}`;
  }

  /** An empty database; its address. */
  async createDatabase(name: string): Promise<string> {
    await this.rows(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
    return this.url(name);
  }

  /** Rows by a connection of the test's own, which waits as long as clients of the driver do unless told otherwise. */
  async rows<R>(sql: string, values: unknown[] = [], connectTimeout = 10_000): Promise<R[]> {
    const connection = await this.connect(connectTimeout);
    try {
      const [rows] = await connection.query<RowDataPacket[]>(sql, values);
      return rows as R[];
    } finally {
      await connection.end();
    }
  }

  /** Connections that others have open now. */
  async connections(): Promise<number> {
    const rows = await this.rows<{ n: number }>(
      "SELECT COUNT(*) AS n FROM information_schema.processlist WHERE command <> 'Daemon' AND user = 'root' AND id <> CONNECTION_ID()",
    );
    return Number(rows[0]?.n);
  }

  private async answers(): Promise<boolean> {
    try {
      return (await this.rows('SELECT 1', [], 2_000)).length === 1;
    } catch {
      return false;
    }
  }

  private connect(connectTimeout: number): Promise<Connection> {
    return createConnection({ host: HOST, port: this.port, user: 'root', connectTimeout, timezone: 'Z' });
  }
}
