import { WebSocket } from 'ws';
import { answerQuestions } from './child-process.js';
import { monotonicMs } from './offer-waves.js';

/** Bare `ws` clients that read what they get, and keep when each message with a key arrived. */
const AT_ONCE = 50;
const received: { key: number; atMs: number }[] = [];

answerQuestions({
  open: async ({ url, sockets }: { url: string; sockets: number }) => {
    for (let start = 0; start < sockets; start += AT_ONCE) {
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, sockets - start) }, () => connected(url)));
    }
  },
  take: () => received.splice(0),
});

function note(data: Buffer, atMs: number): void {
  const { key } = JSON.parse(data.toString()) as { key?: number };
  if (key !== undefined) received.push({ key, atMs });
}

function connected(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.on('message', (data: Buffer) => note(data, monotonicMs()));
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
}
