import { createHash } from 'node:crypto';
import { encodeCursor } from '#kernel';
import { LatestOnly } from './latest-only.js';

/** What is read, with a mark that is the same as long as it is. */
export interface Marked {
  readonly cursor: string;
}

/** The same with its mark: a hash of what it says. */
export function marked<T extends object>(value: T): T & Marked {
  const digest = createHash('sha256').update(JSON.stringify(value)).digest('base64url');
  return { ...value, cursor: encodeCursor([digest]) };
}

interface Options<T> {
  readonly read: () => Promise<T>;
  readonly intervalMs: number;
  /** Whether it is read again only after `changed`, instead of once an interval. */
  readonly whenChanged?: boolean;
  /** Hears of a reading that failed while others wait for the next one. */
  readonly report: (error: unknown) => void;
  /** Nobody watches and nothing is kept any more. */
  readonly idle: () => void;
}

/**
 * One thing that many look at: it is read at most once an interval, for all of them together, and only while somebody
 * watches. What is the same as before is told to nobody.
 */
export class SingleReading<T extends Marked> {
  private latest: T | undefined;
  private reading: Promise<T> | undefined;
  private timer: NodeJS.Timeout | undefined;
  private isStale = false;
  private readonly watchers = new Set<LatestOnly<T>>();

  constructor(private readonly options: Options<T>) {}

  /** What was read in this interval; else it is read now, once for all who ask meanwhile. */
  async now(): Promise<T> {
    if (this.latest !== undefined && this.timer !== undefined) return this.latest;
    return (this.reading ??= this.renew().finally(() => (this.reading = undefined)));
  }

  /** Follows it: what it is now, unless its mark is the one given, then each change. */
  async watch(after: string | undefined): Promise<AsyncIterableIterator<T>> {
    const watcher = new LatestOnly<T>(() => this.watchers.delete(watcher));
    this.watchers.add(watcher);
    try {
      const present = await this.now();
      if (present.cursor !== after) watcher.give(present);
    } catch (error) {
      await watcher.return();
      throw error;
    }
    return watcher;
  }

  /** It is said to be another: it is read again when the interval is over. */
  changed(): void {
    this.isStale = true;
  }

  /** Ends all watching. */
  async end(): Promise<void> {
    clearTimeout(this.timer);
    await Promise.all([...this.watchers].map((watcher) => watcher.return()));
  }

  private async renew(): Promise<T> {
    const before = this.latest?.cursor;
    // What changes while it is read may be missing in it.
    this.isStale = false;
    try {
      const latest = await this.options.read();
      this.latest = latest;
      if (before !== undefined && latest.cursor !== before) for (const watcher of this.watchers) watcher.give(latest);
      return latest;
    } catch (error) {
      this.isStale = true;
      throw error;
    } finally {
      this.waitAnInterval();
    }
  }

  private waitAnInterval(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.onInterval(), this.options.intervalMs).unref();
  }

  private onInterval(): void {
    this.timer = undefined;
    if (this.watchers.size === 0) return this.options.idle();
    if (this.options.whenChanged === true && !this.isStale) return this.waitAnInterval();
    this.now().catch(this.options.report);
  }
}
