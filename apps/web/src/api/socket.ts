import { createClient, type Client } from 'graphql-ws';
import { language } from '../i18n/language';
import { authorization } from './exchange-tokens';
import { ENDPOINT } from './post';
import { dropAccessToken } from './session';

/** Close code of a token that ended or a right that was lost: the next connection brings a new token. */
const FORBIDDEN = 4403;

export type Line = 'idle' | 'connected' | 'lost';

let line: Line = 'idle';
const listeners = new Set<(line: Line, again: boolean) => void>();
let connectedBefore = false;

function tell(next: Line): void {
  line = next;
  const again = next === 'connected' && connectedBefore;
  connectedBefore ||= next === 'connected';
  for (const listener of listeners) listener(next, again);
}

/** How the live connection stands. */
export function presentLine(): Line {
  return line;
}

/** Calls back on every change; `again` when it stands after it had been lost. */
export function watchLine(listener: (line: Line, again: boolean) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The socket for what is pushed: opened by the first subscription, kept while there is one, opened again for ever. */
export const socket: Client = createClient({
  url: () => new URL(ENDPOINT, location.href.replace(/^http/, 'ws')).href,
  lazy: true,
  lazyCloseTimeout: 2_000,
  keepAlive: 10_000,
  retryAttempts: Number.POSITIVE_INFINITY,
  shouldRetry: () => true,
  retryWait: wait,
  connectionParams: async () => ({ authorization: (await authorization()) ?? '', locale: language() }),
  on: {
    connected: () => tell('connected'),
    closed: (event) => {
      const { code, wasClean } = event as CloseEvent;
      if (code === FORBIDDEN) dropAccessToken();
      tell(code === 1000 && wasClean ? 'idle' : 'lost');
    },
  },
});

/** Soon after a short loss, every five seconds after a long one, and at once when the network is back. */
function wait(retries: number): Promise<void> {
  const pause = Math.min(5_000, 250 * 2 ** retries) * (0.75 + Math.random() / 2);
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      window.removeEventListener('online', done);
      resolve();
    };
    const timer = setTimeout(done, pause);
    window.addEventListener('online', done);
  });
}

/** Ends the connection: whoever signs in next brings a token of their own. */
export function hangUp(): void {
  connectedBefore = false;
  socket.terminate();
}
