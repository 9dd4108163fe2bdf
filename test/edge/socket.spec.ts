import { once } from 'node:events';
import { request } from 'node:http';
import type { Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import { SocketServer } from '#platform';
import { failing, people } from './edge-capability.js';
import { startEdge, type EdgeHandle } from './edge-app.js';

interface Event {
  cursor: string;
  number: number;
  seenBy: string;
}

interface Heard {
  readonly events: Event[];
  readonly errors: { message: string; extensions: Record<string, unknown> }[];
  readonly ended: Promise<unknown>;
  stop(): void;
}

/** Subscribes and keeps all that comes. */
function listen(client: Client, query: string, field: string, variables: Record<string, unknown> = {}): Heard {
  const events: Event[] = [];
  const errors: Heard['errors'] = [];
  let stop = (): void => undefined;
  const ended = new Promise((resolve) => {
    stop = client.subscribe<Record<string, Event>>(
      { query, variables },
      {
        next: ({ data, errors: failed }) => {
          if (data?.[field]) events.push(data[field]);
          errors.push(...((failed ?? []) as unknown as Heard['errors']));
        },
        error: (reason) => {
          if (Array.isArray(reason)) errors.push(...(reason as unknown as Heard['errors']));
          resolve(reason);
        },
        complete: () => resolve('complete'),
      },
    );
  });
  return { events, errors, ended, stop: () => stop() };
}

async function until(condition: () => boolean, withinMs = 20_000): Promise<void> {
  const end = performance.now() + withinMs;
  while (!condition()) {
    if (performance.now() > end) throw new Error('It did not happen in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const MINE = 'subscription($after: Cursor) { cupEvents(after: $after) { cursor number seenBy } }';
const WASHING = 'subscription($after: Cursor) { washEvents(after: $after) { cursor number seenBy } }';
const LIMITS = {
  initWithin: 300,
  recheckEvery: 200,
  actorFreshFor: 0,
  messages: 40,
  messageWindow: 5_000,
  subscriptionsPerSocket: 5,
  socketsPerPerson: 4,
  pingEvery: 400,
  unreadFor: 300,
};

describe('the socket edge', () => {
  let edge: EdgeHandle;
  const raw = (path = '/graphql', options: { origin?: string; protocols?: string[] } = {}): WebSocket =>
    new WebSocket(
      edge.socketUrl.replace('/graphql', path),
      options.protocols ?? ['graphql-transport-ws'],
      options.origin ? { origin: options.origin } : {},
    );
  const closing = async (socket: WebSocket): Promise<[number, string]> => {
    const [code, reason] = (await once(socket, 'close')) as [number, Buffer];
    return [code, String(reason)];
  };
  const signedIn = async (token: string): Promise<WebSocket> => {
    const socket = raw();
    await once(socket, 'open');
    socket.send(
      JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${token}`, locale: 'en' } }),
    );
    await once(socket, 'message');
    return socket;
  };
  const ask = async (
    socket: WebSocket,
    query: string,
    id = '1',
  ): Promise<{ type: string; payload: Record<string, unknown>[] }> => {
    socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
    const [data] = (await once(socket, 'message')) as [Buffer];
    return JSON.parse(String(data)) as { type: string; payload: Record<string, unknown>[] };
  };

  beforeAll(async () => {
    edge = await startEdge({}, LIMITS);
  });
  beforeEach(() => {
    for (const name of ['wei', 'lan', 'mei']) people.set(name, { personId: name, permissions: [] });
    people.set('washer', { personId: 'washer', permissions: ['cup.wash'], regions: ['/a/', '/b/'] });
  });
  afterAll(async () => edge.close());

  it.each([
    ['en', undefined, 'The document does not fit'],
    ['zh-CN', undefined, '查询不符合'],
    ['en', 'zh', '查询不符合'],
    ['zh', 'en', 'The document does not fit'],
  ])('speaks as the upgrade asked (%s) unless connection_init says otherwise (%s)', async (accepted, locale, text) => {
    const headers = { 'accept-language': accepted };
    const socket = new WebSocket(edge.socketUrl, ['graphql-transport-ws'], { headers });
    await once(socket, 'open');
    const payload = { authorization: 'Bearer wei', ...(locale === undefined ? {} : { locale }) };
    socket.send(JSON.stringify({ type: 'connection_init', payload }));
    await once(socket, 'message');
    const answer = await ask(socket, 'subscription { nothing }');
    expect(answer.payload[0]?.['message']).toContain(text);
    socket.close();
  });

  it('delivers to each person his own events, in order, and goes on from a cursor', async () => {
    const [wei, lan] = [edge.socket('wei'), edge.socket('lan')];
    const after = await edge.head();
    const [mine, hers] = [listen(wei, MINE, 'cupEvents', { after }), listen(lan, MINE, 'cupEvents', { after })];
    for (const number of [1, 2, 3]) await edge.publish('cup:wei', number);
    await edge.publish('cup:lan', 9);
    await until(() => mine.events.length === 3 && hers.events.length === 1);
    expect(mine.events.map(({ number, seenBy }) => [number, seenBy])).toEqual([
      [1, 'wei'],
      [2, 'wei'],
      [3, 'wei'],
    ]);
    mine.stop();
    await edge.publish('cup:wei', 4);
    const again = listen(wei, MINE, 'cupEvents', { after: mine.events[1]?.cursor });
    await until(() => again.events.length === 2);
    expect(again.events.map(({ number }) => number)).toEqual([3, 4]);
    await Promise.all([wei.dispose(), lan.dispose()]);
  });

  it('ends a subscription whose cursor is too old, or none, with its code', async () => {
    const client = edge.socket('wei');
    const beyond = listen(client, MINE, 'cupEvents', { after: Buffer.from('[999999]').toString('base64url') });
    await beyond.ended;
    expect(beyond.errors[0]?.extensions['code']).toBe('RESYNC_REQUIRED');
    const nonsense = listen(client, MINE, 'cupEvents', { after: 'nonsense' });
    await nonsense.ended;
    expect(nonsense.errors[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    await client.dispose();
  });

  it('lets nobody in without a token, and cuts a client that says nothing', async () => {
    const nameless = raw();
    await once(nameless, 'open');
    nameless.send(JSON.stringify({ type: 'connection_init', payload: {} }));
    expect(await closing(nameless)).toEqual([4403, 'Forbidden']);
    const silent = raw();
    expect((await closing(silent))[0]).toBe(4408);
    const hasty = raw();
    await once(hasty, 'open');
    hasty.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: MINE } }));
    expect((await closing(hasty))[0]).toBe(4401);
    const forged = edge.socket('forged');
    expect(await listen(forged, MINE, 'cupEvents').ended).toMatchObject({ code: 4403 });
  });

  it('refuses other paths, other sites and other protocols', async () => {
    const refusal = async (socket: WebSocket): Promise<string> =>
      String(((await once(socket, 'error').catch((e: unknown) => [e])) as [Error])[0].message);
    expect(await refusal(raw('/other'))).toContain('404');
    expect(await refusal(raw('/graphql', { origin: 'https://evil.example' }))).toContain('403');
    const same = raw('/graphql', { origin: edge.url });
    await once(same, 'open');
    same.terminate();
    const old = raw('/graphql', { protocols: ['graphql-ws'] });
    expect((await once(old, 'error').catch((error: unknown) => [error])).length).toBe(1);
  });

  it.each([
    ['BAD_REQUEST', 'mutation { attempt }'],
    ['BAD_REQUEST', '{ whoAmI }'],
    ['BAD_REQUEST', '{ __schema { queryType { name } } }'],
    ['GRAPHQL_PARSE_FAILED', 'subscription {'],
    ['GRAPHQL_PARSE_FAILED', `subscription { cupEvents { ${'number '.repeat(3000)} } }`],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { cupEvent { number } }'],
    ['GRAPHQL_VALIDATION_FAILED', 'subscription { cupEvents { number } washEvents { number } }'],
    [
      'QUERY_TOO_COMPLEX',
      `subscription { cupEvents { ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} } }`,
    ],
    ['GRAPHQL_VALIDATION_FAILED', `subscription { cupEvents { number ${'@skip(if: false) '.repeat(6)} } }`],
    ['FORBIDDEN', 'subscription { washEvents { number } }'],
    ['FORBIDDEN', 'subscription { unmarkedEvents { number } }'],
  ])('answers %s where HTTP would', async (code, query) => {
    const socket = await signedIn('wei');
    const { type, payload } = await ask(socket, query);
    expect([type, payload[0]?.['extensions']]).toMatchObject(['error', { code }]);
    expect(JSON.stringify(payload)).not.toMatch(/Did you mean/);
    socket.terminate();
  });

  it('ends with INTERNAL, telling nothing, when an event cannot be answered; it comes again by cursor', async () => {
    const client = edge.socket('wei');
    const heard = listen(client, MINE, 'cupEvents', { after: await edge.head() });
    await edge.publish('cup:wei', 20);
    await until(() => heard.events.length === 1);
    failing.answers = true;
    await edge.publish('cup:wei', 21);
    const end = await heard.ended;
    failing.answers = false;
    expect(heard.errors[0]?.extensions['code']).toBe('INTERNAL');
    expect(JSON.stringify(end)).not.toMatch(/ER_LOCK|138/);
    const again = listen(client, MINE, 'cupEvents', { after: heard.events[0]?.cursor });
    await until(() => again.events.length === 1);
    expect(again.events[0]?.number).toBe(21);
    await client.dispose();
  });

  it('closes 4403, without a further event, when the token ends or a right is lost', async () => {
    for (const lose of [
      () => people.delete('washer'),
      () => people.set('washer', { personId: 'washer', permissions: [] }),
      () => people.set('washer', { personId: 'washer', permissions: ['cup.wash'], regions: ['/a/'] }),
    ]) {
      people.set('washer', { personId: 'washer', permissions: ['cup.wash'], regions: ['/a/', '/b/'] });
      const client = edge.socket('washer');
      const heard = listen(client, WASHING, 'washEvents', { after: await edge.head() });
      await edge.publish('wash', 1);
      await until(() => heard.events.length === 1);
      lose();
      await edge.publish('wash', 2);
      expect(await heard.ended).toMatchObject({ code: 4403 });
      expect(heard.events.length).toBe(1);
    }
  });

  it('notices the loss also while nothing happens, and gained rights do not disturb', async () => {
    const client = edge.socket('washer');
    const heard = listen(client, WASHING, 'washEvents', { after: await edge.head() });
    await edge.publish('wash', 0);
    await until(() => heard.events.length === 1);
    people.set('washer', { personId: 'washer', permissions: ['cup.wash', 'cup.dry'], regions: ['/a/', '/b/', '/c/'] });
    await pause(500);
    await edge.publish('wash', 1);
    await until(() => heard.events.length === 2);
    people.delete('washer');
    expect(await heard.ended).toMatchObject({ code: 4403 });
  });

  it('sends a client away to come back when actors cannot be looked up, and keeps silent ones', async () => {
    const client = edge.socket('wei');
    const heard = listen(client, MINE, 'cupEvents', { after: await edge.head() });
    await edge.publish('cup:wei', 4);
    await until(() => heard.events.length === 1);
    failing.actors = true;
    await pause(500);
    await edge.publish('cup:wei', 5);
    const end = await heard.ended;
    failing.actors = false;
    expect(end).toMatchObject({ code: 1013 });
    expect(heard.events.map(({ number }) => number)).toEqual([4]);
  });

  it('caps subscriptions of a socket, and sockets of a person', async () => {
    const socket = await signedIn('wei');
    for (const id of ['a', 'b', 'c', 'd', 'e'])
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query: MINE } }));
    expect((await ask(socket, MINE, 'f')).payload[0]?.['extensions']).toMatchObject({ code: 'TOO_MANY_SUBSCRIPTIONS' });
    socket.terminate();
    const open = await Promise.all(['mei', 'mei', 'mei', 'mei'].map(signedIn));
    const fifth = raw();
    await once(fifth, 'open');
    fifth.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'mei' } }));
    expect((await closing(fifth))[0]).toBe(4429);
    open.forEach((one) => one.terminate());
  });

  it('cuts floods and frames that are too large; the others notice nothing', async () => {
    const calm = edge.socket('lan');
    const heard = listen(calm, MINE, 'cupEvents', { after: await edge.head() });
    const flood = await signedIn('wei');
    for (let n = 0; n < 2_000; n += 1)
      flood.send(JSON.stringify({ id: String(n), type: 'subscribe', payload: { query: MINE } }));
    expect((await closing(flood))[0]).toBe(4429);
    const large = await signedIn('wei');
    large.on('error', () => undefined);
    large.send('x'.repeat(50 * 1024 * 1024));
    expect([1009, 1006]).toContain((await closing(large))[0]);
    const binary = await signedIn('wei');
    binary.send(Buffer.from([1, 2, 3]));
    expect((await closing(binary))[0]).toBe(4400);
    const garbage = await signedIn('wei');
    garbage.send('{"type":');
    expect((await closing(garbage))[0]).toBe(4400);
    await edge.publish('cup:lan', 1);
    await until(() => heard.events.length === 1);
    await calm.dispose();
  });

  it.each(['ping', 'pong'] as const)('cuts a flood of %s frames that nobody asked for', async (kind) => {
    const flood = await signedIn('wei');
    for (let n = 0; n < LIMITS.messages + 5; n += 1) flood[kind]();
    expect(await closing(flood)).toEqual([4429, 'Too many requests']);
    const closes = await (await fetch(`${edge.url}/metrics`)).text();
    expect(closes).toMatch(/linli_socket_closes_total\{code="4429"\} \d/);
  });

  it('lets a client answer as many pings as it is sent', async () => {
    const own = await startEdge({}, { ...LIMITS, messages: 3, messageWindow: 60_000, pingEvery: 50 });
    const socket = new WebSocket(own.socketUrl, ['graphql-transport-ws']);
    await once(socket, 'open');
    socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer wei' } }));
    let pings = 0;
    socket.on('ping', () => (pings += 1));
    await until(() => pings > 10);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    await own.close();
  });

  it('cuts a client that stops reading; the others get everything, and memory does not grow with it', async () => {
    const calm = edge.socket('mei');
    const after = await edge.head();
    const heard = listen(calm, MINE, 'cupEvents', { after });
    const stuck = await signedIn('lan');
    stuck.send(
      JSON.stringify({
        id: '1',
        type: 'subscribe',
        payload: { query: `subscription { cupEvents(after: "${after}") { ballast(bytes: 500000) } }` },
      }),
    );
    stuck.pause();
    const ended = closing(stuck);
    for (let number = 1; number <= 60; number += 1) {
      await edge.publish('cup:lan', number);
      await edge.publish('cup:mei', number);
    }
    await until(() => heard.events.length === 60);
    await until(() => edge.app.get(SocketServer).size === 1);
    stuck.resume();
    await ended;
    await calm.dispose();
  });

  it('cuts a client that does not answer pings, and serves HTTP on the same port meanwhile', async () => {
    const socket = await signedIn('lan');
    const mute = (socket as unknown as { _receiver: { removeAllListeners(name: string): void } })._receiver;
    mute.removeAllListeners('ping');
    expect((await closing(socket))[0]).toBe(4408);
    const status = await new Promise((resolve) =>
      request(`${edge.url}/health/live`, (response) => resolve(response.statusCode)).end(),
    );
    expect(status).toBe(200);
  });
});

describe('production', () => {
  it('hides the schema on both transports, serves no page to try queries, and says goodbye with 1001', async () => {
    const secrets = {
      ACCESS_TOKEN_SECRET: 'a'.repeat(40),
      BLIND_INDEX_KEY: 'b'.repeat(40),
      DATA_ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
      PROOFS_KEY: Buffer.alloc(32, 8).toString('base64'),
      CERTIFICATE_SIGNING_KEY: Buffer.alloc(32, 9).toString('base64'),
    };
    const edge = await startEdge({ NODE_ENV: 'production', ...secrets });
    people.set('wei', { personId: 'wei', permissions: [] });
    const introspected = await edge.query('{ __schema { queryType { name } } }', {
      headers: { 'accept-language': 'en' },
    });
    expect([introspected.status, introspected.body.errors?.[0]?.extensions['code']]).toEqual([
      400,
      'INTROSPECTION_OFF',
    ]);
    expect(introspected.text).not.toMatch(/apollo/i);
    expect((await fetch(`${edge.url}/graphiql`)).status).toBe(404);
    const client = edge.socket('wei');
    const introspecting = listen(
      client,
      'subscription { cupEvents { number } } fragment F on Query { __schema { queryType { name } } }',
      'cupEvents',
    );
    await introspecting.ended;
    expect(introspecting.errors[0]?.extensions['code']).toBe('INTROSPECTION_OFF');
    const heard = listen(client, MINE, 'cupEvents', { after: await edge.head() });
    await edge.publish('cup:wei', 1);
    await until(() => heard.events.length === 1);
    const running = edge.query('{ wait(ms: 1500) }');
    await pause(300);
    const closed = edge.close();
    expect(await heard.ended).toMatchObject({ code: 1001 });
    expect((await running).body.data).toEqual({ wait: 1500 });
    const before = performance.now();
    await closed;
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
