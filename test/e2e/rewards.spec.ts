import { addDays, addMinutes, businessDate, endOfBusinessDate, newId, startOfBusinessDate } from '#kernel';
import { Ledger } from '#ledger';
import { Checks } from '#platform';
import { forEachEngine, type GraphqlClient } from '#testing';
import { regionOf, seedSmallDistrict, signIn } from './district.js';
import { createReward, openMerchant, REDEEM, redeem, rewardInput } from './redeemed.js';
import { startApi, type RunningApi } from './running-api.js';
import { serve } from './served.js';

const PUBLISH = 'mutation($input: PublishPointsPolicyInput!) { publishPointsPolicy(input: $input) { id } }';
const CREATE = 'mutation($input: CreateRewardInput!) { createReward(input: $input) { id } }';
const OFFERED = '{ rewards(first: 20) { nodes { id stock state } } }';
const STOCK = 'mutation($input: ChangeRewardStockInput!) { changeRewardStock(input: $input) { stock } }';
const STATE = 'mutation($input: SetRewardStateInput!) { setRewardState(input: $input) { state } }';
const CODE = 'query($id: ID!) { redemptionCode(redemptionId: $id) { code qr expiresAt } }';
const ONE = 'query($id: ID!) { redemption(id: $id) { state price endedAt fulfilledAt reason } }';
const MINE = '{ myRedemptions(first: 20) { nodes { id state } } }';
const SOLD = `query($id: ID!, $state: RedemptionState) {
  merchantRedemptions(merchantId: $id, state: $state, first: 20) { nodes { id } } }`;
const READY = 'mutation($input: ReadyRedemptionInput!) { readyRedemption(input: $input) { state } }';
const FULFIL = 'mutation($input: FulfilRedemptionInput!) { fulfilRedemption(input: $input) { id state fulfilledAt } }';
const CANCEL = 'mutation($input: CancelRedemptionInput!) { cancelRedemption(input: $input) { id state } }';
const RETURN = 'mutation($input: ReturnRedemptionInput!) { returnRedemption(input: $input) { id state } }';
const POINTS = '{ myPoints { balance held available } }';
const CHANGED =
  'subscription($after: Cursor) { pointsChanged(after: $after) { redemptionId points { balance held available } } }';

interface Held {
  balance: number;
  held: number;
  available: number;
}
interface Changed {
  pointsChanged: { redemptionId: string | null; points: Held };
}

