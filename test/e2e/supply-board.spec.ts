import { addDays, businessDate, newId } from '#kernel';
import { forEachEngine, type GraphqlClient, type Subscription } from '#testing';
import { regionOf, seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';
import { eventually, idOf, openOrganisation } from './community-space.js';

const MATCHES = `query($needId: ID, $supplyId: ID, $waiting: Boolean! = false) {
  supplyMatches(needId: $needId, supplyId: $supplyId, waiting: $waiting, first: 20) { nodes { id state score people listingId reasons { reason points figure } need { title placed region }
    supply { title placed organisation } } } }`;
const CONFIRM = 'mutation($input: ConfirmSupplyMatchInput!) { confirmSupplyMatch(input: $input) { state people } }';
const DECLINE = 'mutation($input: DeclineSupplyMatchInput!) { declineSupplyMatch(input: $input) { state reason } }';
const ONE = 'query($id: ID!) { supplyMatch(id: $id) { state } }';
const NEED = 'query($id: ID!) { need(id: $id) { state placed people title dueAt } }';
const SUPPLY = 'query($id: ID!) { supply(id: $id) { state placed areaRegionIds } }';
const NEEDS = 'query($r: ID, $s: SupplyBoardState) { needs(regionId: $r, state: $s, first: 20) { nodes { id } } }';
const SUPPLIES = 'query($r: ID) { supplies(regionId: $r, field: MEALS, first: 20) { nodes { id } } }';
const PUBLISH = 'mutation($input: PublishNeedInput!) { publishNeed(input: $input) { id } }';
const OFFER = 'mutation($input: OfferSupplyInput!) { offerSupply(input: $input) { id } }';
const RENEW = 'mutation($input: RenewNeedInput!) { renewNeed(input: $input) { dueAt } }';
const CLOSE = 'mutation($input: CloseSupplyInput!) { closeSupply(input: $input) { state } }';
const BOARD = `subscription($regionId: ID, $organisationId: ID, $after: Cursor) {
  supplyBoard(regionId: $regionId, organisationId: $organisationId, after: $after) {
    cursor need { id state placed } supply { id state placed } match { id state score } } }`;

interface Match {
  id: string;
  state: string;
  score: number;
  people: number;
  listingId: string | null;
  reasons: { reason: string; points: number; figure: number }[];
  need: { title: string; placed: number };
  supply: { title: string; placed: number };
}
interface Change {
  supplyBoard: {
    cursor: string;
    need: { id: string; state: string; placed: number } | null;
    supply: { id: string; state: string; placed: number } | null;
    match: { id: string; state: string } | null;
  };
}

forEachEngine('the supply–demand board, by real clients', (engine) => {
  let api: RunningApi;
  let region: string;
  let canteen: string;

  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
    region = await regionOf(await as('station-worker'));
    canteen = await openOrganisation(api, 'volunteer-2', region);
  });
  afterAll(() => api.close());

  const as = (key: string): Promise<GraphqlClient> => signIn(api, key);
  const dates = (): { fromDate: string; toDate: string } => {
    const today = businessDate(api.clock.now());
    return { fromDate: today, toDate: addDays(today, 90) };
  };
  const needInput = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
    ...{ regionId: region, field: 'MEALS', title: '独居老人午餐', details: '每日一餐', place: 'SPACE', people: 40 },
    ...{ address: '兴旺路 8 号', point: { longitude: 106.29, latitude: 32.23 }, licence: 'FOOD_BUSINESS' },
    ...{ budget: 40_000, idempotencyKey: newId(), ...dates(), ...change },
  });
  const supplyInput = (change: Record<string, unknown> = {}): Record<string, unknown> => ({
    ...{ organisationId: canteen, field: 'MEALS', title: '社区助餐', details: '自有厨房', areaRegionIds: [region] },
    ...{ people: 25, licences: ['FOOD_BUSINESS'], price: 900, idempotencyKey: newId(), ...dates(), ...change },
  });
  const publish = async (change: Record<string, unknown> = {}): Promise<string> =>
    idOf(await as('station-worker'), 'publishNeed', 'PublishNeedInput', needInput(change));
  const offer = async (change: Record<string, unknown> = {}): Promise<string> =>
    idOf(await as('volunteer-2'), 'offerSupply', 'OfferSupplyInput', supplyInput(change));
  const matches = async (who: string, of: Record<string, string | boolean>): Promise<Match[]> =>
    (await (await as(who)).run<{ supplyMatches: { nodes: Match[] } }>(MATCHES, of)).supplyMatches.nodes;
  const matchOf = async (needId: string, supplyId: string): Promise<Match> => {
    await eventually(async () => (await matches('station-worker', { needId, supplyId })).length === 1);
    return (await matches('station-worker', { needId, supplyId }))[0] as Match;
  };
  const confirm = async (who: string, matchId: string, side: string): Promise<string> =>
    (await as(who)).codeOf(CONFIRM, { input: { matchId, side } });
  const need = async (id: string): Promise<{ state: string; placed: number; dueAt: string }> =>
    (await (await as('resident')).run<{ need: { state: string; placed: number; dueAt: string } }>(NEED, { id })).need;
  const supply = async (id: string): Promise<{ state: string; placed: number }> =>
    (await (await as('resident')).run<{ supply: { state: string; placed: number } }>(SUPPLY, { id })).supply;
  const regionName = async (): Promise<string> =>
    (await (await as('station-worker')).run<{ me: { region: { name: string } } }>('{ me { region { name } } }')).me
      .region.name;
  const told = (board: Subscription<Change>, kind: 'need' | 'supply' | 'match'): string[] =>
    board.received.flatMap(({ supplyBoard }) => supplyBoard[kind]?.state ?? []);

  it('proposes what fits with its reasons, pushes it to both sides, and places people once both agree', async () => {
    const [station, supplier] = [await as('station-worker'), await as('volunteer-2')];
    const ofRegion = await station.follow<Change>(BOARD, { regionId: region });
    const ofCanteen = await supplier.follow<Change>(BOARD, { organisationId: canteen });
    const [needId, supplyId] = [await publish(), await offer()];
    const match = await matchOf(needId, supplyId);
    expect(match).toMatchObject({ state: 'PROPOSED', people: 0, need: { placed: 0 }, supply: { title: '社区助餐' } });
    expect(match).toMatchObject({
      need: { region: await regionName() },
      supply: { organisation: '爱心助餐中心 volunteer-2' },
    });
    const waits = async (): Promise<number> => (await matches('station-worker', { needId, waiting: true })).length;
    expect(await waits()).toBe(1);
    expect(match.reasons).toEqual([
      { reason: 'AREA', points: 25, figure: 0 },
      { reason: 'PEOPLE', points: 15, figure: 25 },
      { reason: 'DATES', points: 20, figure: 91 },
      { reason: 'PRICE', points: 2, figure: 22_500 },
      { reason: 'LICENCE', points: 10, figure: 1 },
    ]);
    expect(match.score).toBe(72);
    for (const [who, side] of [
      ['resident', 'NEED'],
      ['volunteer-2', 'NEED'],
      ['station-worker', 'SUPPLY'],
      ['volunteer-4', 'SUPPLY'],
    ] as const) {
      expect([who, await confirm(who, match.id, side)]).toEqual([who, 'NOT_FOUND']);
    }
    expect(await (await as('volunteer-4')).codeOf(ONE, { id: match.id })).toBe('NOT_FOUND');
    expect(await confirm('station-worker', match.id, 'NEED')).toBe('none');
    expect(await confirm('station-worker', match.id, 'NEED')).toBe('STATE_NOT_ALLOWED');
    expect(await confirm('volunteer-2', match.id, 'SUPPLY')).toBe('none');
    expect(await matchOf(needId, supplyId)).toMatchObject({ state: 'AGREED', people: 25, listingId: null });
    expect([await need(needId), await supply(supplyId)]).toMatchObject([
      { state: 'OPEN', placed: 25 },
      { state: 'FILLED', placed: 25 },
    ]);
    expect(await waits()).toBe(0);
    for (const board of [ofRegion, ofCanteen]) await board.until(() => told(board, 'match').includes('AGREED'));
    await ofRegion.until(() => told(ofRegion, 'supply').includes('FILLED'));
    expect(told(ofRegion, 'match').at(-1)).toBe('AGREED');
    expect(told(ofRegion, 'need').length).toBeGreaterThan(0);
    expect(told(ofCanteen, 'need')).toEqual([]);
    await Promise.all([station.close(), supplier.close()]);
  });

  it('is followed from a cursor on, by those only who answer for a side', async () => {
    const station = await as('station-worker');
    const before = await station.follow<Change>(BOARD, { regionId: region });
    const missed = await publish({ field: 'GARDEN', licence: null });
    await before.until((received) => received.length > 0);
    const cursor = before.received[0]?.supplyBoard.cursor;
    await station.close();
    const next = await publish({ field: 'GARDEN', licence: null });
    const after = (await as('station-worker')).subscribe<Change>(BOARD, { regionId: region, after: cursor });
    await after.until((received) => received.length > 0);
    expect([before, after].map(({ received }) => received[0]?.supplyBoard.need?.id)).toEqual([missed, next]);
    after.end();
    for (const [who, of, code] of [
      ['resident', { regionId: region }, 'NOT_FOUND'],
      ['station-worker', { regionId: newId() }, 'NOT_FOUND'],
      ['station-worker', { organisationId: canteen }, 'NOT_FOUND'],
      ['volunteer-2', { organisationId: newId() }, 'NOT_FOUND'],
      ['volunteer-2', { organisationId: canteen, regionId: region }, 'BAD_USER_INPUT'],
      ['station-worker', {}, 'BAD_USER_INPUT'],
    ] as const) {
      const refused = (await as(who)).subscribe<Change>(BOARD, of);
      await refused.until((_, { errors }) => errors.length > 0);
      expect([who, refused.errors[0]?.extensions.code]).toEqual([who, code]);
      refused.end();
    }
  });

  it('is written on by stations and organisations, and read by everybody signed in', async () => {
    const station = await as('station-worker');
    expect(await (await as('resident')).codeOf(PUBLISH, { input: needInput() })).toBe('FORBIDDEN');
    expect(await station.codeOf(PUBLISH, { input: needInput({ regionId: newId() }) })).toBe('NOT_FOUND');
    expect(await station.codeOf(PUBLISH, { input: needInput({ toDate: '2020-01-01' }) })).toBe('BAD_USER_INPUT');
    expect(await station.codeOf(PUBLISH, { input: needInput({ people: 0 }) })).toBe('BAD_USER_INPUT');
    expect(await station.codeOf(PUBLISH, { input: needInput({ budget: -1 }) })).toBe('BAD_USER_INPUT');
    const supplier = await as('volunteer-2');
    expect(await supplier.codeOf(OFFER, { input: supplyInput({ organisationId: newId() }) })).toBe('NOT_FOUND');
    expect(await supplier.codeOf(OFFER, { input: supplyInput({ areaRegionIds: [] }) })).toBe('BAD_USER_INPUT');
    expect(await station.codeOf(OFFER, { input: supplyInput() })).toBe('FORBIDDEN');
    const key = newId();
    const twice = [await publish({ idempotencyKey: key }), await publish({ idempotencyKey: key })];
    expect(twice[0]).toBe(twice[1]);
    const resident = await as('resident');
    const { needs } = await resident.run<{ needs: { nodes: { id: string }[] } }>(NEEDS, { r: region, s: 'OPEN' });
    expect(needs.nodes.map(({ id }) => id)).toContain(twice[0]);
    const elsewhere = await offer({ price: 1 });
    const { supplies } = await resident.run<{ supplies: { nodes: { id: string }[] } }>(SUPPLIES, { r: region });
    expect(supplies.nodes.map(({ id }) => id)).toContain(elsewhere);
    expect(await api.anyone.codeOf(NEEDS, {})).toBe('UNAUTHENTICATED');
    expect(await resident.codeOf(NEEDS, { r: newId() })).toBe('NOT_FOUND');
    expect(await matches('resident', {})).toEqual([]);
    expect(await supplier.run(CLOSE, { input: { supplyId: elsewhere } })).toEqual({ closeSupply: { state: 'CLOSED' } });
    expect(await supplier.codeOf(CLOSE, { input: { supplyId: elsewhere } })).toBe('STATE_NOT_ALLOWED');
  });

  it('never places more people than a need has, however many sides confirm at once', async () => {
    const needId = await publish({ field: 'HAIRCUT', licence: null, people: 30, budget: 30_000 });
    const ids: string[] = [];
    for (let n = 0; n < 5; n += 1) {
      const supplyId = await offer({ field: 'HAIRCUT', people: 20, price: 100 + n });
      const { id } = await matchOf(needId, supplyId);
      expect(await confirm('volunteer-2', id, 'SUPPLY')).toBe('none');
      ids.push(id);
    }
    const codes = await Promise.all(ids.map((id) => confirm('station-worker', id, 'NEED')));
    expect(codes.filter((code) => code === 'none')).toHaveLength(2);
    expect(await need(needId)).toMatchObject({ state: 'FILLED', placed: 30 });
    const agreed = (await matches('station-worker', { needId })).filter(({ state }) => state === 'AGREED');
    expect(agreed.map(({ people }) => people).sort()).toEqual([10, 20]);
  });

  it('closes by itself what is stale, and what nobody answered', async () => {
    const [needId, supplyId] = [
      await publish({ field: 'REPAIR', licence: null }),
      await offer({ field: 'REPAIR', licences: [] }),
    ];
    const { id } = await matchOf(needId, supplyId);
    const declined = await offer({ field: 'REPAIR', licences: [], price: 901 });
    const other = await matchOf(needId, declined);
    const refusal = { matchId: other.id, reason: '人手不足' };
    expect(await (await as('volunteer-4')).codeOf(DECLINE, { input: refusal })).toBe('NOT_FOUND');
    expect(await (await as('volunteer-2')).run(DECLINE, { input: refusal })).toEqual({
      declineSupplyMatch: { state: 'DECLINED', reason: '人手不足' },
    });
    const { dueAt } = await need(needId);
    expect(new Date(dueAt).getTime() - api.clock.now().getTime()).toBe(30 * 86_400_000);
    api.clock.advance({ days: 10 });
    await eventually(async () => (await matchOf(needId, supplyId)).state === 'LAPSED');
    await (await as('station-worker')).run(RENEW, { input: { needId } });
    api.clock.advance({ days: 20 });
    await eventually(async () => (await supply(supplyId)).state === 'LAPSED');
    expect((await need(needId)).state).toBe('OPEN');
    api.clock.advance({ days: 10 });
    await eventually(async () => (await need(needId)).state === 'LAPSED');
    expect(await confirm('station-worker', id, 'NEED')).toBe('STATE_NOT_ALLOWED');
  });
});
