import { Readable } from 'node:stream';

/** A sign of life, in milliseconds: proxies cut what is silent, and a screen that was unplugged is noticed. */
const BEAT_MS = 20_000;
/** A client that leaves so many bytes unread is let go; it comes back by itself. */
const UNREAD_BYTES = 256 * 1024;
/** After a loss the browser comes back in so many milliseconds. */
const RETRY_MS = 2_000;

/** What is told of one event: its data, and the mark that the client brings back as `Last-Event-ID`. */
export interface Told {
  readonly id: string;
  readonly data: unknown;
}

/** Server-sent events (text/event-stream) of what comes; ends what it follows when the client goes. */
export function eventStream(events: AsyncIterableIterator<Told>): Readable {
  const beat = setInterval(() => tell(': \n\n'), BEAT_MS).unref();
  const stream = new Readable({
    read: () => undefined,
    destroy: (error, done) => {
      clearInterval(beat);
      void events.return?.();
      done(error);
    },
  });
  const tell = (text: string): void => {
    if (stream.destroyed) return;
    stream.push(text);
    if (stream.readableLength > UNREAD_BYTES) stream.destroy();
  };
  const follow = async (): Promise<void> => {
    for await (const { id, data } of events) tell(`id: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
    if (!stream.destroyed) stream.push(null);
  };
  tell(`retry: ${RETRY_MS}\n\n`);
  follow().catch((error: unknown) => stream.destroy(error instanceof Error ? error : new Error('the events ended')));
  return stream;
}
