import { addDays, addMinutes, businessDate, newId, startOfBusinessDate } from '#kernel';
import { Checks } from '#platform';
import { forEachEngine } from '#testing';
import { charityOf, type Charity } from './charity.js';
import { regionOf, seedSmallDistrict, signIn } from './district.js';
import { offeredBy, type Offered } from './offered.js';
import { becomes, delivered, onOffer, orderOf, paid, scheduled, take, type OrderAnswer } from './ordered.js';
import { startApi, type RunningApi } from './running-api.js';
import { serve } from './served.js';

const ALL = `id state channel paidBy fee cost subsidy points personId orderedBy paymentId title proof endReason
  feePaid feeKept feeReturned confirmedAt disputes { statement outcome reason }`;
const UPDATED = `subscription($id: ID!, $after: Cursor) {
  serviceOrderUpdated(orderId: $id, after: $after) { cursor order { id state fee cost personId } } }`;
const BOARD = `subscription($id: ID!, $after: Cursor) {
  serviceOrderBoard(regionId: $id, after: $after) { cursor order { id state } } }`;

interface Updated {
  serviceOrderUpdated: { cursor: string; order: { state: string; cost: number | null; personId: string | null } };
}
interface Board {
  serviceOrderBoard: { cursor: string; order: { id: string; state: string } };
}

