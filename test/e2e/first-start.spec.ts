import { seedFirstStart } from '../../apps/cli/district/first-start.js';
import { newId } from '#kernel';
import { Background, Checks, Config } from '#platform';
import { forEachEngine } from '#testing';
import { call } from './charity.js';
import { eventually } from './community-space.js';
import { signIn } from './district.js';
import { orderOf, take } from './ordered.js';
import { redeem } from './redeemed.js';
import { startApi, type RunningApi } from './running-api.js';

const LISTINGS = '{ listings(first: 100) { nodes { listing { title } nextSlot { id } } } }';
const FUNDS = '{ drives(first: 20) { nodes { title raised } } }';

/** What each provider of the complex offers, out of another purpose. */
const services = [
  ['provider-1', '爱心食堂·午餐', 700],
  ['provider-2', '血压血糖检测', 300],
  ['provider-3', '四点半课堂', 1_200],
  ['provider-4', '平价理发', 1_000],
] as const;

forEachEngine('the district of a first start', (engine) => {
  let api: RunningApi;
  beforeAll(async () => {
    // As `main.ts` does: the loops begin when all is seeded.
    api = await startApi(engine, { loops: false });
    expect(await seedFirstStart(api.application, api.get(Config))).toBe(true);
    api.get(Background).start();
  }, 60_000);
  afterAll(async () => {
    const { invariants, derivations } = api.get(Checks);
    for (const { run } of [...invariants, ...derivations]) expect((await run(() => undefined)).broken).toEqual([]);
    await api.close();
  });

  it('has been given the same by its neighbours on every engine, for each purpose that bears services', async () => {
    const resident = await signIn(api, 'resident');
    const { drives } = await resident.run<{ drives: { nodes: { title: string; raised: number }[] } }>(FUNDS);
    const given = drives.nodes
      .filter(({ raised }) => raised > 0)
      .sort((one, other) => (one.title < other.title ? -1 : 1));
    expect(given).toEqual(['邻里养老', '邻里助餐', '青苗成长'].sort().map((title) => ({ title, raised: 300_000 })));
  });

  it.each(services)(
    'takes a subsidised order of %s: %s, out of %i fen of its fund',
    async (provider, title, subsidy) => {
      const resident = await signIn(api, 'resident');
      type Found = { listings: { nodes: { listing: { title: string }; nextSlot: { id: string } }[] } };
      const { nodes } = (await resident.run<Found>(LISTINGS)).listings;
      const slotId = nodes.find(({ listing }) => listing.title === title)?.nextSlot.id;
      const { id } = await take(api, 'resident', 'orderService', { slotId });
      expect(await take(api, provider, 'acceptServiceOrder', { orderId: id })).toMatchObject({ state: 'ACCEPTED' });
      expect(await orderOf(api, 'resident', id, 'state subsidy')).toEqual({ state: 'ACCEPTED', subsidy });
    },
  );

  it('has neighbours with honest hours and points, and rewards that one of them redeems and fetches', async () => {
    const volunteer = await signIn(api, 'volunteer-1');
    type Mine = { myPoints: { available: number }; myServiceRecords: { nodes: { source: string; minutes: number }[] } };
    const mine = await volunteer.run<Mine>('{ myPoints { available } myServiceRecords { nodes { source minutes } } }');
    expect(mine).toEqual({
      myPoints: { available: 40 },
      myServiceRecords: { nodes: [120, 120].map((minutes) => ({ source: 'SIGNED', minutes })) },
    });
    type Offered = { rewards: { nodes: { id: string; name: string; price: number; merchantId: string }[] } };
    const { rewards } = await volunteer.run<Offered>('{ rewards { nodes { id name price merchantId } } }');
    expect(rewards.nodes.map(({ name }) => name).sort()).toEqual(
      ['绘本一册', '借阅卡', '鸡蛋一提', '食用油', '洗衣液'].sort(),
    );
    const card = rewards.nodes.find(({ name }) => name === '借阅卡');
    const { id, state } = await redeem(volunteer, card?.id ?? '');
    expect(state).toBe('READY');
    const { redemptionCode } = await volunteer.run<{ redemptionCode: { code: string } }>(
      'query($id: ID!) { redemptionCode(redemptionId: $id) { code } }',
      { id },
    );
    const fetched = { merchantId: card?.merchantId, code: redemptionCode.code, idempotencyKey: newId() };
    const counter = await signIn(api, 'merchant-2');
    expect(await call(counter, 'fulfilRedemption', fetched, 'state')).toEqual({ state: 'FULFILLED' });
    expect((await volunteer.run<Mine>('{ myPoints { available } }')).myPoints.available).toBe(30);
  });

  it('shows what communities need and organisations offer, and pairs that wait for both sides', async () => {
    const station = await signIn(api, 'station-worker');
    type Entries = { needs: { nodes: { title: string }[] }; supplies: { nodes: { title: string }[] } };
    const shown = await station.run<Entries>(
      '{ needs(first: 20) { nodes { title } } supplies(first: 20) { nodes { title } } }',
    );
    expect(shown.needs.nodes.map(({ title }) => title).sort()).toEqual(
      ['独居老人午餐', '上门理发', '暑期作业辅导'].sort(),
    );
    expect(shown.supplies.nodes).toHaveLength(3);
    const pairs = async (): Promise<string[]> => {
      type Pairs = { supplyMatches: { nodes: { need: { title: string }; supply: { organisation: string } }[] } };
      const { supplyMatches } = await station.run<Pairs>(
        '{ supplyMatches(first: 20, waiting: true) { nodes { need { title } supply { organisation } } } }',
      );
      return supplyMatches.nodes.map(({ need, supply }) => `${need.title} ${supply.organisation}`).sort();
    };
    await eventually(async () => (await pairs()).length >= 2);
    expect(await pairs()).toEqual(['独居老人午餐 向阳助老服务中心', '上门理发 邻里互助社'].sort());
  });

  it('is left as it is by a second start', async () => {
    expect(await seedFirstStart(api.application, api.get(Config))).toBe(false);
    const { rewards } = await (
      await signIn(api, 'volunteer-2')
    ).run<{ rewards: { nodes: unknown[] } }>('{ rewards { nodes { id } } }');
    expect(rewards.nodes).toHaveLength(5);
  });
});
