import { newId } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { seedCharity } from '../../apps/cli/district/seed-charity.js';
import { home, order, seedSmallDistrict, signIn } from './district.js';
import { EventStream } from './event-stream.js';
import { startApi, type RunningApi } from './running-api.js';
import { serve } from './served.js';

interface Count {
  kind: string;
  count: number | null;
}

interface Figures {
  regionName: string;
  cursor: string;
  asOf: string;
  live: Count;
  grids: { regionId: string; name: string; live: Count }[];
  onDuty: Count;
  minutesThisMonth: number;
  days: { day: string; minutes: number | null; services: Count }[];
  funds: { funds: number; balance: number; raised: number; givenToday: number; giftsToday: number; paidOut: number };
}

const FIELDS = `regionName cursor asOf live { kind count } grids { regionId name live { kind count } } onDuty { kind count }
  minutesThisMonth days { day minutes services { kind count } }
  funds { funds balance raised givenToday giftsToday paidOut }`;
const QUERY = `query($id: ID!) { districtFigures(regionId: $id) { ${FIELDS} } }`;
const FOLLOW = `subscription($id: ID!, $after: Cursor) { districtFiguresUpdated(regionId: $id, after: $after) { ${FIELDS} } }`;

/** Gives ¥200 to a drive that is for everybody, and pays. */
async function give(client: GraphqlClient): Promise<void> {
  const { drives } = await client.run<{ drives: { nodes: { id: string }[] } }>('{ drives { nodes { id } } }');
  const { donate } = await client.run<{ donate: { paymentId: string } }>(
    'mutation($input: DonateInput!) { donate(input: $input) { paymentId } }',
    { input: { driveId: drives.nodes[0]?.id, amount: 20_000, idempotencyKey: newId() } },
  );
  await client.run('mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id } }', {
    input: { paymentId: donate.paymentId },
  });
}