/** Parts: the resident is the elder, volunteer-3 heads the provider, volunteers 1, 2, 4 and 5 are neighbours. */
forEachEngine('orders of services, by real clients', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  let offered: Offered;
  let regionId: string;
  beforeAll(async () => {
    api = await startApi(engine);
    api.clock.set(addMinutes(startOfBusinessDate(addDays(businessDate(api.clock.now()), 1)), 8 * 60));
    await seedSmallDistrict(api);
    await serve(api);
    charity = await charityOf(api);
    offered = await offeredBy(api, charity);
    regionId = await regionOf(await signIn(api, 'resident'));
  });
  afterAll(async () => {
    const { invariants, derivations } = api.get(Checks);
    for (const { run } of [...invariants, ...derivations]) expect((await run(() => undefined)).broken).toEqual([]);
    await api.close();
  });

  const orderFor = (who: string, slotId: string, change: object = {}): Promise<OrderAnswer> =>
    take(api, who, 'orderService', { slotId, ...change });
  const begin = (): void => api.clock.advance({ minutes: 24 * 60 });
  const refusal = async (who: string, name: string, input: object): Promise<string> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const client = await signIn(api, who);
    const variables = { input: { ...input, idempotencyKey: newId() } };
    return client.codeOf(`mutation($input: ${type}!) { ${name}(input: $input) { id } }`, variables);
  };

  it('cost an elder of a special group nothing: by phone card through a grid worker, attested on the telephone', async () => {
    const station = await signIn(api, 'station-worker');
    const board = await station.follow<Board>(BOARD, { id: regionId });
    const asked = { personId: offered.helped, channel: 'PHONE_CARD', expectedFee: 0 };
    const { id } = await orderFor('grid-worker', offered.slot, asked);
    const provider = await (await signIn(api, 'volunteer-3')).follow<Updated>(UPDATED, { id });
    const elder = await (await signIn(api, 'resident')).follow<Updated>(UPDATED, { id });
    await scheduled(api, 'resident', id);
    await provider.until((received) => received.length >= 2);
    await elder.until((received) => received.length >= 2);
    expect(provider.received.map(({ serviceOrderUpdated: { order } }) => order)).toEqual(
      ['ACCEPTED', 'SCHEDULED'].map((state) => ({ id, state, fee: 0, cost: null, personId: null })),
    );
    expect(elder.received.at(-1)?.serviceOrderUpdated.order).toMatchObject({ cost: 1_500, personId: offered.helped });
    provider.end();
    elder.end();
    await board.until((received) => received.length >= 3);
    const before = board.received.map(({ serviceOrderBoard: { order } }) => order);
    expect(before).toEqual(['REQUESTED', 'ACCEPTED', 'SCHEDULED'].map((state) => ({ id, state })));
    board.end();
    begin();
    expect(await refusal('grid-worker', 'deliverServiceOrder', { orderId: id })).toBe('NOT_FOUND');
    await take(api, 'station-worker', 'deliverServiceOrder', { orderId: id });
    await take(api, 'grid-worker', 'confirmServiceOrder', { orderId: id });
    expect(await orderOf(api, 'resident', id, ALL)).toMatchObject({
      ...{ state: 'CONFIRMED', channel: 'PHONE_CARD', paidBy: 'FREE', fee: 0, subsidy: 1_500, proof: 'PHONE' },
      ...{ title: '爱心午餐', paymentId: null },
    });
    const seen = { id: regionId, after: board.received.at(-1)?.serviceOrderBoard.cursor };
    const later = (await signIn(api, 'station-worker')).subscribe<Board>(BOARD, seen);
    await later.until((received) => received.length >= 2);
    expect(later.received.map(({ serviceOrderBoard: { order } }) => order)).toEqual(
      ['DELIVERED', 'CONFIRMED'].map(() => ({ id, state: 'CONFIRMED' })),
    );
    later.end();
  });

  it('cost a neighbour the low fee, paid in the sandbox, and a third points', async () => {
    const [paying] = await onOffer(api, charity, offered);
    const points = { price: 1, places: 2, paidBy: { fundId: charity.fund, purposeId: charity.purpose } };
    const [free] = await onOffer(api, charity, offered, { change: { title: '理发', points } });
    const { id } = await orderFor('volunteer-2', paying ?? '', { expectedFee: 800 });
    await take(api, 'volunteer-3', 'acceptServiceOrder', { orderId: id });
    expect(await refusal('volunteer-3', 'scheduleServiceOrder', { orderId: id })).toBe('ORDER_NOT_PAID');
    await paid(api, 'volunteer-2', await orderOf(api, 'volunteer-2', id));
    await take(api, 'volunteer-3', 'scheduleServiceOrder', { orderId: id });
    const forPoints = await orderFor('volunteer-1', free ?? '', { payWith: 'POINTS' });
    expect(await refusal('volunteer-2', 'orderService', { slotId: free, payWith: 'POINTS' })).toBe(
      'INSUFFICIENT_POINTS',
    );
    await scheduled(api, 'volunteer-1', forPoints.id);
    begin();
    for (const [who, orderId] of [
      ['volunteer-2', id],
      ['volunteer-1', forPoints.id],
    ] as const) {
      await delivered(api, who, orderId);
      await take(api, who, 'confirmServiceOrder', { orderId });
    }
    const money = { state: 'CONFIRMED', paidBy: 'MONEY', feePaid: 800, feeKept: 800, subsidy: 700 };
    expect(await orderOf(api, 'volunteer-2', id, ALL)).toMatchObject(money);
    const given = { state: 'CONFIRMED', paidBy: 'POINTS', fee: 0, points: 1, subsidy: 1_500 };
    expect(await orderOf(api, 'volunteer-1', forPoints.id, ALL)).toMatchObject(given);
    expect(await orderOf(api, 'volunteer-3', forPoints.id, ALL)).toMatchObject({ paidBy: null, points: null, fee: 0 });
  });

  it('keep what the rules say at a late cancellation, and end a no-show when nobody disputes it', async () => {
    const rules = {
      cancellation: [
        { minutesBefore: 24 * 60, percentKept: 0 },
        { minutesBefore: 120, percentKept: 50 },
      ],
    };
    const [slot = ''] = await onOffer(api, charity, offered, { change: rules });
    const [late, missed] = [await orderFor('volunteer-4', slot), await orderFor('volunteer-5', slot)];
    await scheduled(api, 'volunteer-4', late.id);
    await scheduled(api, 'volunteer-5', missed.id);
    api.clock.advance({ minutes: 20 * 60 });
    const cancelled = await take(api, 'volunteer-4', 'cancelServiceOrder', { orderId: late.id });
    const half = { state: 'CANCELLED', feeKept: 400, feeReturned: 400, endReason: 'RESIDENT_CANCELLED' };
    expect(cancelled).toMatchObject(half);
    const payer = await signIn(api, 'volunteer-4');
    const refunded = (): Promise<{ payment: { refunded: number } }> =>
      payer.run('query($id: ID!) { payment(id: $id) { refunded } }', { id: cancelled.paymentId });
    await becomes(refunded, ({ payment }) => payment.refunded === 400);
    api.clock.advance({ minutes: 4 * 60 });
    const absence = { orderId: missed.id, absent: 'RESIDENT' };
    expect(await refusal('volunteer-3', 'reportNoShow', absence)).toBe('NO_SHOW_TOO_EARLY');
    api.clock.advance({ minutes: 15 });
    await take(api, 'volunteer-3', 'reportNoShow', absence);
    api.clock.advance({ minutes: 4 * 24 * 60 });
    const final = await becomes(
      () => orderOf(api, 'volunteer-5', missed.id),
      ({ feeKept }) => feeKept > 0,
    );
    expect(final).toMatchObject({ state: 'NO_SHOW', endReason: 'RESIDENT_ABSENT', feeKept: 800, feeReturned: 0 });
  });

  it('are decided by the station where the sides disagree', async () => {
    const [slot = ''] = await onOffer(api, charity, offered);
    const { id } = await orderFor('volunteer-4', slot);
    await scheduled(api, 'volunteer-4', id);
    begin();
    await delivered(api, 'volunteer-4', id);
    const statement = '饭菜没有送到';
    await take(api, 'volunteer-4', 'disputeServiceOrder', { orderId: id, statement });
    const finding = { orderId: id, outcome: 'NOT_SERVED', reason: '机构承认未送' };
    expect(await refusal('volunteer-3', 'decideServiceDispute', finding)).toBe('FORBIDDEN');
    await take(api, 'station-worker', 'decideServiceDispute', finding);
    const decided = { statement, outcome: 'NOT_SERVED', reason: '机构承认未送' };
    expect(await orderOf(api, 'volunteer-4', id, ALL)).toMatchObject({
      ...{ state: 'CANCELLED', feeKept: 0, feeReturned: 800, disputes: [decided] },
    });
    const seen = await orderOf(api, 'volunteer-3', id, ALL);
    expect(seen).toMatchObject({ disputes: [{ ...decided, statement: null }] });
  });

  it('are listed from each side, and do not exist for a stranger', async () => {
    const LIST = 'query($side: OrderSide) { serviceOrders(side: $side, first: 50) { nodes { id } } }';
    const list = async (who: string, side: string): Promise<number> =>
      (await (await signIn(api, who)).run<{ serviceOrders: { nodes: unknown[] } }>(LIST, { side })).serviceOrders.nodes
        .length;
    expect(await list('volunteer-4', 'GUEST')).toBe(2);
    expect(await list('volunteer-4', 'PROVIDER')).toBe(0);
    expect(await list('volunteer-3', 'PROVIDER')).toBe(6);
    expect(await list('grid-worker', 'GUEST')).toBe(1);
    const [slot = ''] = await onOffer(api, charity, offered);
    const { id } = await orderFor('volunteer-4', slot);
    const stranger = await signIn(api, 'volunteer-5');
    expect(await stranger.codeOf('query($id: ID!) { serviceOrder(id: $id) { id } }', { id })).toBe('NOT_FOUND');
    expect(await stranger.codeOf('query($id: ID!) { serviceOrder(id: $id) { id } }', { id: newId() })).toBe(
      'NOT_FOUND',
    );
    expect(await refusal('volunteer-5', 'cancelServiceOrder', { orderId: id })).toBe('NOT_FOUND');
    await take(api, 'volunteer-4', 'cancelServiceOrder', { orderId: id });
  });
});
