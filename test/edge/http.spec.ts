import { auditServer } from 'graphql-http';
import { failing, loads, people } from './edge-capability.js';
import { answerOf, startEdge, type EdgeHandle } from './edge-app.js';

const ID = '0190a0a0-0000-7000-8000-000000000000';

describe('the HTTP edge', () => {
  let edge: EdgeHandle;
  const codeOf = async (query: string, options?: Parameters<EdgeHandle['query']>[1]): Promise<unknown> =>
    (await edge.query(query, options)).body.errors?.[0]?.extensions['code'];

  beforeAll(async () => {
    people.set('wei', { personId: 'wei', permissions: [] });
    people.set('washer', { personId: 'washer', permissions: ['cup.wash'] });
    edge = await startEdge();
  });
  afterAll(async () => edge.close());

  it('passes the GraphQL-over-HTTP audit', async () => {
    const results = await auditServer({ url: `${edge.url}/graphql` });
    const failed = results.filter(({ status }) => status === 'error');
    const warned = results.filter(({ status }) => status === 'warn');
    expect(failed.map(({ name }) => name)).toEqual([]);
    expect(warned.length).toBeLessThanOrEqual(3);
  });

  it('lets in whom the mark of a root field lets in, and nobody without a mark', async () => {
    expect(await codeOf('{ whoAmI }')).toBe('UNAUTHENTICATED');
    expect((await edge.query('{ whoAmI }', { token: 'wei' })).body.data).toEqual({ whoAmI: 'wei' });
    expect(await codeOf('{ whoAmI }', { token: 'forged' })).toBe('UNAUTHENTICATED');
    expect(await codeOf('{ washed }', { token: 'wei' })).toBe('FORBIDDEN');
    expect((await edge.query('{ washed }', { token: 'washer' })).body.data).toEqual({ washed: 'washed' });
    expect(await codeOf('{ unmarked }', { token: 'washer' })).toBe('FORBIDDEN');
  });

  it('says what was refused, in the language asked for, with the request id', async () => {
    const input = { cupId: '0190a0a0-0000-7000-8000-000000000000', idempotencyKey: 'k', reason: '𠮷😀' };
    const query = 'mutation($input: BreakCupInput!) { breakCup(input: $input) }';
    const chinese = await edge.query(query, { variables: { input }, headers: { 'x-request-id': 'request-0001' } });
    expect(chinese.body.errors?.[0]?.message).toBe('杯子 𠮷😀 已碎');
    expect(chinese.body.errors?.[0]?.extensions).toEqual({
      code: 'CUP_BROKEN',
      params: { cup: '𠮷😀' },
      requestId: 'request-0001',
    });
    expect(chinese.headers.get('x-request-id')).toBe('request-0001');
    const english = await edge.query(query, { variables: { input }, headers: { 'accept-language': 'en-GB' } });
    expect(english.body.errors?.[0]?.message).toBe('Cup 𠮷😀 is broken');
  });

  it.each([
    [{ cupId: 'x' }, 'input.cupId'],
    [{ idempotencyKey: '' }, 'input.idempotencyKey'],
    [{ idempotencyKey: 'k'.repeat(256) }, 'input.idempotencyKey'],
    [{ reason: '   ' }, 'input.reason'],
    [{ reason: 'x'.repeat(11) }, 'input.reason'],
    [{ reason: 'a\u0000b' }, 'input.reason'],
    [{ reason: 7 }, 'input.reason'],
    [{ extra: 1 }, 'input'],
  ])('names the wrong field of an input: %j', async (wrong, field) => {
    const input = { cupId: '0190a0a0-0000-7000-8000-000000000000', idempotencyKey: 'k', reason: 'ok', ...wrong };
    const { body } = await edge.query('mutation($input: BreakCupInput!) { breakCup(input: $input) }', {
      variables: { input },
    });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      params: { field: expect.stringContaining(field.replace('input.', '')) as string },
    });
  });

  it.each([
    ['{ cups(first: 0) { nodes { id } } }', '输入有误：每页数量（不得小于 1）'],
    ['{ cup(id: "x") }', '输入有误：id（格式不是编号）'],
    ['query($n: Int!) { wait(ms: $n) }', '输入有误：n（未填写）'],
    [
      'mutation { breakCup(input: { cupId: "x", idempotencyKey: "k", reason: "r" }) }',
      '输入有误：cupId（格式不是编号）',
    ],
    [
      `mutation { breakCup(input: { cupId: "${ID}", idempotencyKey: "k", reason: "a\u202Eb" }) }`,
      '输入有误：reason（含有无法显示的字符）',
    ],
    [
      `mutation { breakCup(input: { cupId: "${ID}", idempotencyKey: "k", reason: "\u200B" }) }`,
      '输入有误：reason（没有可见的字符）',
    ],
  ])('says in Chinese what is wrong with an input: %s', async (query, message) => {
    const { body } = await edge.query(query);
    expect(body.errors?.[0]?.message).toBe(message);
  });

  it('refuses wrong pages, cursors and ids', async () => {
    for (const args of ['first: 0', 'first: 101', 'first: -1', 'after: ""']) {
      expect(await codeOf(`{ cups(${args}) { nodes { id } } }`)).toMatch(/BAD_USER_INPUT|GRAPHQL_VALIDATION_FAILED/);
    }
    expect(await codeOf('{ cup(id: "1 OR 1=1") }')).toBe('BAD_USER_INPUT');
    expect(await codeOf('{ cup(id: "0190a0a0-0000-7000-8000-000000000000") }')).toBe('NOT_FOUND');
  });

  it('answers a fault without telling anything about it', async () => {
    const { text, body } = await edge.query('{ fault }');
    expect(body.errors?.[0]?.extensions['code']).toBe('INTERNAL');
    expect(text).not.toMatch(/SELECT|identity_person|13800000000|node_modules|mysql2|stack/);
  });

  it('answers in words when it cannot find out who asks', async () => {
    failing.actors = true;
    const { status, text, body } = await edge.query('{ __typename }', { token: 'wei' });
    failing.actors = false;
    expect([status, body.errors?.[0]?.extensions['code']]).toEqual([500, 'INTERNAL']);
    expect(text).not.toMatch(/ER_CONN|10\.0\.0\.1|Context creation/);
  });

  it('pages, and loads what hangs on rows at once', async () => {
    loads.length = 0;
    const { body } = await edge.query(
      '{ cups(first: 2, after: "1") { edges { cursor } nodes { name age } pageInfo { hasNextPage endCursor } } }',
    );
    expect(body.data?.['cups']).toEqual({
      edges: [{ cursor: '2' }, { cursor: '3' }],
      nodes: [
        { name: 'cup 2', age: 2 },
        { name: 'cup 3', age: 3 },
      ],
      pageInfo: { hasNextPage: true, endCursor: '3' },
    });
    expect(loads).toEqual([2]);
  });

  it.each([
    ['depth', `{ cups { nodes { ${'within { nodes { '.repeat(6)} id ${'} }'.repeat(6)} } } }`],
    ['aliases', `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    [
      'aliases',
      `{ cups { a: nodes { ...F } b: nodes { ...F } } } fragment F on Cup { ${Array.from({ length: 8 }, (_, n) => `x${n}: id`).join(' ')} }`,
    ],
    ['repetitions', `{ ${'__typename '.repeat(500)} }`],
    ['GRAPHQL_VALIDATION_FAILED', `{ __typename ${'@skip(if: false) '.repeat(6)} }`],
    ['GRAPHQL_PARSE_FAILED', `{ cups { nodes { id ${'id '.repeat(3000)} } } }`],
    ['rows', '{ cups(first: 100) { nodes { within(first: 100) { nodes { within(first: 2) { nodes { id } } } } } } }'],
    ['rootMutations', `mutation { ${Array.from({ length: 6 }, (_, n) => `a${n}: attempt`).join(' ')} }`],
    ['GRAPHQL_VALIDATION_FAILED', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'],
    [
      'GRAPHQL_VALIDATION_FAILED',
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    ],
  ])('refuses too much: %s', async (measure, query) => {
    const { status, body } = await edge.query(query);
    const codes = body.errors?.map(({ extensions }) => extensions['code']);
    const measured = body.errors?.map(({ extensions }) => (extensions['params'] as { measure?: string }).measure);
    expect([status, body.data]).toEqual([400, undefined]);
    expect([...(codes ?? []), ...(measured ?? [])]).toContain(measure);
  });

  it('counts every attempt of one document', async () => {
    const { body } = await edge.query(`mutation { ${[1, 2, 3, 4].map((n) => `a${n}: attempt`).join(' ')} }`);
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'RATE_LIMITED',
      params: { retryAfterSeconds: expect.any(Number) as number },
    });
  });

  it('never suggests names', async () => {
    const answers = await Promise.all([
      edge.query('{ whoAm }'),
      edge.query('{ cups(firs: 1) { nodes { id } } }'),
      edge.query('query($p: PageInf) { whoAmI }'),
    ]);
    for (const { text, status } of answers) {
      expect(status).toBe(400);
      expect(text).not.toMatch(/Did you mean|whoAmI"|first"/);
    }
  });

  it('refuses batches, mutations and subscriptions over GET, forms, and subscriptions over POST', async () => {
    const batch = await fetch(`${edge.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify([{ query: '{ __typename }' }, { query: '{ __typename }' }]),
    });
    expect(batch.status).toBe(400);
    const get = await fetch(`${edge.url}/graphql?query=mutation{attempt}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([get.status, await get.json()]).toMatchObject([405, { errors: [{ extensions: { code: 'BAD_REQUEST' } }] }]);
    const bareGet = await fetch(`${edge.url}/graphql?query={__typename}`);
    expect(bareGet.status).toBe(400);
    const form = await fetch(`${edge.url}/graphql`, {
      method: 'POST',
      body: new URLSearchParams({ query: '{ __typename }' }),
    });
    expect([form.status, ((await form.json()) as { errors: { message: string }[] }).errors[0]?.message]).toEqual([
      400,
      '请求有误：Content-Type 须为 application/json',
    ]);
    const xml = await fetch(`${edge.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/xml' },
      body: '<query/>',
    });
    expect([xml.status, ((await xml.json()) as { errors: { message: string }[] }).errors[0]?.message]).toEqual([
      415,
      '请求有误：Content-Type 须为 application/json',
    ]);
    const plain = await fetch(`${edge.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{__typename}"}',
    });
    expect(plain.status).toBeGreaterThanOrEqual(400);
    const subscription = await edge.query('subscription { cupEvents { number } }', { token: 'wei' });
    expect([subscription.status, subscription.body.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
    expect(subscription.body.errors?.[0]?.message).toBe('请求有误：订阅须通过 graphql-transport-ws 连接');
  });

  it('refuses what is too large, in words', async () => {
    const { status, body } = await edge.query('{ __typename }', { variables: { text: 'x'.repeat(1_000_000) } });
    expect(status).toBe(413);
    expect(body.errors?.[0]?.extensions['code']).toBe('PAYLOAD_TOO_LARGE');
  });

  it('answers syntax errors and nonsense with 400', async () => {
    expect(await codeOf('{ cups(')).toBe('GRAPHQL_PARSE_FAILED');
    expect((await edge.query('{ cups(')).status).toBe(400);
    const nonsense = await answerOf(
      await fetch(`${edge.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"query',
      }),
    );
    expect([nonsense.status, nonsense.body.errors?.[0]?.extensions['code']]).toEqual([400, 'BAD_REQUEST']);
    expect(nonsense.body.errors?.[0]?.message).toBe('请求有误：内容不是 JSON');
    const broken = await answerOf(
      await fetch(`${edge.url}/graphql%`, { headers: { 'accept-language': 'en', 'x-request-id': 'request-0002' } }),
    );
    expect([broken.status, broken.body]).toEqual([
      400,
      {
        errors: [
          {
            message: 'Bad request: the address cannot be read',
            extensions: {
              code: 'BAD_REQUEST',
              params: { reason: 'the address cannot be read' },
              requestId: 'request-0002',
            },
          },
        ],
      },
    ]);
    const unknown = await answerOf(await fetch(`${edge.url}/admin`));
    expect([unknown.status, unknown.body.errors?.[0]?.extensions['code']]).toEqual([404, 'NOT_FOUND']);
  });

  it('sends no permission to browsers of other sites, and no trace', async () => {
    const answer = await edge.query('{ __typename }', {
      headers: { origin: 'https://evil.example', 'apollo-tracing': '1' },
    });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.text).toBe('{"data":{"__typename":"Query"}}\n');
  });

  it('publishes every error code', async () => {
    const { body } = await edge.query('{ errorCatalogue { code zh en } }');
    expect(body.data?.['errorCatalogue']).toContainEqual({
      code: 'CUP_BROKEN',
      zh: '杯子 {cup} 已碎',
      en: 'Cup {cup} is broken',
    });
  });
});
