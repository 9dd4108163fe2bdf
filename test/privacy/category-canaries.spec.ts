import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { newId } from '#kernel';
import { GraphqlClient } from '#testing';
import { linli, onEachEngine, Scene } from '../faults/harness/index.js';
import { newcomers } from '../faults/newcomers.js';
import { SurfaceCrawler, type Surface } from './surface-crawler.js';

/** Why an elder pays nothing, and where he lives: each is found nowhere else. */
const CANARY = {
  ...{ category: 'BEREAVED_FAMILY', basis: '金丝雀扶助证', statement: '金丝雀陈述' },
  ...{ name: '金丝雀老人', phone: '19900007541', address: '金丝雀弄六号' },
};
const found = (text: string): string[] => Object.values(CANARY).filter((secret) => text.includes(secret));
const inSurface = (surface: Surface): string[] =>
  surface.flatMap(({ query, answer }) => found(answer).map((secret) => `${secret} in ${query.slice(0, 80)}`));
/** The fee of every group under every terms, which is public and names nobody. */
const NAMES_GROUPS = 'listings_price';

const LOGIN = 'mutation($input: LoginInput!) { login(input: $input) { accessToken } }';

onEachEngine('why an elder pays nothing for a service', (engine) => {
  let scene: Scene;
  let url: string;
  let stranger: GraphqlClient;
  let served: Served;
  beforeAll(async () => {
    scene = await Scene.open(engine);
    const settings = { LOG_LEVEL: 'debug', QUERIES_PER_MINUTE: '100000', SIGNED_OUT_OPERATIONS_PER_MINUTE: '100000' };
    const api = await scene.api('api', { settings });
    url = api.url;
    const [newcomer] = await newcomers(scene, api, 1, 8_000);
    stranger = new GraphqlClient(url, newcomer?.token);
    served = await serve(scene, url);
  }, 180_000);
  afterAll(() => scene.close());

  it('is in no answer that nobody in particular, a stranger, the provider or a donor gets', async () => {
    const crawler = new SurfaceCrawler(served.ids);
    for (const [who, client] of [
      ['nobody', new GraphqlClient(url)],
      ['a stranger', stranger],
      ['the provider', await signIn(url, 'volunteer-3')],
      ['a donor', await signIn(url, 'volunteer-4')],
    ] as const) {
      const surface = await crawler.crawl(client);
      expect(surface.filter(({ answer }) => answer.includes('"data":{')).length).toBeGreaterThan(40);
      expect([who, inSurface(surface)]).toEqual([who, []]);
    }
    // The crawl finds what is there: the station decided it and may read it.
    const station = await crawler.crawl(await signIn(url, 'station-worker'));
    expect(inSurface(station).filter((line) => line.includes('personCategories')).length).toBeGreaterThan(1);
  }, 240_000);

  it('is in nothing that a provider does with the order, nor in what he is refused', async () => {
    const provider = await signIn(url, 'volunteer-3');
    const steps = ['accept', 'refuse', 'schedule', 'deliver', 'confirm', 'cancel'].map((verb) => `${verb}ServiceOrder`);
    const ALL = 'id state fee cost subsidy points paidBy personId orderedBy endReason disputes { statement reason }';
    for (const name of steps) {
      const answer = await provider.send(mutation(name, ALL), {
        input: { orderId: served.orderId, idempotencyKey: newId() },
      });
      expect(answer.errors.length).toBeGreaterThan(0);
      expect(found(JSON.stringify(answer))).toEqual([]);
    }
    const { serviceOrder } = await provider.run<{ serviceOrder: Record<string, unknown> }>(
      `query($id: ID!) { serviceOrder(id: $id) { ${ALL} } }`,
      { id: served.orderId },
    );
    expect(serviceOrder).toMatchObject({ fee: 0, cost: null, subsidy: null, paidBy: null, personId: null });
    const wrong = { ...ordering(served.slot), personId: `${CANARY.name}${CANARY.phone}` };
    const answer = await provider.send(mutation('orderService'), { input: wrong });
    expect([answer.errors.length, found(JSON.stringify(answer))]).toEqual([1, []]);
  });

  it('is in no log, no event, no audit entry and no row in plain text, and in no export of the operator', async () => {
    expect(found(readFileSync(join(scene.folder, 'api.log'), 'utf8'))).toEqual([]);
    const sql =
      engine === 'sqlite'
        ? "SELECT name FROM sqlite_master WHERE type = 'table'"
        : "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'linli'";
    const tables = (await scene.rows<{ name: string }>(sql)).filter(({ name }) => name !== NAMES_GROUPS);
    expect(tables.length).toBeGreaterThan(70);
    for (const { name } of tables) {
      const rows = await scene.rows(`SELECT * FROM {db}${name}`);
      expect([name, found(JSON.stringify(rows))]).toEqual([name, []]);
    }
    for (const command of ['audit', 'reconcile']) {
      expect(found((await linli(scene.databaseUrl, command)).output)).toEqual([]);
    }
  }, 120_000);
});

const mutation = (name: string, selection = 'id'): string =>
  `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`;

async function act<T = { id: string }>(
  client: GraphqlClient,
  name: string,
  input: object,
  selection = 'id',
): Promise<T> {
  const answer = await client.run<Record<string, T>>(mutation(name, selection), { input });
  return answer[name] as T;
}

async function signIn(url: string, key: string): Promise<GraphqlClient> {
  const { phone, password } = demoAccount(key);
  const input = { phone, password };
  const { login } = await new GraphqlClient(url).run<{ login: { accessToken: string } }>(LOGIN, { input });
  return new GraphqlClient(url, login.accessToken);
}

