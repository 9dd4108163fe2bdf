import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config, printSchemaFile } from '#platform';
import { createTestDatabase, forEachEngine, type TestDatabase } from '#testing';
import { createApi } from './create-api.js';
import { greeting } from './greeting.js';
import { buildSchemaText } from './schema-text.js';

forEachEngine('the whole service', (engine) => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let url: string;

  beforeAll(async () => {
    database = await createTestDatabase(engine);
    app = await createApi({
      config: Config.fromEnvironment({ NODE_ENV: 'test', LOG_LEVEL: 'silent', DATABASE_URL: database.url }),
    });
    await app.listen(0, '127.0.0.1');
    url = await app.getUrl();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  it('starts on an empty database, and is ready', async () => {
    const ready = await fetch(`${url}/health/ready`);
    expect([ready.status, await ready.json()]).toMatchObject([200, { ready: true, database: 'up' }]);
  });

  it('serves exactly the schema that is written to schema.gql', async () => {
    expect(printSchemaFile(app.get(GraphQLSchemaHost).schema)).toBe(await buildSchemaText());
  });

  it('asks whoever is not known to sign in', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ me { id } }"}',
    });
    expect(await response.json()).toMatchObject({ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

describe('the greeting', () => {
  it('tells where, as whom, and what to try', () => {
    const demo = { signIns: ['19900000001 secret'], phone: '19900000001', password: 'secret' };
    const text = greeting('http://127.0.0.1:3000', demo);
    expect(text).toContain('listens at http://127.0.0.1:3000/graphql');
    expect(text).toContain('  19900000001 secret');
    const body = /-d '(.*)'/.exec(text)?.[1] ?? '';
    expect((JSON.parse(body) as { query: string }).query).toContain('login(input: { phone: "19900000001"');
    expect(greeting('http://x')).not.toContain('Demo');
  });
});
