import { newId } from '#kernel';
import { describeOnMariadb, forEachEngine, redisIsGiven, type Subscription } from '#testing';
import { order, seedSmallDistrict, signIn } from './district.js';
import { startApi, type RunningApi } from './running-api.js';

interface OfferEvent {
  offerReceived: { cursor: string; state: string; offer: { id: string; requestId: string } };
}

const OFFERS = 'subscription($after: Cursor) { offerReceived(after: $after) { cursor state offer { id requestId } } }';
const STATION_ACCEPTS = 'mutation($input: AcceptServiceRequestInput!) { acceptServiceRequest(input: $input) { id } }';
const DECLINE = 'mutation($input: DeclineOfferInput!) { declineOffer(input: $input) { state } }';

/** Lets the resident order and the station accept; offers follow. */
async function placeOrder(api: RunningApi): Promise<string> {
  const { id } = await order(api, await signIn(api, 'resident'), '上门理发');
  await (await signIn(api, 'station-worker')).run(STATION_ACCEPTS, { input: { requestId: id } });
  return id;
}

const requestsOf = (inbox: Subscription<OfferEvent>, state: string): string[] =>
  inbox.received
    .filter(({ offerReceived }) => offerReceived.state === state)
    .map(({ offerReceived }) => offerReceived.offer.requestId);

forEachEngine('subscriptions', (engine) => {
  let api: RunningApi;
  beforeAll(async () => {
    api = await startApi(engine);
    await seedSmallDistrict(api);
  });
  afterAll(() => api.close());

  it('go on from a cursor after a broken connection: what was missed first, in order, then what is new', async () => {
    const volunteer = await signIn(api, 'volunteer-1');
    const before = await volunteer.follow<OfferEvent>(OFFERS);
    const first = await placeOrder(api);
    await before.until(() => requestsOf(before, 'SENT').length === 1);
    const { cursor, offer } = before.received[0]?.offerReceived as OfferEvent['offerReceived'];
    await volunteer.close();

    await volunteer.run(DECLINE, { input: { offerId: offer.id, reason: 'NO_TIME' } });
    const second = await placeOrder(api);
    const after = volunteer.subscribe<OfferEvent>(OFFERS, { after: cursor });
    await after.until(() => requestsOf(after, 'SENT').length === 1);
    const third = await placeOrder(api);
    await after.until(() => requestsOf(after, 'SENT').length === 2);
    expect(requestsOf(after, 'DECLINED')).toEqual([first]);
    expect(requestsOf(after, 'SENT')).toEqual([second, third]);
    await volunteer.close();
  });

  it('say RESYNC_REQUIRED for a cursor that this service cannot go on from, and BAD_USER_INPUT for none', async () => {
    const volunteer = await signIn(api, 'volunteer-1');
    const codes = [];
    for (const after of [Buffer.from('[999999999]').toString('base64url'), 'nonsense']) {
      const inbox = volunteer.subscribe<OfferEvent>(OFFERS, { after });
      await inbox.until((_, { errors }) => errors.length > 0);
      codes.push(inbox.errors[0]?.extensions.code);
    }
    expect(codes).toEqual(['RESYNC_REQUIRED', 'BAD_USER_INPUT']);
    await volunteer.close();
  });

  it("give nobody another one's offers, and end with 4403 without a token", async () => {
    const stranger = await signIn(api, 'volunteer-4');
    const inbox = await stranger.follow<OfferEvent>(OFFERS);
    const nobody = api.anyone.as('not a token').subscribe<OfferEvent>(OFFERS);
    await nobody.until((_, { closed }) => closed !== undefined);
    expect(nobody.closed?.code).toBe(4403);
    const concerned = await (await signIn(api, 'volunteer-2')).follow<OfferEvent>(OFFERS);
    const id = await placeOrder(api);
    await concerned.until(() => requestsOf(concerned, 'SENT').includes(id));
    concerned.end();
    expect(inbox.received).toEqual([]);
    await stranger.close();
  });
});

describeOnMariadb('two instances beside one another', () => {
  const withRedis: Record<string, string> = redisIsGiven() ? { REDIS_URL: process.env.LINLI_TEST_REDIS_URL ?? '' } : {};
  let one: RunningApi;
  let other: RunningApi;
  beforeAll(async () => {
    one = await startApi('mysql', { settings: { ...withRedis, RUN_WORKER: 'false' } });
    await seedSmallDistrict(one);
    other = await startApi('mysql', { settings: withRedis, beside: one });
  });
  afterAll(async () => {
    await other.close();
    await one.close();
  });

  it('an order placed through one is offered on a socket of the other, and accepted there it is gone here', async () => {
    const here = await (await signIn(other, 'volunteer-1')).follow<OfferEvent>(OFFERS);
    const there = await (await signIn(one, 'volunteer-2')).follow<OfferEvent>(OFFERS);
    const requestId = await placeOrder(one);
    await here.until(() => requestsOf(here, 'SENT').includes(requestId));
    await there.until(() => requestsOf(there, 'SENT').includes(requestId));
    const accept = 'mutation($input: AcceptOfferInput!) { acceptOffer(input: $input) { state } }';
    await (
      await signIn(other, 'volunteer-1')
    ).run(accept, { input: { offerId: here.received[0]?.offerReceived.offer.id, idempotencyKey: newId() } });
    await there.until(() => requestsOf(there, 'WITHDRAWN').includes(requestId));
    here.end();
    there.end();
  });
});
