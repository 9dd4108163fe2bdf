import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { Background, Config } from '#platform';
import { createTestDatabase, type TestDatabase } from '#testing';
import { demoAccount } from '../cli/district/demo-accounts.js';
import { seedDemo } from '../cli/district/seed-demo.js';
import { createApi } from './create-api.js';

describe('a socket of a person who signs out', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let url: string;

  const post = async (
    query: string,
    variables: unknown,
    token = '',
  ): Promise<{ data: Record<string, unknown>; errors?: unknown }> => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: Record<string, unknown> };
  };

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    app = await createApi({
      config: Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url }),
    });
    await seedDemo(app);
    await app.listen(0, '127.0.0.1');
    app.get(Background).start();
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('is closed with 4403 within five seconds', async () => {
    const { phone, password } = demoAccount('volunteer-1');
    const signedIn = await post('mutation($input: LoginInput!) { login(input: $input) { accessToken } }', {
      input: { phone, password },
    });
    const token = (signedIn.data['login'] as { accessToken: string }).accessToken;
    const client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: { authorization: `Bearer ${token}` },
    });
    const ended = new Promise((resolve) => {
      client.subscribe(
        { query: 'subscription { offerReceived { cursor } }' },
        { next: () => undefined, error: resolve, complete: () => resolve('complete') },
      );
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    const before = performance.now();
    expect((await post('mutation { logout }', {}, token)).errors).toBeUndefined();
    expect(await ended).toMatchObject({ code: 4403 });
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
