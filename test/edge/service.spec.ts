import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { jest } from '@jest/globals';
import { describeOnMariadb } from '#testing';
import { people } from './edge-capability.js';
import { startEdge, type EdgeHandle } from './edge-app.js';

describe('what the service tells of itself', () => {
  let edge: EdgeHandle;
  beforeAll(async () => {
    edge = await startEdge({
      NODE_ENV: 'development',
      ALLOWED_ORIGINS: 'https://app.example, https://old.example',
      TRUST_PROXY: 'true',
    });
  });
  afterAll(async () => edge.close());

  it('is alive and ready, and says what it stands on', async () => {
    expect(await (await fetch(`${edge.url}/health/live`)).json()).toEqual({ live: true });
    const ready = await fetch(`${edge.url}/health/ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      {
        ready: true,
        database: 'up',
        waitingEvents: 0,
        background: { lagSeconds: 0, overdueTimers: 0, oldestTimerSeconds: 0, parkedEvents: 0 },
        redis: 'unused',
        shuttingDown: false,
      },
    ]);
  });

  it('measures requests by route, sockets and the outbox', async () => {
    await edge.query('{ __typename }');
    const text = await (await fetch(`${edge.url}/metrics`)).text();
    expect(text).toMatch(/linli_http_requests_total\{route="\/graphql",status="200"\} \d/);
    expect(text).toContain('linli_sockets 0');
    expect(text).toContain('linli_outbox_waiting 0');
  });

  it('measures for the operator alone: this machine without a token, its holder with one', async () => {
    const metrics = (url: string, headers: Record<string, string> = {}): Promise<number> =>
      fetch(`${url}/metrics`, { headers }).then(({ status }) => status);
    expect(await metrics(edge.url)).toBe(200);
    expect(await metrics(edge.url, { 'x-forwarded-for': '127.0.0.1' })).toBe(404);
    expect(await metrics(edge.url, { forwarded: 'for=127.0.0.1' })).toBe(404);
    const guarded = await startEdge({ METRICS_TOKEN: 'a-token-for-metrics' });
    expect(await metrics(guarded.url)).toBe(404);
    expect(await metrics(guarded.url, { authorization: 'Bearer another-token-for' })).toBe(404);
    expect(await metrics(guarded.url, { authorization: 'Bearer a-token-for-metrics', forwarded: 'for=9.9.9.9' })).toBe(
      200,
    );
    await guarded.close();
  });

  it('shows in development a page to try queries that loads nothing from outside', async () => {
    const page = await (await fetch(`${edge.url}/graphiql`)).text();
    expect(page).toContain('Linli');
    expect(page.match(/<(script|link)[^>]*(src|href)="https?:/g)).toBeNull();
  });

  it('lets in browsers of the sites in the list, and no others', async () => {
    const allow = async (origin: string): Promise<string | null> =>
      (await edge.query('{ __typename }', { headers: { origin } })).headers.get('access-control-allow-origin');
    expect(await allow('https://app.example')).toBe('https://app.example');
    expect(await allow('https://evil.example')).toBeNull();
  });

  it('behind a proxy counts by the address that the proxy named, whatever the client made up', async () => {
    const attempt = async (forwarded: string): Promise<unknown> =>
      (await edge.query('mutation { attempt }', { headers: { 'x-forwarded-for': forwarded } })).body.errors?.[0]
        ?.extensions['code'];
    for (const made of ['1.1.1.1', '2.2.2.2', '3.3.3.3']) expect(await attempt(`${made}, 9.9.9.9`)).toBeUndefined();
    expect(await attempt('4.4.4.4, 9.9.9.9')).toBe('RATE_LIMITED');
    expect(await attempt('9.9.9.8')).toBeUndefined();
  });
});

describe('the log', () => {
  it('has a line for each request, without body, address or token', async () => {
    const lines: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => (lines.push(String(chunk)), true));
    people.set('secret-token', { personId: 'wei', permissions: [] });
    const edge = await startEdge({ LOG_LEVEL: 'debug' });
    await edge.query('query($secret: ID!) { whoAmI cup(id: $secret) }', {
      token: 'secret-token',
      variables: { secret: '13800000000' },
    });
    await edge.query('{ fault }');
    await edge.close();
    write.mockRestore();
    const log = lines.join('');
    expect(log).toMatch(/"route":"\/graphql","status":200/);
    expect(log).toMatch(/unexpected error/);
    expect(log).not.toMatch(/secret-token|13800000000/);
  });
});

describeOnMariadb('while the database is away', () => {
  it('is not ready, answers in time and in words, and is ready again soon after', async () => {
    const target = new URL(process.env['LINLI_TEST_MARIADB_URL'] ?? 'mysql://localhost');
    const wires = new Set<Socket>();
    const wire = createServer((inward) => {
      const outward = connect(Number(target.port || 3306), target.hostname);
      [inward, outward].forEach((socket) => wires.add(socket.on('error', () => undefined)));
      inward.pipe(outward).pipe(inward);
    });
    await new Promise<void>((resolve) => wire.listen(0, '127.0.0.1', resolve));
    const { port } = wire.address() as AddressInfo;
    const edge = await startEdge({ DATABASE_DEADLINE_MS: '3000' }, {}, { engine: 'mysql', port });
    const ready = async (): Promise<number> => (await fetch(`${edge.url}/health/ready`)).status;
    expect(await ready()).toBe(200);

    wires.forEach((socket) => socket.pause());
    const before = performance.now();
    expect(await ready()).toBe(503);
    expect(performance.now() - before).toBeLessThan(3_000);
    wires.forEach((socket) => socket.resume());

    wires.forEach((socket) => socket.destroy());
    await untilReady(ready, 10_000);
    await edge.close();
    wires.forEach((socket) => socket.destroy());
    await new Promise((resolve) => wire.close(resolve));
  });
});

async function untilReady(ready: () => Promise<number>, withinMs: number): Promise<void> {
  const end = performance.now() + withinMs;
  while ((await ready()) !== 200) {
    if (performance.now() > end) throw new Error('It is not ready again');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
