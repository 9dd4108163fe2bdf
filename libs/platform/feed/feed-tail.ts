import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Logger } from '../log/logger.js';
import { OutboxRepository, type FeedEntry } from '../events/outbox.repository.js';
import { WakeUp } from '../wake/wake-up.js';

const PAGE = 500;
const POLL_MS = 500;

/** Somebody in this process who waits for a topic. */
export interface FeedListener {
  readonly topics: readonly string[];
  /** New entry of one of the topics; called in order. */
  receive(entry: FeedEntry): void;
}

/**
 * Reads the growing end of all feeds once for the whole process and hands each entry to those who wait for its topic:
 * the cost of an event depends on its recipients here, not on how many sockets are open.
 */
@Injectable()
export class FeedTail implements OnApplicationShutdown {
  private readonly listeners = new Map<string, Set<FeedListener>>();
  private position: number | undefined;
  private starting: Promise<void> | undefined;
  private reading: Promise<void> | undefined;
  private again = false;
  private poll: NodeJS.Timeout | undefined;
  private readonly stopListening: () => void;

  constructor(
    private readonly outbox: OutboxRepository,
    private readonly logger: Logger,
    wakeUp: WakeUp,
  ) {
    this.stopListening = wakeUp.on('numbered', () => void this.advance());
  }

  /** Registers a listener; returns the position up to which it must read by itself, and how to leave. */
  async join(listener: FeedListener): Promise<{ from: number; leave: () => void }> {
    for (const topic of listener.topics) {
      this.listeners.set(topic, (this.listeners.get(topic) ?? new Set()).add(listener));
    }
    this.poll ??= setInterval(() => void this.advance(), POLL_MS).unref();
    try {
      await (this.starting ??= this.start());
    } catch (error) {
      this.starting = undefined;
      this.leave(listener);
      throw error;
    }
    return { from: this.position ?? 0, leave: () => this.leave(listener) };
  }

  /** Reads what is new, and resolves when all of it is handed on. */
  async advance(): Promise<void> {
    if (this.position === undefined) return;
    this.again = true;
    this.reading ??= this.readAll().finally(() => (this.reading = undefined));
    await this.reading;
  }

  onApplicationShutdown(): void {
    clearInterval(this.poll);
    this.stopListening();
  }

  private async start(): Promise<void> {
    this.position = (await this.outbox.bounds()).head;
  }

  private async readAll(): Promise<void> {
    try {
      while (this.again) {
        this.again = false;
        await this.readPages();
      }
    } catch (error) {
      this.logger.warn({ error }, 'the feed could not be read; the next poll tries again');
    }
  }

  private async readPages(): Promise<void> {
    for (let full = true; full;) {
      const entries = await this.outbox.entriesAfter(this.position ?? 0, PAGE);
      full = entries.length === PAGE;
      // A page may end in the middle of an event's topics: its last position is read again with the next page.
      const complete = full ? entries.filter(({ position }) => position < (entries.at(-1)?.position ?? 0)) : entries;
      for (const entry of complete) this.hand(entry);
      this.position = complete.at(-1)?.position ?? this.position;
    }
  }

  private hand(entry: FeedEntry): void {
    this.listeners.get(entry.topic)?.forEach((listener) => listener.receive(entry));
  }

  private leave(listener: FeedListener): void {
    for (const topic of listener.topics) {
      const listeners = this.listeners.get(topic);
      listeners?.delete(listener);
      if (listeners?.size === 0) this.listeners.delete(topic);
    }
  }
}