forEachEngine('the figures of a big screen', (engine) => {
  let api: RunningApi;
  const ids: Record<string, string> = {};
  const orderFrom = async (times: number): Promise<void> => {
    const resident = await signIn(api, 'resident');
    for (let time = 0; time < times; time += 1) await order(api, resident, '陪伴聊天', { point: home });
  };
  const figures = async (): Promise<Figures> =>
    (await api.anyone.run<{ districtFigures: Figures }>(QUERY, { id: ids['DISTRICT'] })).districtFigures;
  /** Figures that have come about, counted no more often than the interval allows. */
  const figuresOnce = async (there: (present: Figures) => boolean): Promise<Figures> => {
    const follower = await signIn(api, 'volunteer-5');
    const screen = follower.subscribe<{ districtFiguresUpdated: Figures }>(FOLLOW, { id: ids['DISTRICT'] });
    const found = await screen.until((received) => received.some((one) => there(one.districtFiguresUpdated)));
    await follower.close();
    const last = found.at(-1)?.districtFiguresUpdated;
    if (last === undefined) throw new Error('nothing came');
    return last;
  };

  beforeAll(async () => {
    api = await startApi(engine, { settings: { FIGURES_INTERVAL_MS: '100' } });
    await seedSmallDistrict(api);
    await seedCharity(api.application);
    for (const level of ['DISTRICT', 'STREET', 'COMMUNITY']) {
      const { regions } = await api.anyone.run<{ regions: { nodes: { id: string }[] } }>(
        'query($level: RegionLevel) { regions(level: $level) { nodes { id } } }',
        { level },
      );
      ids[level] = regions.nodes[0]?.id ?? '';
    }
  });
  afterAll(() => api.close());

  it('are there for everybody, of a district and of a street, and of nothing smaller', async () => {
    const { days, live, onDuty, grids } = await figures();
    expect([live.count, grids, days.length, onDuty.count]).toEqual([0, [], 14, 5]);
    expect(await api.anyone.codeOf(QUERY, { id: ids['STREET'] })).toBe('none');
    expect(await api.anyone.codeOf(QUERY, { id: ids['COMMUNITY'] })).toBe('BAD_USER_INPUT');
    expect(await api.anyone.codeOf(QUERY, { id: newId() })).toBe('NOT_FOUND');
    const follower = await signIn(api, 'volunteer-5');
    const wrong = follower.subscribe(FOLLOW, { id: ids['COMMUNITY'] });
    await wrong.until((_, { errors }) => errors.length > 0);
    expect(wrong.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    await follower.close();
  });

  it('add up services and money by the books', async () => {
    await give(await signIn(api, 'resident'));
    const { funds } = await figuresOnce((present) => present.funds.giftsToday === 1);
    expect(funds).toEqual({
      funds: 17,
      balance: 20_000,
      raised: 20_000,
      givenToday: 20_000,
      giftsToday: 1,
      paidOut: 0,
    });
    await serve(api);
    const { days, minutesThisMonth } = await figuresOnce((present) =>
      present.days.some(({ services }) => services.kind === 'FEW'),
    );
    expect(days.at(-1)).toMatchObject({ minutes: null, services: { kind: 'FEW', count: null } });
    expect(minutesThisMonth).toBe(0);
  });

  it('do not tell a group below five, and tell it from five on', async () => {
    await orderFrom(4);
    const few = await figuresOnce(({ grids }) => grids.length > 0);
    expect([few.live, few.grids.map(({ live }) => live)]).toEqual([
      { kind: 'FEW', count: null },
      [{ kind: 'FEW', count: null }],
    ]);
    await orderFrom(1);
    const five = await figuresOnce(({ live }) => live.count === 5);
    expect(five.grids).toEqual([
      { regionId: expect.any(String), name: expect.any(String), live: { kind: 'EXACT', count: 5 } },
    ]);
    await (await signIn(api, 'volunteer-4')).run('mutation { setOnDuty(input: { onDuty: false }) { id } }');
    expect((await figuresOnce(({ onDuty }) => onDuty.kind === 'FEW')).onDuty.count).toBeNull();
    await (await signIn(api, 'volunteer-4')).run('mutation { setOnDuty(input: { onDuty: true }) { id } }');
  });

  it('are counted once for all who watch, and pushed when they change', async () => {
    const follower = await signIn(api, 'volunteer-5');
    const screens = Array.from({ length: 8 }, () =>
      follower.subscribe<{ districtFiguresUpdated: Figures }>(FOLLOW, { id: ids['DISTRICT'] }),
    );
    for (const screen of screens) await screen.until((received) => received.length > 0);
    api.clock.advance({ seconds: 1 });
    await orderFrom(1);
    const seen = await Promise.all(
      screens.map((screen) => screen.until((received) => received.at(-1)?.districtFiguresUpdated.live.count === 6)),
    );
    const last = seen.map((received) => received.at(-1)?.districtFiguresUpdated);
    expect(new Set(last.map((one) => one?.cursor)).size).toBe(1);
    const known = follower.subscribe<{ districtFiguresUpdated: Figures }>(FOLLOW, {
      ...{ id: ids['DISTRICT'], after: last[0]?.cursor },
    });
    await orderFrom(1);
    const first = (await known.until((received) => received.length > 0))[0]?.districtFiguresUpdated;
    expect(first?.live.count).toBe(7);
    await follower.close();
  });

  it('are followed signed out as a stream of events, from a cursor on', async () => {
    const address = `${api.url}/figures/${ids['DISTRICT']}/stream`;
    const { cursor, live } = await figures();
    const screen = await EventStream.open<Figures>(address, cursor);
    await orderFrom(1);
    const told = await screen.next();
    screen.leave();
    expect(told.live.count).toBe((live.count ?? 0) + 1);
    expect(screen.mark).toBe(told.cursor);
    expect((await fetch(`${api.url}/figures/${newId()}/stream`)).status).toBe(404);
    expect((await fetch(`${api.url}/figures/${ids['COMMUNITY']}/stream`)).status).toBe(400);
  });
});
