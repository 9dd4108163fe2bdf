import { WebSocket } from 'ws';
import { answerQuestions } from './child-process.js';

/** Bare `ws` clients that read what they get. */
const AT_ONCE = 50;

answerQuestions({
  open: async ({ url, sockets }: { url: string; sockets: number }) => {
    for (let start = 0; start < sockets; start += AT_ONCE) {
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, sockets - start) }, () => connected(url)));
    }
  },
});

function connected(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url, { perMessageDeflate: false });
    socket.on('message', () => undefined);
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
}
