import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Config } from '../config/config.js';
import { Logger } from '../log/logger.js';
import { RedisCounter } from './redis-counter.js';
import { WindowCounter } from './window-counter.js';

/** How often something may happen. */
export interface Limit {
  /** Hits allowed within the window. */
  readonly max: number;
  readonly windowSeconds: number;
  /** How many hits this one counts for; 1 unless told. */
  readonly weight?: number;
}

/**
 * Counters that refuse what happens too often. Each hit counts in the memory of this process and, with Redis, among
 * all processes; the higher count decides. While Redis is away the memory goes on counting, so the limit never opens.
 */
@Injectable()
export class Limits implements OnApplicationShutdown {
  private readonly memory = new WindowCounter();
  private readonly shared: RedisCounter | undefined;

  constructor(config: Config, logger: Logger) {
    const url = config.get('REDIS_URL');
    const tell = (error: Error): void => logger.debug({ reason: error.message }, 'limits: redis is away');
    this.shared = url ? new RedisCounter(url, tell) : undefined;
  }

  /** Counts one hit of the key. Throws RATE_LIMITED `{ retryAfterSeconds }` once the window is full. */
  async hit(key: string, limit: Limit): Promise<void> {
    const own = this.addHere(key, limit);
    const all = await this.shared?.add(key, limit.weight ?? 1, limit.windowSeconds * 1000);
    refuseFull(limit, [own, all]);
  }

  /** The same in the memory of this process alone: for what is asked so often that it must not cost a way to Redis. */
  hitHere(key: string, limit: Limit): void {
    refuseFull(limit, [this.addHere(key, limit)]);
  }

  /** Forgets the hits of a key, as after a success. */
  async forget(key: string): Promise<void> {
    this.memory.forget(key);
    await this.shared?.forget(key);
  }

  /** Closes the connection to Redis. */
  onApplicationShutdown(): void {
    this.shared?.close();
  }

  private addHere(key: string, { weight = 1, windowSeconds }: Limit): Window {
    return this.memory.add(key, weight, windowSeconds * 1000, performance.now());
  }
}

/** How often the key was hit within its window, and how long that still lasts. */
interface Window {
  readonly count: number;
  readonly remainingMs: number;
}

function refuseFull({ max }: Limit, windows: readonly (Window | undefined)[]): void {
  const full = windows.filter((window) => window !== undefined && window.count > max);
  if (full.length === 0) return;
  const remainingMs = Math.max(...full.map((window) => window?.remainingMs ?? 0));
  throw generalErrors.RATE_LIMITED({ retryAfterSeconds: Math.max(1, Math.ceil(remainingMs / 1000)) });
}
