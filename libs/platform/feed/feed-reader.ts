import { setImmediate as aTurnOfTheLoop } from 'node:timers/promises';
import type { FeedEntry, OutboxRepository } from '../events/outbox.repository.js';
import type { FeedListener } from './feed-tail.js';
import { itemOf, type FeedItem } from './feed-item.js';

const PAGE = 100;
/** What a subscriber may leave unread in memory; beyond that it reads from the database, at its own pace. */
const BUFFER = 200;

/**
 * The reading end of one subscription. While it is behind it pulls pages from the database; once a pull comes back
 * empty it is live and takes what the tail hands over. Nothing is lost between the two: the buffer is emptied before
 * the pull, and what the tail handed over earlier was committed earlier, so that the pull sees it.
 *
 * Between two items everybody else has a turn: the embedded engine and a socket with room both answer at once, and a
 * subscription with a long backlog would keep the process to itself until it is through.
 */
export class FeedReader implements AsyncIterableIterator<FeedItem>, FeedListener {
  private mode: 'behind' | 'live' = 'behind';
  private overflowed = false;
  private buffer: FeedEntry[] = [];
  private backlog: FeedEntry[] = [];
  private last = 0;
  private closed = false;
  private hasJustGiven = false;
  private wake: () => void = () => undefined;
  private leave: () => void = () => undefined;

  constructor(
    private readonly outbox: OutboxRepository,
    readonly topics: readonly string[],
  ) {}

  /** Starts after a position; `upToDate` says that the tail stands there too. */
  begin(position: number, upToDate: boolean, leave: () => void): void {
    this.last = position;
    this.mode = upToDate ? 'live' : 'behind';
    this.leave = leave;
    if (this.closed) leave();
  }

  receive(entry: FeedEntry): void {
    if (this.overflowed || this.buffer.length >= BUFFER) this.overflowed = true;
    else this.buffer.push(entry);
    this.wake();
  }

  async next(): Promise<IteratorResult<FeedItem>> {
    if (this.hasJustGiven) await aTurnOfTheLoop();
    while (!this.closed) {
      const entry = this.mode === 'behind' ? await this.pull() : this.take();
      if (entry !== undefined && entry.position > this.last) {
        this.last = entry.position;
        this.hasJustGiven = true;
        return { done: false, value: itemOf(entry) };
      }
      if (entry === undefined && this.mode === 'live' && this.buffer.length === 0) await this.signal();
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<FeedItem>> {
    this.closed = true;
    this.leave();
    this.wake();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<FeedItem>> {
    await this.return();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async pull(): Promise<FeedEntry | undefined> {
    if (this.backlog.length === 0) {
      this.buffer = [];
      this.overflowed = false;
      this.backlog = await this.outbox.entriesOf(this.topics, this.last, PAGE);
      if (this.backlog.length === 0 && !this.overflowed) this.mode = 'live';
    }
    return this.backlog.shift();
  }

  private take(): FeedEntry | undefined {
    const entry = this.buffer.shift();
    if (entry === undefined && this.overflowed) this.mode = 'behind';
    return entry;
  }

  private signal(): Promise<void> {
    return new Promise((resolve) => {
      this.wake = () => {
        this.wake = () => undefined;
        resolve();
      };
      if (this.closed || this.buffer.length > 0) this.wake();
    });
  }
}
