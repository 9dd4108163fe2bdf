import { connect, type Socket } from 'node:net';

/** What a client of the load asks, over and over. */
export interface LoadOrder {
  readonly port: number;
  readonly query: string;
  /** One for each connection; none: nobody is signed in. */
  readonly tokens?: readonly string[];
  readonly connections: number;
  readonly seconds: number;
}

/** Answers a second to the same query by so many connections, one request at a time on each: a client that costs little itself. */
export async function answersPerSecond(order: LoadOrder): Promise<number> {
  const end = performance.now() + order.seconds * 1_000;
  const begin = performance.now();
  const counts = await Promise.all(
    Array.from({ length: order.connections }, (_, index) =>
      load(order.port, requestOf(order, order.tokens?.[index]), () => performance.now() < end),
    ),
  );
  const seconds = (performance.now() - begin) / 1_000;
  return counts.reduce((sum, count) => sum + count, 0) / seconds;
}

function requestOf({ query }: LoadOrder, token: string | undefined): string {
  const body = JSON.stringify({ query });
  const lines = [
    'POST /graphql HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${body}`;
}

function load(port: number, request: string, goesOn: () => boolean): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    let read = '';
    const socket: Socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setNoDelay(true).setEncoding('latin1');
    socket.on('error', reject);
    socket.on('data', (text: string) => {
      read += text;
      const length = answerLength(read);
      if (length === undefined || read.length < length) return;
      if (!read.startsWith('HTTP/1.1 200') || !read.includes('"data":{') || read.includes('"errors"')) {
        return reject(new Error(read));
      }
      read = '';
      count += 1;
      if (goesOn()) socket.write(request);
      else socket.end(() => resolve(count));
    });
  });
}

/** Bytes of the answer with its head; undefined while the head is not complete. */
function answerLength(read: string): number | undefined {
  const head = read.indexOf('\r\n\r\n');
  if (head < 0) return undefined;
  const length = /content-length: (\d+)/i.exec(read.slice(0, head))?.[1];
  if (length === undefined) throw new Error(`An answer without a length: ${read.slice(0, head)}`);
  return head + 4 + Number(length);
}
