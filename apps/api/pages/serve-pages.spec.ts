import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fastify from 'fastify';
import { serveFrontDoor } from './front-door.js';
import { servePages } from './serve-pages.js';

interface Got {
  readonly statusCode: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Buffer;
  readonly body: string;
}

describe('the pages, served by the API', () => {
  const folder = mkdtempSync(join(tmpdir(), 'linli-pages-'));
  const server = fastify();
  const index = `<!doctype html><title>邻里</title>${'<p>x</p>'.repeat(200)}`;

  beforeAll(async () => {
    mkdirSync(join(folder, 'assets'));
    writeFileSync(join(folder, 'index.html'), index);
    writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {};');
    writeFileSync(join(folder, 'manifest.json'), '{}');
    writeFileSync(join(folder, '..', 'outside.js'), 'secret');
    server.get('/graphql', () => 'api');
    expect(servePages(server, folder)).toBe(true);
    await server.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
    rmSync(join(folder, '..', 'outside.js'));
  });

  /** As it is written: no address is put right on the way. */
  const get = async (path: string, headers: Record<string, string> = {}): Promise<Got> => {
    const { port } = server.server.address() as AddressInfo;
    const asked = request({ host: '127.0.0.1', port, path, headers }).end();
    const [answer] = (await once(asked, 'response')) as [IncomingMessage];
    const bytes = Buffer.concat(await answer.toArray());
    return { statusCode: answer.statusCode, headers: answer.headers, bytes, body: bytes.toString() };
  };
  const browser = { accept: 'text/html,application/xhtml+xml' };

  it('answer every address that a browser opens with the first page', async () => {
    for (const path of ['/', '/order', '/requests/0197', '/index.html?x=1']) {
      const { statusCode, body, headers } = await get(path, browser);
      expect([path, statusCode, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8']);
      expect(body).toBe(index);
    }
  });

  it('say where the API is to who asks at the front door and is no browser', async () => {
    const asked: Record<string, string>[] = [{}, { accept: '*/*' }, { accept: 'application/json' }];
    for (const headers of asked) {
      const answer = await get('/', headers);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
      expect(answer.body).toContain('POST /graphql');
    }
  });

  it('are replaced by the same words where they have not been built', async () => {
    const bare = fastify();
    serveFrontDoor(bare);
    const url = await bare.listen({ port: 0, host: '127.0.0.1' });
    const answer = await fetch(url, { headers: browser });
    expect([answer.status, (await answer.text()).includes('POST /graphql')]).toEqual([200, true]);
    expect((await fetch(`${url}/nonexistent`)).status).toBe(404);
    await bare.close();
  });

  it.each([
    ['an address that nobody has, for who is no browser', '/nonexistent', { accept: '*/*' }],
    ['what is no page, for who asks for none', '/order', {}],
    ['a file that is not there', '/assets/gone.js', browser],
    ['what the build keeps for itself', '/manifest.json', browser],
    ['what lies outside', '/../outside.js', browser],
    ['what lies outside, disguised', '/%2e%2e/outside.js', browser],
  ])('refuse %s', async (_, path, headers) => {
    expect((await get(path, headers)).statusCode).toBe(404);
  });

  it('leave the API alone', async () => {
    expect((await get('/graphql', browser)).body).toBe('api');
  });

  it('may be kept for ever where the name tells the content, and are asked for again where not', async () => {
    const asset = await get('/assets/app-1a2b.js');
    expect(asset.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    const page = await get('/', browser);
    expect(page.headers['cache-control']).toBe('no-cache');
    const again = await get('/', { ...browser, 'if-none-match': String(page.headers.etag) });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('travel compressed to who can unpack them', async () => {
    const { bytes, headers } = await get('/', { ...browser, 'accept-encoding': 'gzip, br' });
    expect([headers['content-encoding'], headers.vary]).toEqual(['gzip', 'accept-encoding']);
    expect(gunzipSync(bytes).toString()).toBe(index);
  });

  it('may run and fetch only what comes from here, and stand in no frame', async () => {
    const { headers } = await get('/', browser);
    const policy = String(headers['content-security-policy']);
    expect(policy).not.toMatch(/unsafe|\*|https?:|data:/);
    for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'"])
      expect(policy.split('; ')).toContain(rule);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it('are not served where they have not been built', () => {
    expect(servePages(fastify(), join(folder, 'assets'))).toBe(false);
  });
});
