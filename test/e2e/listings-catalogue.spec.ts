import { addDays, addMinutes, businessDate, newId, startOfBusinessDate } from '#kernel';
import { forEachEngine, type GraphqlClient } from '#testing';
import { call, charityOf, type Charity } from './charity.js';
import { home, regionOf, seedSmallDistrict, signIn } from './district.js';
import { offeredBy, termsInput, type Offered } from './offered.js';
import { startApi, type RunningApi } from './running-api.js';

const FIND = `query($filter: ListingFilterInput, $near: GeoPointInput, $forPersonId: ID, $order: ListingOrder, $first: Int!, $after: Cursor) {
  listings(filter: $filter, near: $near, forPersonId: $forPersonId, order: $order, first: $first, after: $after) {
    nodes { priceForMe metres nextSlot { id capacity taken } listing { id title provider { name } priceForMe } }
    pageInfo { hasNextPage endCursor } } }`;
const ONE = `query($id: ID!) { listing(id: $id) { id state title field longitude latitude areaRegionIds priceForMe ratingCount
  provider { id name reason } inside { reason agreedFundIds upheldComplaints }
  terms { version unitCost fundId prices { group fee } cancellation { minutesBefore percentKept } complaintLimit } } }`;
const CATEGORIES = 'query($id: ID!) { personCategories(personId: $id) { id category basis validFrom validTo } }';
const SLOTS = 'query($id: ID!) { listingSlots(listingId: $id, first: 10) { nodes { id startsAt state } } }';

