import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { answerQuestions } from './child-process.js';

/** A process of many real clients, each with a socket of its own and one subscription. */
interface Received {
  readonly key: string;
  readonly requestId?: string;
  readonly atMs: number;
}

const SUBSCRIPTION = 'subscription { offerReceived { cursor state offer { id requestId state expiresAt } } }';
const AT_ONCE = 50;
const received: Received[] = [];
const payloads: string[] = [];

function connect(url: string, token: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const client = createClient({
      url,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      lazy: false,
      connectionParams: token === '' ? undefined : { authorization: `Bearer ${token}` },
      on: {
        connected: () => resolve(),
        closed: (event) => reject(new Error(`closed: ${(event as { code?: number }).code}`)),
        message: (message) =>
          message.type === 'next' && payloads.length < 250 && payloads.push(JSON.stringify(message)),
      },
    });
    client.subscribe<{ offerReceived: { offer: { id: string; requestId: string } } }>(
      { query: SUBSCRIPTION },
      {
        next: ({ data }) =>
          received.push({
            key: data?.offerReceived.offer.id ?? 'no data',
            requestId: data?.offerReceived.offer.requestId,
            atMs: Number(process.hrtime.bigint()) / 1e6,
          }),
        error: (error) => received.push({ key: `error ${JSON.stringify(error)}`, atMs: 0 }),
        complete: () => undefined,
      },
    );
  });
}

answerQuestions({
  open: async ({ url, tokens }: { url: string; tokens: string[] }) => {
    for (let start = 0; start < tokens.length; start += AT_ONCE) {
      await Promise.all(tokens.slice(start, start + AT_ONCE).map((token) => connect(url, token)));
    }
  },
  take: () => received.splice(0),
  payloads: () => payloads,
});