forEachEngine('rewards for points, by real clients', (engine) => {
  let api: RunningApi;
  let region: string;
  let shop: string;
  let other: string;
  const [clerk, stranger] = ['volunteer-2', 'volunteer-3'];

  beforeAll(async () => {
    api = await startApi(engine);
    // Volunteers are not woken at night: tomorrow at eight.
    api.clock.set(addMinutes(startOfBusinessDate(addDays(businessDate(api.clock.now()), 1)), 8 * 60));
    await seedSmallDistrict(api);
    region = await regionOf(await as('volunteer-1'));
    [shop, other] = [await openMerchant(api, clerk, region), await openMerchant(api, stranger, region)];
    await publish({});
    await serve(api);
    expect(await points()).toEqual({ balance: 60, held: 0, available: 60 });
  });
  afterAll(async () => {
    const { invariants, derivations } = api.get(Checks);
    for (const { run } of [...invariants, ...derivations]) expect((await run(() => undefined)).broken).toEqual([]);
    expect((await api.get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
    await api.close();
  });

  const as = (key: string): Promise<GraphqlClient> => signIn(api, key);
  /** A point a minute, without limits unless told. */
  async function publish(redemption: object): Promise<void> {
    const officer = await as('officer');
    const { regions } = await officer.run<{ regions: { nodes: { id: string }[] } }>(
      '{ regions(level: DISTRICT, first: 1) { nodes { id } } }',
    );
    const rules = {
      rate: { numerator: 1, denominator: 1 },
      redemption: { allowed: true, period: 'MONTH', returnDays: 3, ...redemption },
    };
    const effectiveFrom = new Date(api.clock.now().getTime() + 1_000).toISOString();
    await officer.run(PUBLISH, {
      input: { regionId: regions.nodes[0]?.id, rules, effectiveFrom, idempotencyKey: newId() },
    });
    api.clock.advance({ seconds: 2 });
  }
  const points = async (): Promise<Held> => (await (await as('volunteer-1')).run<{ myPoints: Held }>(POINTS)).myPoints;
  const reward = (change: Record<string, unknown> = {}): Promise<string> =>
    createReward(api, clerk, { merchantId: shop, regionId: region, price: 10, ...change });
  const stockOf = async (id: string): Promise<number> =>
    (
      await (
        await as(clerk)
      ).run<{ reward: { stock: number } }>('query($id: ID!) { reward(id: $id) { stock } }', { id })
    ).reward.stock;
  const shown = async (id: string): Promise<{ code: string; qr: string; expiresAt: string }> =>
    (
      await (
        await as('volunteer-1')
      ).run<{ redemptionCode: { code: string; qr: string; expiresAt: string } }>(CODE, { id })
    ).redemptionCode;
  const stateOf = async (id: string): Promise<string> =>
    (await (await as('volunteer-1')).run<{ redemption: { state: string } }>(ONE, { id })).redemption.state;
  const fulfils = async (who: string, merchantId: string, code: string, key: string = newId()): Promise<string> =>
    (await as(who)).codeOf(FULFIL, { input: { merchantId, code, idempotencyKey: key } });
  const cancels = async (who: string, redemptionId: string): Promise<string> =>
    (await as(who)).codeOf(CANCEL, { input: { redemptionId, reason: '改天再来', idempotencyKey: newId() } });
  const brings = async (who: string, redemptionId: string, restock = true): Promise<string> =>
    (await as(who)).codeOf(RETURN, { input: { redemptionId, reason: '破损', restock, idempotencyKey: newId() } });
  const redeems = async (who: string, rewardId: string): Promise<string> =>
    (await as(who)).codeOf(REDEEM, { input: { rewardId, idempotencyKey: newId() } });
  const eventually = async (holds: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; tries < 200; tries += 1) {
      if (await holds()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('it did not come to pass');
  };

  it('are redeemed, told at once, and given once against the code at the right counter', async () => {
    const rewardId = await reward();
    const volunteer = await as('volunteer-1');
    const { rewards } = await volunteer.run<{ rewards: { nodes: object[] } }>(OFFERED);
    expect(rewards.nodes).toEqual([{ id: rewardId, stock: 10, state: 'OPEN' }]);
    const { feedCursor } = await volunteer.run<{ feedCursor: string }>('{ feedCursor }');
    const key = newId();
    const redeemed = await redeem(volunteer, rewardId, key);
    expect(redeemed).toMatchObject({ state: 'READY', price: 10 });
    expect(await redeem(volunteer, rewardId, key)).toEqual(redeemed);
    expect([await points(), await stockOf(rewardId)]).toEqual([{ balance: 60, held: 10, available: 50 }, 9]);
    for (const who of [stranger, 'volunteer-4', 'officer']) {
      expect(await (await as(who)).codeOf(CODE, { id: redeemed.id })).toBe('NOT_FOUND');
      expect(await (await as(who)).codeOf(ONE, { id: redeemed.id })).toBe('NOT_FOUND');
    }
    const { code, qr } = await shown(redeemed.id);
    expect([code, qr]).toEqual([expect.stringMatching(/^\d{6}$/), expect.stringMatching(/^LINLI-R1:/)]);

    // Another merchant, at its own counter and at this one; who works at none.
    for (const text of [code, qr]) expect(await fulfils(stranger, other, text)).toBe('REDEMPTION_CODE_INVALID');
    expect(await fulfils(stranger, shop, code)).toBe('NOT_FOUND');
    expect(await fulfils('volunteer-4', shop, code)).toBe('FORBIDDEN');
    expect(await fulfils(clerk, shop, '不是兑换码')).toBe('REDEMPTION_CODE_INVALID');
    const [given, answered] = [newId(), await stateOf(redeemed.id)];
    expect(answered).toBe('READY');
    expect(await fulfils(clerk, shop, code, given)).toBe('none');
    expect(await fulfils(clerk, shop, code, given)).toBe('none');
    for (const text of [code, qr]) expect(await fulfils(clerk, shop, text)).toBe('REDEMPTION_CODE_USED');
    expect(await cancels('volunteer-1', redeemed.id)).toBe('STATE_NOT_ALLOWED');
    expect(await points()).toEqual({ balance: 50, held: 0, available: 50 });

    const feed = volunteer.subscribe<Changed>(CHANGED, { after: feedCursor });
    await feed.until((received) => received.length >= 2);
    expect(feed.received.map(({ pointsChanged }) => pointsChanged.redemptionId)).toEqual([redeemed.id, redeemed.id]);
    expect(feed.received.at(-1)?.pointsChanged.points).toEqual({ balance: 50, held: 0, available: 50 });
    feed.end();
    const sold = await (
      await as(clerk)
    ).run<{ merchantRedemptions: { nodes: object[] } }>(SOLD, {
      ...{ id: shop, state: 'FULFILLED' },
    });
    expect(sold.merchantRedemptions.nodes).toEqual([{ id: redeemed.id }]);
    expect(await (await as(stranger)).codeOf(SOLD, { id: shop })).toBe('NOT_FOUND');
  });

  it('that were given are brought back to the same counter, within the days of the policy', async () => {
    const rewardId = await reward();
    const [one, late] = [
      await redeem(await as('volunteer-1'), rewardId),
      await redeem(await as('volunteer-1'), rewardId),
    ];
    for (const { id } of [one, late]) expect(await fulfils(clerk, shop, (await shown(id)).qr)).toBe('none');
    const before = await points();
    expect(await brings(stranger, one.id)).toBe('NOT_FOUND');
    expect(await brings(clerk, one.id)).toBe('none');
    expect(await brings(clerk, one.id)).toBe('STATE_NOT_ALLOWED');
    expect(await fulfils(clerk, shop, (await shown(one.id).catch(() => ({ qr: 'x' }))).qr)).not.toBe('none');
    expect([(await points()).balance, await stockOf(rewardId)]).toEqual([before.balance + 10, 9]);
    const last = endOfBusinessDate(addDays(businessDate(api.clock.now()), 3));
    api.clock.set(addMinutes(last, 1));
    expect(await brings(clerk, late.id)).toBe('REDEMPTION_RETURN_OVER');
    api.clock.advance({ hours: 8 });
  });

  it('that are cancelled, or prepared and not fetched, give piece and points back', async () => {
    const rewardId = await reward({ prepared: true, pickUpDays: 2 });
    const before = await points();
    const [own, soldOut, late] = [
      await redeem(await as('volunteer-1'), rewardId),
      await redeem(await as('volunteer-1'), rewardId),
      await redeem(await as('volunteer-1'), rewardId),
    ];
    expect([own.state, await stockOf(rewardId), (await points()).held]).toEqual(['RESERVED', 7, 30]);
    expect(await (await as('volunteer-1')).codeOf(CODE, { id: own.id })).toBe('STATE_NOT_ALLOWED');
    const ready = async (who: string, redemptionId: string): Promise<string> =>
      (await as(who)).codeOf(READY, { input: { redemptionId, idempotencyKey: newId() } });
    expect(await ready(stranger, own.id)).toBe('NOT_FOUND');
    for (const { id } of [own, late]) expect(await ready(clerk, id)).toBe('none');
    const { code } = await shown(own.id);
    expect(await cancels(stranger, own.id)).toBe('NOT_FOUND');
    expect(await cancels('volunteer-1', own.id)).toBe('none');
    expect(await cancels(clerk, soldOut.id)).toBe('none');
    expect(await fulfils(clerk, shop, code)).toBe('REDEMPTION_CODE_INVALID');
    const { code: lateCode, expiresAt } = await shown(late.id);
    expect(new Date(expiresAt)).toEqual(endOfBusinessDate(addDays(businessDate(api.clock.now()), 2)));
    api.clock.set(addMinutes(new Date(expiresAt), 1));
    expect(await fulfils(clerk, shop, lateCode)).toBe('REDEMPTION_EXPIRED');
    await eventually(async () => (await stateOf(late.id)) === 'EXPIRED');
    expect(await fulfils(clerk, shop, lateCode)).toBe('REDEMPTION_EXPIRED');
    expect([await points(), await stockOf(rewardId)]).toEqual([before, 10]);
    api.clock.advance({ hours: 8 });
  });

  it('have no piece for who comes late, has too little, or asks for what cannot be', async () => {
    const rewardId = await reward({ stock: 1 });
    const manage = await as(clerk);
    const by = (change: number) => ({ input: { rewardId, by: change, idempotencyKey: newId() } });
    expect(await manage.codeOf(STOCK, by(-2))).toBe('REWARD_OUT_OF_STOCK');
    expect(await manage.codeOf(STOCK, by(-1))).toBe('none');
    const before = await points();
    expect(await redeems('volunteer-1', rewardId)).toBe('REWARD_OUT_OF_STOCK');
    expect(await manage.codeOf(STOCK, by(2))).toBe('none');
    expect(await (await as(stranger)).codeOf(STOCK, by(1))).toBe('NOT_FOUND');
    // Nobody has earned any point but volunteer-1.
    expect(await redeems('volunteer-4', rewardId)).toBe('INSUFFICIENT_POINTS');
    expect(await redeems('volunteer-1', newId())).toBe('NOT_FOUND');
    const state = (action: string) => ({ input: { rewardId, action, idempotencyKey: newId() } });
    expect(await manage.codeOf(STATE, state('PAUSE'))).toBe('none');
    expect(await redeems('volunteer-1', rewardId)).toBe('REWARD_UNAVAILABLE');
    expect(await manage.codeOf(STATE, state('CLOSE'))).toBe('none');
    expect(await manage.codeOf(STATE, state('RESUME'))).toBe('STATE_NOT_ALLOWED');
    expect([await points(), await stockOf(rewardId)]).toEqual([before, 2]);
    for (const change of [{ stock: 0 }, { stock: -1 }, { price: 0 }, { price: -5 }, { validUntil: '2020-01-01' }]) {
      const input = { ...rewardInput({ merchantId: shop, regionId: region, ...change }) };
      expect([change, await manage.codeOf(CREATE, { input })]).toEqual([change, 'BAD_USER_INPUT']);
    }
    const foreign = rewardInput({ merchantId: shop, regionId: region });
    expect(await (await as(stranger)).codeOf(CREATE, { input: foreign })).toBe('NOT_FOUND');
    expect(await (await as('volunteer-1')).codeOf(CREATE, { input: foreign })).toBe('FORBIDDEN');
  });

  it('are one for each of the last pieces, however many clients ask at once', async () => {
    const rewardId = await reward({ stock: 2, price: 1 });
    const volunteer = await as('volunteer-1');
    const before = await points();
    const keys = Array.from({ length: 12 }, () => newId());
    const codes = await Promise.all(
      keys.map((idempotencyKey) => volunteer.codeOf(REDEEM, { input: { rewardId, idempotencyKey } })),
    );
    expect(codes.filter((code) => code === 'none')).toHaveLength(2);
    expect(codes.filter((code) => code === 'REWARD_OUT_OF_STOCK')).toHaveLength(10);
    expect([await points(), await stockOf(rewardId)]).toEqual([
      { ...before, held: before.held + 2, available: before.available - 2 },
      0,
    ]);
  });

  it('stay within the limits of person and period, of the reward and of the policy', async () => {
    const monthly = await reward({ price: 1, timesPerPeriod: 1, period: 'MONTH' });
    const once = await redeem(await as('volunteer-1'), monthly);
    expect(await redeems('volunteer-1', monthly)).toBe('REDEMPTION_LIMIT_REACHED');
    expect(await cancels('volunteer-1', once.id)).toBe('none');
    expect(await redeems('volunteer-1', monthly)).toBe('none');
    const { nodes } = (await (await as('volunteer-1')).run<{ myRedemptions: { nodes: { state: string }[] } }>(MINE))
      .myRedemptions;
    const month = businessDate(api.clock.now()).slice(0, 7);
    while (businessDate(api.clock.now()).slice(0, 7) === month) api.clock.advance({ hours: 24 });
    // What nobody fetched last month ends by itself, and counts no more.
    await eventually(async () => (await points()).held === 0);
    await publish({ timesPerPeriod: 2 });
    const any = await reward({ price: 1 });
    expect(nodes.filter(({ state }) => state === 'READY').length).toBeGreaterThan(0);
    expect([await redeems('volunteer-1', any), await redeems('volunteer-1', monthly)]).toEqual(['none', 'none']);
    expect(await redeems('volunteer-1', any)).toBe('REDEMPTION_LIMIT_REACHED');
    await publish({ allowed: false });
    expect(await redeems('volunteer-1', any)).toBe('REDEMPTION_NOT_ALLOWED');
  });
});
