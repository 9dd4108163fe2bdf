import { seedDemo } from '../../apps/cli/district/seed-demo.js';
import { seedGifts } from '../../apps/cli/district/seed-gifts.js';
import { Checks } from '#platform';
import { forEachEngine } from '#testing';
import { signIn } from './district.js';
import { orderOf, take } from './ordered.js';
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
    api = await startApi(engine);
    expect(await seedDemo(api.application)).toBe(true);
    expect(await seedGifts(api.application)).toBe(true);
  });
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
});
