import { join } from 'node:path';
import { Redis } from 'ioredis';
import type { Guard } from './guard.js';
import { freePort, HOST, isListening } from './ports.js';
import { onPath } from './programs.js';
import { RealProcess } from './real-process.js';

/** A Redis of the test's own, kept in memory only. */
export class RedisServer extends RealProcess {
  private constructor(
    guard: Guard,
    private readonly port: number,
    folder: string,
  ) {
    const command = onPath('redis-server') ?? 'redis-server';
    const args = ['--bind', HOST, '--port', String(port), '--save', '', '--appendonly', 'no', '--dir', folder];
    const answers = (): Promise<boolean> => isListening(port);
    super(guard, { name: 'redis-server', command, args, folder, log: join(folder, 'redis.log'), answers });
  }

  static async start(guard: Guard, folder: string): Promise<RedisServer> {
    const server = new RedisServer(guard, await freePort(), folder);
    await server.start();
    return server;
  }

  get url(): string {
    return `redis://${HOST}:${this.port}`;
  }

  /** Forgets everything, as a Redis does that was started anew. */
  async flush(): Promise<void> {
    const client = new Redis(this.url, { maxRetriesPerRequest: 1 });
    await client.flushall();
    client.disconnect();
  }
}
