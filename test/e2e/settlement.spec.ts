import { newId } from '#kernel';
import { Checks } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { call, charityOf, type Charity } from './charity.js';
import { seedSmallDistrict, signIn } from './district.js';
import { offeredBy, type Offered } from './offered.js';
import { startApi, type RunningApi } from './running-api.js';

const SETTLEMENT =
  'id state month number served unserved waiting total fee subsidy termsHash provider reason parts { kind amount orders disbursementId paidAt }';
const FEED =
  'subscription($id: ID!, $after: Cursor) { serviceOrderUpdated(orderId: $id, after: $after) { order { state } } }';
const STEPS = `subscription($id: ID!, $after: Cursor) {
  settlementUpdated(settlementId: $id, after: $after) { cursor settlement { state parts { amount } } } }`;
const TRACE =
  'query($id: ID!) { donation(id: $id) { trace { amount parts { kind amount service services settled } } } }';

interface Settlement {
  readonly id: string;
  readonly state: string;
  readonly termsHash: string;
  readonly parts: { readonly kind: string; readonly amount: number; readonly disbursementId: string | null }[] | null;
}

forEachEngine('settlement, by real clients', (engine) => {
  let api: RunningApi;
  let charity: Charity;
  let offered: Offered;
  let month: string;

  beforeAll(async () => {
    api = await startApi(engine);
    api.clock.set('2026-11-02T02:00:00.000Z');
    await seedSmallDistrict(api);
    charity = await charityOf(api);
    offered = await offeredBy(api, charity);
    month = '2026-11';
  });
  afterAll(() => api.close());

  const step = (orderId: string, more: object = {}) => ({ orderId, idempotencyKey: newId(), ...more });
  const settling = (settlementId: string, more: object = {}) => ({ settlementId, idempotencyKey: newId(), ...more });
  const head = (): Promise<GraphqlClient> => signIn(api, 'volunteer-3');
  const take = async (client: GraphqlClient, name: string, orderId: string): Promise<void> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation($input: ${type}!) { ${name}(input: $input) { state } }`;
    await client.run(text, { input: step(orderId) });
  };
  const codeOf = async (client: GraphqlClient, name: string, input: object): Promise<string> => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
    const text = `mutation($input: ${type}!) { ${name}(input: $input) { id } }`;
    return (await client.send(text, { input })).errors[0]?.extensions.code ?? 'none';
  };

  /** Ordered, accepted, paid and scheduled. */
  const place = async (key: string): Promise<string> => {
    const guest = await signIn(api, key);
    const draft = { slotId: offered.slot, idempotencyKey: newId() };
    const { id } = await call<{ id: string }>(guest, 'orderService', draft, 'id');
    await take(await head(), 'acceptServiceOrder', id);
    type Paying = { serviceOrder: { paymentId: string | null } };
    const text = 'query($id: ID!) { serviceOrder(id: $id) { paymentId } }';
    const { paymentId } = (await guest.run<Paying>(text, { id })).serviceOrder;
    if (paymentId !== null) await call(guest, 'payInSandbox', { paymentId }, 'id');
    await api.settle();
    await call(await head(), 'scheduleServiceOrder', step(id), 'state');
    return id;
  };

  it('pays a month of meals through two persons, settles its orders, and ends the trace of a gift in meals', async () => {
    const orders = [await place('volunteer-1'), await place('volunteer-2'), await place('resident')];
    api.clock.advance({ hours: 24 });
    const station = await signIn(api, 'station-worker');
    for (const id of orders) await call(station, 'deliverServiceOrder', step(id), 'state');
    for (const [at, key] of ['volunteer-1', 'volunteer-2', 'resident'].entries()) {
      await take(await signIn(api, key), 'confirmServiceOrder', orders[at] ?? '');
    }
    const draft = () => ({ providerId: offered.provider, month, idempotencyKey: newId() });
    expect(await codeOf(await head(), 'draftSettlement', draft())).toBe('SETTLEMENT_MONTH_NOT_OVER');
    expect(await codeOf(await signIn(api, 'volunteer-1'), 'draftSettlement', draft())).toBe('FORBIDDEN');
    api.clock.set('2026-12-01T02:00:00.000Z');
    const provider = await head();
    const one = { ...draft(), atMost: 1 };
    const begun = await call<Settlement>(provider, 'draftSettlement', one, SETTLEMENT);
    expect(begun).toMatchObject({ served: 1, waiting: 2, total: 0, fee: 0, subsidy: 0, termsHash: '' });
    expect(await codeOf(provider, 'submitSettlement', settling(begun.id))).toBe('SETTLEMENT_UNFINISHED');
    const second = settling(begun.id, { atMost: 1 });
    const again = (): Promise<Settlement> => call(provider, 'continueSettlement', second, SETTLEMENT);
    for (const taken of [await again(), await again()]) {
      expect(taken).toMatchObject({ served: 2, waiting: 1, total: 0 });
    }
    expect(await codeOf(provider, 'continueSettlement', settling(begun.id, { atMost: 0 }))).toBe('BAD_USER_INPUT');
    const third = settling(begun.id, { atMost: 5_000 });
    const drawn = await call<Settlement>(provider, 'continueSettlement', third, SETTLEMENT);
    expect(drawn).toMatchObject({ id: begun.id, waiting: 0 });
    const sums = { served: 3, unserved: 0, total: 4_500, fee: 1_600, subsidy: 2_900, number: 1 };
    expect(drawn).toMatchObject({ ...sums, month, state: 'DRAFT', parts: null, provider: '爱心食堂 volunteer-3' });
    type Step = { settlementUpdated: { cursor: string; settlement: { state: string; parts: unknown[] | null } } };
    const ofProvider = await provider.follow<Step>(STEPS, { id: drawn.id });
    const ofFinance = await (await signIn(api, 'resident')).follow<Step>(STEPS, { id: drawn.id });
    await call(provider, 'submitSettlement', settling(drawn.id), 'state');

    const [officer, accountant] = [await signIn(api, 'resident'), await signIn(api, 'grid-worker')];
    const { termsHash } = drawn;
    expect(await codeOf(provider, 'approveSettlement', settling(drawn.id, { termsHash }))).toBe('FORBIDDEN');
    const other = settling(drawn.id, { termsHash: 'f'.repeat(64) });
    expect(await codeOf(officer, 'approveSettlement', other)).toBe('SETTLEMENT_TERMS_CHANGED');
    await call(officer, 'approveSettlement', settling(drawn.id, { termsHash }), 'state');
    const guest = await signIn(api, 'volunteer-1');
    const updates = await guest.follow<{ serviceOrderUpdated: { order: { state: string } } }>(FEED, { id: orders[0] });
    const ordered = await call<Settlement>(officer, 'orderSettlementPayment', settling(drawn.id), SETTLEMENT);
    expect(ordered.parts?.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['FEE', 1_600],
      ['SUBSIDY', 2_900],
    ]);
    for (const { disbursementId } of ordered.parts ?? []) {
      const once = (more: object = {}) => ({ disbursementId, idempotencyKey: newId(), ...more });
      expect(await codeOf(officer, 'disburse', once())).toBe('FORBIDDEN');
      await call(accountant, 'disburse', once(), 'state');
      await call(accountant, 'settleDisbursement', once({ bankReference: '回单-1' }), 'state');
    }
    const text = `query($id: ID!) { settlement(id: $id) { ${SETTLEMENT} } }`;
    const { settlement } = await provider.run<{ settlement: Settlement }>(text, { id: drawn.id });
    expect(settlement).toMatchObject({ state: 'PAID', parts: null });
    for (const [feed, parts] of [
      [ofProvider, null],
      [ofFinance, 2],
    ] as const) {
      const steps = await feed.until((received) => received.at(-1)?.settlementUpdated.settlement.state === 'PAID');
      expect(new Set(steps.map(({ settlementUpdated }) => settlementUpdated.settlement.state))).toContain('PAID');
      expect(steps.at(-1)?.settlementUpdated.settlement.parts?.length ?? null).toBe(parts);
      feed.end();
    }
    const first = ofProvider.received[0]?.settlementUpdated.cursor;
    const missed = provider.subscribe<Step>(STEPS, { id: drawn.id, after: first });
    await missed.until((received) => received.length >= ofProvider.received.length - 1);
    missed.end();
    const pushed = await updates.until((received) => received.length > 0);
    expect(pushed.map(({ serviceOrderUpdated }) => serviceOrderUpdated.order.state)).toEqual(['SETTLED']);
    await guest.close();

    type Traced = { donation: { trace: { amount: number; parts: { kind: string; amount: number }[] } } };
    const { trace } = (await officer.run<Traced>(TRACE, { id: charity.donation })).donation;
    expect(trace.parts.reduce((sum, { amount }) => sum + amount, 0)).toBe(trace.amount);
    const meals = trace.parts.find(({ kind }) => kind === 'ORDER');
    expect(meals).toMatchObject({ amount: 2_900, service: null, services: 3, settled: 3 });
  });

  it('tells the provider nothing of who is of which category, in any list or sheet', async () => {
    const provider = await head();
    const list = `{ settlements(first: 10) { nodes { ${SETTLEMENT} } } }`;
    const { settlements } = await provider.run<{ settlements: { nodes: Settlement[] } }>(list);
    const [one] = settlements.nodes;
    const sheet = `query($id: ID!) { settlementSheet(id: $id) }`;
    const { settlementSheet } = await provider.run<{ settlementSheet: string }>(sheet, { id: one?.id });
    const all = JSON.stringify(settlements) + settlementSheet;
    expect(all).not.toMatch(/EXTREME|POVERTY|特困|POINTS|SUBSIDY/);
    expect(all).not.toContain(offered.helped);
    expect(settlementSheet.trim().split('\r\n')).toHaveLength(7);
  });

  it('leaves books that hold', async () => {
    for (const { name, run } of api.get(Checks).invariants) {
      expect([name, (await run(() => undefined)).broken]).toEqual([name, []]);
    }
  });
});
