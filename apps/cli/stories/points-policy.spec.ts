import { createTestDatabase, type TestDatabase } from '#testing';
import { demoAccount } from '../district/demo-accounts.js';
import { ApiClient } from './api-client.js';
import { startDemoApi, type DemoApi } from './demo-api.js';
import { StoryClock } from './story-clock.js';

const publish = `mutation ($input: PublishPointsPolicyInput!) { publishPointsPolicy(input: $input) {
  version regionId rules { rate { numerator denominator } earningSources coefficients { itemId } } } }`;
const inForce = 'query ($id: ID!, $at: DateTime) { pointsPolicy(regionId: $id, at: $at) { id version regionId } }';

describe('the points policy over the API', () => {
  const clock = new StoryClock();
  let database: TestDatabase;
  let api: DemoApi;
  let officer: ApiClient;
  let district: string;
  let grid: string;

  beforeAll(async () => {
    database = await createTestDatabase('sqlite');
    api = await startDemoApi(clock, database.url);
    officer = await signIn('officer');
    district = await firstRegion('DISTRICT');
    grid = await firstRegion('GRID');
  });
  afterAll(async () => {
    await api.close();
    await database.drop();
  });

  const signIn = async (key: string): Promise<ApiClient> => {
    const { name, phone, password } = demoAccount(key);
    const client = new ApiClient(api.url, name);
    await client.login(phone, password);
    return client;
  };
  const firstRegion = async (level: string): Promise<string> => {
    const query = 'query ($level: RegionLevel) { regions(level: $level, first: 1) { nodes { id } } }';
    const { regions } = await officer.call<{ regions: { nodes: Array<{ id: string }> } }>(query, { level });
    return regions.nodes[0]?.id ?? '';
  };
  const input = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
    regionId: district,
    effectiveFrom: new Date(clock.now().getTime() + 60_000).toISOString(),
    rules: { rate: { numerator: 1, denominator: 30 } },
    idempotencyKey: 'policy-1',
    ...change,
  });

  it('is built in until somebody publishes', async () => {
    const { pointsPolicy } = await officer.call<{ pointsPolicy: unknown }>(inForce, { id: grid });
    expect(pointsPolicy).toEqual({ id: 'built-in', version: 0, regionId: null });
  });

  it('is published once per key by the district officer, and inherited by the grid from its instant on', async () => {
    const order = input();
    const first = await officer.call<{ publishPointsPolicy: unknown }>(publish, { input: order });
    expect(first.publishPointsPolicy).toEqual({
      version: 1,
      regionId: district,
      rules: { rate: { numerator: 1, denominator: 30 }, earningSources: ['SIGNED'], coefficients: [] },
    });
    expect(await officer.call(publish, { input: order })).toEqual(first);
    const at = (instant: unknown) => officer.call(inForce, { id: grid, at: instant });
    expect(await at(order.effectiveFrom)).toMatchObject({ pointsPolicy: { version: 1, regionId: district } });
    const before = new Date(Date.parse(String(order.effectiveFrom)) - 1).toISOString();
    expect(await at(before)).toMatchObject({ pointsPolicy: { version: 0 } });
  });

  it.each([
    ['a fraction with denominator 0', { rules: { rate: { numerator: 1, denominator: 0 } } }, 'BAD_USER_INPUT'],
    ['a negative rate', { rules: { rate: { numerator: -1, denominator: 60 } } }, 'BAD_USER_INPUT'],
    ['the past', { effectiveFrom: '2020-01-01T00:00:00Z' }, 'POINTS_POLICY_IN_PAST'],
    ['a region that does not exist', { regionId: '01890000-0000-7000-8000-000000000000' }, 'NOT_FOUND'],
    ['an empty key', { idempotencyKey: ' ' }, 'BAD_USER_INPUT'],
  ])('refuses %s', async (_, change, code) => {
    expect(await officer.refusalOf(publish, { input: input({ idempotencyKey: `key ${code}`, ...change }) })).toBe(code);
  });

  it('is not for everybody to publish', async () => {
    const gridWorker = await signIn('grid-worker');
    expect(await gridWorker.refusalOf(publish, { input: input() })).toBe('FORBIDDEN');
    const nobody = new ApiClient(api.url, 'nobody');
    expect(await nobody.refusalOf(publish, { input: input() })).toBe('UNAUTHENTICATED');
    expect(await nobody.refusalOf('{ myPoints { balance } }')).toBe('UNAUTHENTICATED');
  });
});
