import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { Limits } from '../limits/limits.js';
import { mapIterator } from '../graphql/subscriptions/map-iterator.js';
import { eventStream } from './event-stream.js';
import type { Marked } from './single-reading.js';

/** The part of a reply that is needed here. */
export interface StreamReply {
  header(name: string, value: string): unknown;
  send(body: Readable): unknown;
  readonly raw: { once(event: 'close', listener: () => void): unknown };
}

/** A hall of screens behind one address comes back at once after a power cut. */
const OPENED_PER_MINUTE = { max: 120, windowSeconds: 60 };
/** Streams that one process keeps open; a push costs each of them a write. */
const MOST_STREAMS = 2_000;

/** Server-sent events for who is signed out: sockets are for who is signed in, and what is public may move for everybody. */
@Injectable()
export class PublicStreams {
  private open = 0;

  constructor(private readonly limits: Limits) {}

  /** Streams open now. */
  get size(): number {
    return this.open;
  }

  /** Answers with each thing that `watch` gives, marked by its cursor. Throws RATE_LIMITED, UNAVAILABLE, and as `watch`. */
  async answer<T extends Marked>(
    reply: StreamReply,
    address: string,
    watch: () => Promise<AsyncIterableIterator<T>>,
  ): Promise<void> {
    await this.limits.hit(`streams:${address}`, OPENED_PER_MINUTE);
    if (this.open >= MOST_STREAMS) throw generalErrors.UNAVAILABLE();
    this.open += 1;
    const over = new Promise<void>((resolve) => reply.raw.once('close', resolve));
    const events = await watch().catch((error: unknown) => {
      this.open -= 1;
      throw error;
    });
    const stream = eventStream(mapIterator(events, (data) => ({ id: data.cursor, data })));
    stream.once('close', () => (this.open -= 1));
    // An answer that is over ends it, whatever became of the body: to HEAD none is sent, and who has gone already reads none.
    void over.then(() => stream.destroy());
    reply.header('content-type', 'text/event-stream; charset=utf-8');
    reply.header('cache-control', 'no-store');
    reply.header('x-accel-buffering', 'no');
    reply.send(stream);
  }
}
