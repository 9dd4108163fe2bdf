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

  it('counts five sign-ins through aliases of an address as five', async () => {
    const own = await startEdge({ SIGNED_OUT_OPERATIONS_PER_MINUTE: '20' });
    const five = `mutation { ${[1, 2, 3, 4, 5].map((n) => `a${n}: ${broken.slice(11, -2)}`).join(' ')} }`;
    const statuses: number[] = [];
    for (let n = 0; n < 5; n += 1) statuses.push((await own.query(five)).status);
    await own.close();
    expect(statuses).toEqual([200, 200, 200, 200, 429]);
  });
});
