import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Libsql from 'libsql';
import type { Engine } from '#platform';
import { Guard } from './guard.js';
import { LinliProcess, type LinliOptions } from './linli-process.js';
import { MariadbServer } from './mariadb-server.js';
import type { RealProcess } from './real-process.js';
import { RedisServer } from './redis-server.js';
import { SmallDisk } from './small-disk.js';

const API = 'dist/apps/api/main.js';
const WORKER = 'dist/apps/worker/main.js';

type Start = Partial<LinliOptions>;

/** Everything of one fault test: servers, processes of the product, and one database. `close` leaves nothing behind. */
export class Scene {
  private readonly processes: RealProcess[] = [];
  private redisServer: RedisServer | undefined;
  private disk: SmallDisk | undefined;

  private constructor(
    readonly guard: Guard,
    readonly folder: string,
    readonly databaseUrl: string,
    private readonly mariadbServer: MariadbServer | undefined,
  ) {}

  /** Opens a scene with an empty database, on MariaDB with a server of its own. */
  static async open(engine: Engine, options: { data?: string; more?: string[] } = {}): Promise<Scene> {
    return Scene.with(new Guard(), engine, options);
  }

  /** Opens a scene whose data lie on a file system of their own, of so many megabytes. */
  static async onSmallDisk(engine: Engine, megabytes: number): Promise<{ scene: Scene; disk: SmallDisk }> {
    const guard = new Guard();
    const disk = SmallDisk.mount(guard, megabytes);
    const scene = await Scene.with(guard, engine, { data: join(disk.folder, 'data') });
    scene.disk = disk;
    return { scene, disk };
  }

  private static async with(guard: Guard, engine: Engine, options: { data?: string; more?: string[] }): Promise<Scene> {
    const folder = guard.folder();
    if (engine === 'sqlite') {
      const data = options.data ?? join(folder, 'data');
      mkdirSync(data, { recursive: true });
      return new Scene(guard, folder, `sqlite:${join(data, 'linli.sqlite')}`, undefined);
    }
    try {
      const server = await MariadbServer.start(guard, folder, options);
      return new Scene(guard, folder, await server.createDatabase('linli'), server);
    } catch (failed) {
      await guard.end();
      throw failed;
    }
  }

  get mariadb(): MariadbServer {
    if (this.mariadbServer === undefined) throw new Error('this scene has no MariaDB');
    return this.mariadbServer;
  }

  /** The Redis of the scene; started at the first call. */
  async redis(): Promise<RedisServer> {
    return (this.redisServer ??= this.own(await RedisServer.start(this.guard, this.folder)));
  }

  /** An api, with the demo district in the database. */
  api(name = 'api', start: Start = {}): Promise<LinliProcess> {
    return this.linli({ name, main: API, ...start });
  }

  worker(name = 'worker', start: Start = {}): Promise<LinliProcess> {
    return this.linli({ name, main: WORKER, ...start });
  }

  /** Starts any program of the product and waits until it is ready. */
  async linli(start: Start & { name: string; main: string }): Promise<LinliProcess> {
    return this.own(await LinliProcess.start(this.guard, this.folder, { databaseUrl: this.databaseUrl, ...start }));
  }

  /** Rows of the scene's database by a connection of the test's own. */
  async rows<R>(sql: string, values: unknown[] = []): Promise<R[]> {
    if (this.mariadbServer !== undefined) return this.mariadbServer.rows<R>(sql.replaceAll('{db}', 'linli.'), values);
    const file = new Libsql(this.databaseUrl.slice('sqlite:'.length), { timeout: 5_000 });
    try {
      return file.prepare(sql.replaceAll('{db}', '')).all(values) as R[];
    } finally {
      file.close();
    }
  }

  /** Ends all processes, the newest first, and removes the folder. */
  async close(): Promise<void> {
    try {
      for (const one of this.processes.splice(0).reverse()) await one.kill();
      await this.mariadbServer?.kill();
      this.disk?.unmount();
      this.guard.sweep(this.folder);
    } finally {
      await this.guard.end();
    }
  }

  private own<P extends RealProcess>(one: P): P {
    this.processes.push(one);
    return one;
  }
}
