import { people } from './edge-capability.js';
import { startEdge, type Answer, type EdgeHandle } from './edge-app.js';

describe('how often one may ask', () => {
  let edge: EdgeHandle;
  beforeAll(async () => {
    people.set('wei', { personId: 'wei', permissions: [] });
    people.set('lin', { personId: 'lin', permissions: [] });
    edge = await startEdge({
      MUTATIONS_PER_MINUTE: '5',
      SIGNED_OUT_OPERATIONS_PER_MINUTE: '8',
      QUERIES_PER_MINUTE: '6',
    });
  });
  afterAll(async () => edge.close());

  const codes = ({ body }: Answer): unknown[] => body.errors?.map(({ extensions }) => extensions['code']) ?? [];
  const broken = 'mutation { breakCup(input: { cupId: "x", idempotencyKey: "k", reason: "r" }) }';

  it('refuses the mutations of an account beyond its rate, however many share a request; another account and queries go on', async () => {
    const three = `mutation { ${['a', 'b', 'c'].map((alias) => `${alias}: ${broken.slice(11, -2)}`).join(' ')} }`;
    expect(codes(await edge.query(three, { token: 'wei' }))).not.toContain('RATE_LIMITED');
    expect(codes(await edge.query(broken, { token: 'wei' }))).not.toContain('RATE_LIMITED');
    expect(codes(await edge.query(broken, { token: 'wei' }))).not.toContain('RATE_LIMITED');
    const refused = await edge.query(broken, { token: 'wei', headers: { 'accept-language': 'en' } });
    expect([refused.status, codes(refused), refused.body.data]).toEqual([429, ['RATE_LIMITED'], undefined]);
    expect(refused.body.errors?.[0]?.message).toMatch(/^Too many attempts; try again in \d+ s$/);
    const { retryAfterSeconds } = refused.body.errors?.[0]?.extensions['params'] as { retryAfterSeconds: number };
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(refused.headers.get('retry-after')).toBe(String(retryAfterSeconds));
    expect(codes(await edge.query('{ whoAmI }', { token: 'wei' }))).toEqual([]);
    expect(codes(await edge.query(broken, { token: 'lin' }))).not.toContain('RATE_LIMITED');
  });

  it('refuses an address that is not signed in beyond its rate, and nobody who is', async () => {
    const answers: Answer[] = [];
    for (let n = 0; n < 9; n += 1) answers.push(await edge.query('{ __typename }'));
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(8).fill(200), 429]);
    expect(codes(await edge.query('{ whoAmI }', { token: 'wei' }))).toEqual([]);
  });

  it('refuses the queries of an account beyond its rate; its mutations and another account go on', async () => {
    people.set('mei', { personId: 'mei', permissions: [] });
    const answers: Answer[] = [];
    for (let n = 0; n < 7; n += 1) answers.push(await edge.query('{ whoAmI }', { token: 'mei' }));
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(6).fill(200), 429]);
    expect(codes(answers[6] as Answer)).toEqual(['RATE_LIMITED']);
    expect(Number(answers[6]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(codes(await edge.query(broken, { token: 'mei' }))).not.toContain('RATE_LIMITED');
    expect(codes(await edge.query('{ whoAmI }', { token: 'lin' }))).toEqual([]);
  });

  it.each([
    ['syntax', '{ whoAmI'],
    ['the schema', '{ nothing }'],
    ['the limits', `{ ${Array.from({ length: 16 }, (_, n) => `a${n}: whoAmI`).join(' ')} }`],
    ['the transport', 'subscription { cupEvents { number } }'],
    ['the choice of an operation', 'query a { whoAmI } query b { whoAmI }'],
    ['having none', ''],
  ])('counts what is refused for %s as a query of its account', async (reason, document) => {
    const name = `refused for ${reason}`;
    people.set(name, { personId: name, permissions: [] });
    const answers: Answer[] = [];
    for (let n = 0; n < 7; n += 1) answers.push(await edge.query(document, { token: name }));
    expect(answers.map(({ status }) => status)).toEqual([...Array<number>(6).fill(400), 429]);
    expect(answers.slice(0, 6).flatMap(codes)).not.toContain('RATE_LIMITED');
    expect([codes(answers[6] as Answer), answers[6]?.body.data]).toEqual([['RATE_LIMITED'], undefined]);
    expect(answers[6]?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(codes(await edge.query('{ whoAmI }', { token: name }))).toEqual(['RATE_LIMITED']);
    expect(codes(await edge.query(broken, { token: name }))).not.toContain('RATE_LIMITED');
  });

  it('counts what is refused as an operation of an address that is not signed in', async () => {
    const own = await startEdge({ SIGNED_OUT_OPERATIONS_PER_MINUTE: '4' });
    const statuses: number[] = [];
    for (const document of ['{', '{ nothing }', '{ __typename }', '{', '{ nothing }', '{ __typename }'])
      statuses.push((await own.query(document)).status);
    await own.close();
    expect(statuses).toEqual([400, 400, 200, 400, 429, 429]);
  });

  it('counts what is refused on a socket with the queries of HTTP', async () => {
    people.set('bo', { personId: 'bo', permissions: [] });
    const client = edge.socket('bo');
    const refusals: unknown[] = [];
    const refusal = (query: string): Promise<void> =>
      new Promise((resolve) =>
        client.subscribe(
          { query },
          {
            next: () => undefined,
            complete: resolve,
            error: (errors) => {
              refusals.push((errors as Answer['body']['errors'])?.[0]?.extensions['code']);
              resolve();
            },
          },
        ),
      );
    for (const document of ['subscription {', 'subscription { nothing }', '{ whoAmI }', 'subscription {'])
      await refusal(document);
    expect(codes(await edge.query('{ whoAmI }', { token: 'bo' }))).toEqual([]);
    for (const document of ['subscription { nothing }', 'subscription { nothing }', '{ whoAmI }'])
      await refusal(document);
    await client.dispose();
    expect(refusals).toEqual([
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'BAD_REQUEST',
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'RATE_LIMITED',
      'RATE_LIMITED',
    ]);
  });

  it('counts five sign-ins through aliases of an address as five', async () => {
    const own = await startEdge({ SIGNED_OUT_OPERATIONS_PER_MINUTE: '20' });
    const five = `mutation { ${[1, 2, 3, 4, 5].map((n) => `a${n}: ${broken.slice(11, -2)}`).join(' ')} }`;
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await own.query(five)).status);
    await own.close();
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });
});