interface Found {
  listings: {
    nodes: { priceForMe: number; metres: number | null; nextSlot: { id: string }; listing: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

forEachEngine('the catalogue of services, by real clients', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  let offered: Offered;
  let regionId: string;
  let head: GraphqlClient;
  let station: GraphqlClient;

  beforeAll(async () => {
    api = await startApi(engine);
    api.clock.set(addMinutes(startOfBusinessDate(addDays(businessDate(api.clock.now()), 1)), 8 * 60));
    await seedSmallDistrict(api);
    charity = await charityOf(api);
    offered = await offeredBy(api, charity);
    [head, station] = [await signIn(api, 'volunteer-3'), await signIn(api, 'station-worker')];
    regionId = await regionOf(await signIn(api, 'resident'));
  });
  afterAll(() => api.close());

  const find = async (client: GraphqlClient, variables: Record<string, unknown> = {}): Promise<Found['listings']> =>
    (await client.run<Found>(FIND, { first: 20, ...variables })).listings;
  const codeOf = async (client: GraphqlClient, query: string, variables: Record<string, unknown>): Promise<string> => {
    const { errors } = await client.send(query, variables);
    return errors[0]?.extensions.code ?? 'none';
  };

  it('is found by anybody, at the price of a resident, and nothing of its inner side', async () => {
    const { nodes } = await find(api.anyone, { near: home });
    expect(nodes).toMatchObject([
      {
        ...{ priceForMe: 800, metres: 0, nextSlot: { id: offered.slot } },
        listing: {
          id: offered.listing,
          title: '爱心午餐',
          provider: { name: '爱心食堂 volunteer-3' },
          priceForMe: 800,
        },
      },
    ]);
    const { listing } = await api.anyone.run<{ listing: object }>(ONE, { id: offered.listing });
    expect(listing).toMatchObject({
      ...{ state: 'PUBLISHED', ...home, areaRegionIds: [regionId], inside: null, provider: { reason: null } },
      terms: { version: 1, unitCost: 1_500, fundId: charity.fund, complaintLimit: 3 },
    });
  });

  it('costs each what his category gives a right to; a worker asks for a resident of his', async () => {
    const [resident, grid] = [await signIn(api, 'resident'), await signIn(api, 'grid-worker')];
    expect((await find(resident)).nodes[0]?.priceForMe).toBe(0);
    expect((await find(await signIn(api, 'volunteer-1'))).nodes[0]?.priceForMe).toBe(800);
    expect((await find(grid)).nodes[0]?.priceForMe).toBe(800);
    expect((await find(grid, { forPersonId: offered.helped })).nodes[0]?.priceForMe).toBe(0);
    expect(await codeOf(head, FIND, { first: 1, forPersonId: offered.helped })).toBe('NOT_FOUND');
    expect(await codeOf(api.anyone, FIND, { first: 1, forPersonId: offered.helped })).toBe('UNAUTHENTICATED');
  });

  it('is narrowed by what one can pay, and null means nothing', async () => {
    const filter = { maxFee: 799, field: null, place: null, providerId: null, from: null, until: null, minStars: null };
    expect((await find(api.anyone, { filter })).nodes).toEqual([]);
    expect((await find(await signIn(api, 'resident'), { filter })).nodes).toHaveLength(1);
    expect((await find(api.anyone, { filter: null, near: null, order: null })).nodes).toHaveLength(1);
    expect(await codeOf(api.anyone, FIND, { first: 1, order: 'NEAREST' })).toBe('BAD_USER_INPUT');
  });

  it('has pages that go on where the one before ended', async () => {
    const more = await publish({ title: '爱心早餐', prices: [{ group: 'RESIDENT', fee: 100 }] });
    for (const order of ['CHEAPEST', 'NEWEST', 'BEST_RATED'] as const) {
      const first = await find(api.anyone, { order, first: 1 });
      expect(first.pageInfo.hasNextPage).toBe(true);
      const { nodes, pageInfo } = await find(api.anyone, { order, first: 1, after: first.pageInfo.endCursor });
      expect(pageInfo.hasNextPage).toBe(false);
      const ids = [...first.nodes, ...nodes].map(({ listing }) => listing.id);
      expect([...ids].sort()).toEqual([more, offered.listing].sort());
    }
    await call(head, 'retireListing', { listingId: more }, 'state');
  });

  it('tells nobody but the person and his station of which category he is', async () => {
    const resident = await signIn(api, 'resident');
    for (const client of [resident, station]) {
      const { personCategories } = await client.run<{ personCategories: object[] }>(CATEGORIES, { id: offered.helped });
      expect(personCategories).toMatchObject([{ id: offered.decision, category: 'EXTREME_POVERTY' }]);
    }
    for (const key of ['grid-worker', 'officer', 'auditor', 'volunteer-1', 'volunteer-3']) {
      expect(await codeOf(await signIn(api, key), CATEGORIES, { id: offered.helped })).toBe('NOT_FOUND');
    }
    expect(await codeOf(api.anyone, CATEGORIES, { id: offered.helped })).toBe('UNAUTHENTICATED');
    const log = 'query { auditLog(first: 100) { nodes { action subjectType details } } }';
    const answer = JSON.stringify(await (await signIn(api, 'auditor')).send(log));
    expect(answer).toContain('category.decided');
    expect(answer).not.toMatch(/POVERTY|特困/);
  });

  it('is edited into a draft that its provider and the station alone see, and is reviewed anew', async () => {
    const listing = await publish({});
    const edit = {
      listingId: listing,
      terms: termsInput(regionId, charity, { title: '爱心晚餐' }),
      idempotencyKey: newId(),
    };
    const { termsId } = await call<{ termsId: string }>(head, 'editListing', edit, 'termsId state');
    expect(await codeOf(api.anyone, ONE, { id: listing })).toBe('NOT_FOUND');
    await call(head, 'submitListing', { listingId: listing }, 'state');
    const refusal = { listingId: listing, termsId, approved: false, reason: '菜单不清' };
    await call(station, 'reviewListing', refusal, 'state');
    for (const client of [head, station]) {
      const { listing: seen } = await client.run<{ listing: object }>(ONE, { id: listing });
      expect(seen).toMatchObject({
        state: 'DRAFT',
        title: '爱心晚餐',
        inside: { reason: '菜单不清' },
        terms: { version: 2 },
      });
    }
    const managed = '{ managedListings(state: DRAFT, first: 10) { nodes { id } } }';
    expect(await head.run(managed)).toEqual({ managedListings: { nodes: [{ id: listing }] } });
    expect(await (await signIn(api, 'volunteer-1')).run(managed)).toEqual({ managedListings: { nodes: [] } });
  });

  it('waits for its fund, whose officers find it until they agree or the terms change', async () => {
    const draft = { providerId: offered.provider, terms: termsInput(regionId, charity, {}), idempotencyKey: newId() };
    const { id: listingId, termsId } = await call<{ id: string; termsId: string }>(
      ...([head, 'createListing', draft, 'id termsId'] as const),
    );
    const waiting = async (client: GraphqlClient): Promise<unknown> => {
      const query =
        'query($id: ID!) { termsToBear(fundId: $id) { nodes { id terms { unitCost } provider { name } } } }';
      const { termsToBear } = await client.run<{ termsToBear: { nodes: { id: string }[] } }>(query, {
        id: charity.fund,
      });
      return termsToBear.nodes.map(({ id }) => id);
    };
    expect(await waiting(charity.officer)).toEqual([]);
    await call(head, 'submitListing', { listingId }, 'state');
    expect(await waiting(charity.officer)).toEqual([listingId]);
    for (const other of [head, station]) await expect(waiting(other)).rejects.toThrow('FORBIDDEN');
    await call(charity.officer, 'agreeToListingTerms', { listingId, termsId, fundId: charity.fund }, 'id');
    expect(await waiting(charity.officer)).toEqual([]);
    await call(station, 'reviewListing', { listingId, termsId, approved: false, reason: '再核' }, 'state');
  });

  it('is suspended and let go on by the station, and a slot is called off', async () => {
    const listing = await publish({});
    await call(station, 'suspendListing', { listingId: listing, reason: '核查' }, 'state');
    expect(await codeOf(api.anyone, SLOTS, { id: listing })).toBe('NOT_FOUND');
    await call(station, 'resumeListing', { listingId: listing }, 'state');
    const { listingSlots } = await api.anyone.run<{ listingSlots: { nodes: { id: string }[] } }>(SLOTS, {
      id: listing,
    });
    const slotId = listingSlots.nodes[0]?.id ?? '';
    expect(await call(head, 'cancelSlot', { slotId, reason: '停电' }, 'id state')).toEqual({
      id: slotId,
      state: 'CANCELLED',
    });
    expect((await find(api.anyone)).nodes.map((one) => one.listing.id)).toEqual([offered.listing]);
  });

  it('speaks Chinese where it refuses', async () => {
    const terms = termsInput(regionId, charity, { prices: [{ group: 'RESIDENT', fee: 1_501 }] });
    const input = { providerId: offered.provider, terms, idempotencyKey: newId() };
    const answer = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${head.token}`, 'accept-language': 'zh' },
      body: JSON.stringify({
        ...{
          query: 'mutation($input: CreateListingInput!) { createListing(input: $input) { id } }',
          variables: { input },
        },
      }),
    });
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors[0]).toMatchObject({
      message: '收费不得高于单位成本（RESIDENT）',
      extensions: { code: 'FEE_ABOVE_COST' },
    });
  });

  /** Another listing of the provider, on offer tomorrow. */
  async function publish(change: Record<string, unknown>): Promise<string> {
    const draft = {
      providerId: offered.provider,
      terms: termsInput(regionId, charity, change),
      idempotencyKey: newId(),
    };
    const { id: listingId, termsId } = await call<{ id: string; termsId: string }>(
      ...([head, 'createListing', draft, 'id termsId'] as const),
    );
    await call(head, 'submitListing', { listingId }, 'state');
    await call(station, 'reviewListing', { listingId, termsId, approved: true }, 'state');
    await call(charity.officer, 'agreeToListingTerms', { listingId, termsId, fundId: charity.fund }, 'id');
    await call(head, 'publishListing', { listingId }, 'state');
    const at = (hours: number): string => new Date(api.clock.now().getTime() + hours * 3_600_000).toISOString();
    const slots = [{ startsAt: at(24), endsAt: at(25), capacity: 2 }];
    await call(head, 'addSlots', { listingId, slots, idempotencyKey: newId() }, 'id');
    return listingId;
  }
});
