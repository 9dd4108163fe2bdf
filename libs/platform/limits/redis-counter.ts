import { Redis } from 'ioredis';

const ANSWER_WITHIN_MS = 250;

/** Adds to a window and starts its clock at the first hit, in one step. */
const ADD_SCRIPT = `
local count = redis.call('INCRBY', KEYS[1], ARGV[1])
local left = redis.call('PTTL', KEYS[1])
if left < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) left = tonumber(ARGV[2]) end
return {count, left}`;

/** Counts shared by all processes, in Redis. Every call answers within a quarter of a second or gives up. */
export class RedisCounter {
  private readonly redis: Redis;

  constructor(url: string, onError: (error: Error) => void) {
    this.redis = new Redis(url, {
      enableOfflineQueue: false,
      maxRetriesPerRequest: 0,
      commandTimeout: ANSWER_WITHIN_MS,
      connectTimeout: 2_000,
      keyPrefix: 'linli:limit:',
      retryStrategy: (attempt) => Math.min(attempt * 200, 2_000),
    });
    this.redis.on('error', onError);
  }

  /** The count in the window after adding, or `undefined` while Redis cannot be asked. */
  async add(
    key: string,
    weight: number,
    windowMs: number,
  ): Promise<{ count: number; remainingMs: number } | undefined> {
    try {
      const [count, remainingMs] = (await this.redis.eval(ADD_SCRIPT, 1, key, weight, windowMs)) as [number, number];
      return { count, remainingMs };
    } catch {
      return undefined;
    }
  }

  async forget(key: string): Promise<void> {
    await this.redis.del(key).catch(() => undefined);
  }

  close(): void {
    this.redis.disconnect();
  }
}