const ordering = (slotId: string): Record<string, unknown> => ({
  ...{ slotId, channel: 'PHONE_CARD', idempotencyKey: newId() },
  contact: { name: CANARY.name, phone: CANARY.phone, address: CANARY.address },
});

/** What was served, and every id that came up. */
interface Served {
  readonly orderId: string;
  readonly slot: string;
  readonly ids: readonly string[];
}

/** An elder of a category is ordered for, served at home, disputes and is paid for: volunteer-3 heads the provider. */
async function serve(scene: Scene, url: string): Promise<Served> {
  const [officer, station, worker] = [
    await signIn(url, 'officer'),
    await signIn(url, 'station-worker'),
    await signIn(url, 'grid-worker'),
  ];
  const [drive] = await scene.rows<{ id: string; fund: string; purpose: string }>(
    'SELECT id, fund_id AS fund, purpose_id AS purpose FROM {db}funds_drive WHERE lane = ?',
    ['MUTUAL_AID'],
  );
  if (drive === undefined) throw new Error('the demo has no drive of mutual aid');
  await give(url, drive.id);
  const elder = await signIn(url, 'resident');
  const { me } = await elder.run<{ me: { id: string; region: { id: string } } }>('{ me { id region { id } } }');
  const decision = { personId: me.id, category: CANARY.category, basis: CANARY.basis, validFrom: '2020-01-01' };
  await act(station, 'decideCategory', { ...decision, idempotencyKey: newId() });
  const offered = await offer(url, { officer, station }, { regionId: me.region.id, ...drive });
  const order = { ...ordering(offered.slot), personId: me.id };
  const { id: orderId } = await act(worker, 'orderService', order);
  const provider = await signIn(url, 'volunteer-3');
  const step = { orderId, idempotencyKey: '' };
  for (const name of ['acceptServiceOrder', 'scheduleServiceOrder']) {
    await act(provider, name, { ...step, idempotencyKey: newId() });
  }
  const shown = await elder.run<{ serviceOrderCode: { code: string } }>(
    'query($id: ID!) { serviceOrderCode(orderId: $id) { code } }',
    { id: orderId },
  );
  await act(provider, 'deliverServiceOrder', { ...step, code: shown.serviceOrderCode.code, idempotencyKey: newId() });
  await act(elder, 'disputeServiceOrder', { ...step, statement: CANARY.statement, idempotencyKey: newId() });
  const finding = { ...step, outcome: 'SERVED', reason: '已上门', idempotencyKey: newId() };
  await act(station, 'decideServiceDispute', finding);
  return { orderId, slot: offered.slot, ids: [orderId, me.id, me.region.id, drive.id, drive.fund, ...offered.ids] };
}

async function give(url: string, driveId: string): Promise<void> {
  const donor = await signIn(url, 'volunteer-4');
  const input = { driveId, amount: 200_000, idempotencyKey: newId() };
  const donation = await act<{ id: string; paymentId: string }>(donor, 'donate', input, 'id paymentId');
  await act(donor, 'payInSandbox', { paymentId: donation.paymentId });
  for (let tries = 0; tries < 300; tries += 1) {
    const text = 'query($id: ID!) { donation(id: $id) { state } }';
    const answer = await donor.run<{ donation: { state: string } }>(text, { id: donation.id });
    if (answer.donation.state === 'PAID') return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the gift was not booked');
}

/** A service at home in half an hour, which the fund of the drive subsidises. */
async function offer(
  url: string,
  { officer, station }: { officer: GraphqlClient; station: GraphqlClient },
  place: { regionId: string; fund: string; purpose: string },
): Promise<{ slot: string; ids: string[] }> {
  const { regionId, fund: fundId, purpose: purposeId } = place;
  const draft = { kind: 'SOCIAL_ORGANISATION', name: '金色年华服务社', regionId };
  const { id: organisationId } = await act(officer, 'createOrganisation', draft);
  const { me } = await (await signIn(url, 'volunteer-3')).run<{ me: { id: string } }>('{ me { id } }');
  const role = { personId: me.id, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: organisationId };
  await act(officer, 'grantRole', role);
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  const head = await signIn(url, 'volunteer-3');
  const payee = { name: '金色年华服务社', account: '6222000000000009', bank: '农商行' };
  const registration = { organisationId, fundId, payee, idempotencyKey: newId() };
  const { id: providerId } = await act(head, 'registerProvider', registration);
  await act(officer, 'reviewProvider', { providerId, approved: true });
  const terms = {
    ...{ title: '上门助浴', description: '两人上门', field: 'BATHING', place: 'HOME', address: '双元路 1 号' },
    ...{ regionId, areaRegionIds: [regionId], point: { longitude: 120.197, latitude: 33.39 }, unitCost: 9_000 },
    ...{ prices: [{ group: 'RESIDENT', fee: 3_000 }], subsidy: { fundId, purposeId } },
    cancellation: [{ minutesBefore: 0, percentKept: 0 }],
  };
  const listing = await act<{ id: string; termsId: string }>(
    ...([head, 'createListing', { providerId, terms, idempotencyKey: newId() }, 'id termsId'] as const),
  );
  const { id: listingId, termsId } = listing;
  await act(head, 'submitListing', { listingId });
  await act(station, 'reviewListing', { listingId, termsId, approved: true });
  await act(await signIn(url, 'foundation-officer'), 'agreeToListingTerms', { listingId, termsId, fundId });
  await act(head, 'publishListing', { listingId });
  const at = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString();
  const slots = [{ startsAt: at(30), endsAt: at(90), capacity: 3 }];
  const added = { listingId, slots, idempotencyKey: newId() };
  const [slot] = await act<{ id: string }[]>(head, 'addSlots', added);
  return { slot: slot?.id ?? '', ids: [organisationId, providerId, listingId, termsId, slot?.id ?? ''] };
}
