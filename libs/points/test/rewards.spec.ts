import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { Events, UnitOfWork, type Actor } from '#platform';
import { describeOnEachEngine, printLedger, transferTable } from '#testing';
import { ChangeStanding, ServiceRecordFrozen } from '#volunteering';
import { merchantRedeemed, redemptionReference } from '../app/account-codes.js';
import { ChangeReward } from '../app/change-reward.js';
import { ReadyRedemption } from '../app/ready-redemption.js';
import { RedemptionQueries } from '../app/redemption-queries.js';
import { RegisterMerchant } from '../app/register-merchant.js';
import { RewardQueries } from '../app/reward-queries.js';
import { defaultRedemption } from '../domain/giving-rules.js';
import { RewardWorld, type Merchant } from './reward-world.js';
import { capabilities, perMinute, type Helper } from './world.js';

const endOfYear = { rate: perMinute, expiry: { kind: 'END_OF_YEAR' as const, years: 0, returnGraceDays: 0 } };
const refusal = (code: string) => ({ code });

describeOnEachEngine('rewards for points', capabilities, (context) => {
  let world: RewardWorld;
  let shop: Merchant;
  let helper: Helper;

  beforeEach(async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    world = new RewardWorld(context());
    await world.found();
    await world.publish(endOfYear);
    shop = await world.merchant();
    helper = (await world.volunteers(1))[0] as Helper;
  });
  afterEach(async () => {
    await context().settle();
    expect(await world.differences()).toEqual([]);
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
  });

  const given = async (merchant = shop): Promise<number> => {
    const code = merchantRedeemed(merchant.id);
    return (await context().get(Ledger).balancesOf([code])).get(code) ?? 0;
  };
  const asMember = (merchant: Merchant, personId: string): Actor => ({ ...merchant.staff, personId });

  it('are reserved with the points, fetched with a code, and brought back to the lots they came from', async () => {
    await world.serve(helper, 50);
    const { id: rewardId } = await world.reward(shop);
    const key = newId();
    const redeemed = await world.redeem(helper.personId, rewardId, key);
    expect(await world.redeem(helper.personId, rewardId, key)).toEqual(redeemed);
    expect(redeemed).toMatchObject({ state: 'READY', price: 30 });
    expect(redeemed.expiresAt.toISOString()).toBe('2026-03-09T15:59:59.999Z');
    expect(await world.stock(rewardId)).toBe(9);
    expect(await world.lots(helper)).toEqual([[50, 30, '2026-12-31']]);
    const { code, qr } = await world.code(helper.personId, redeemed.id);
    expect(code).toMatch(/^\d{6}$/);
    expect(qr).toMatch(/^LINLI-R1:[\w-]{22}$/);
    const taken = newId();
    const fulfilled = await world.fulfil(shop, code, taken);
    expect(await world.fulfil(shop, code, taken)).toEqual(fulfilled);
    expect(fulfilled).toMatchObject({ state: 'FULFILLED', fulfilledBy: shop.staff.personId });
    await expect(world.fulfil(shop, code)).rejects.toMatchObject(refusal('REDEMPTION_CODE_USED'));
    await expect(world.fulfil(shop, qr)).rejects.toMatchObject(refusal('REDEMPTION_CODE_USED'));
    await expect(world.cancel(world.actorOf(helper.personId), redeemed.id)).rejects.toMatchObject(
      refusal('STATE_NOT_ALLOWED'),
    );
    expect([await given(), await world.lots(helper)]).toEqual([30, [[20, 0, '2026-12-31']]]);
    await world.bringBack(shop, redeemed.id);
    await expect(world.bringBack(shop, redeemed.id)).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
    expect([await given(), await world.lots(helper)]).toEqual([0, [[50, 0, '2026-12-31']]]);
    expect(await world.stock(rewardId)).toBe(10);
  });

  it('tell their story in the ledger', async () => {
    await world.serve(helper, 50);
    const { id: rewardId } = await world.reward(shop);
    const { id } = await world.redeem(helper.personId, rewardId);
    await world.fulfil(shop, (await world.code(helper.personId, id)).qr);
    await world.bringBack(shop, id, false);
    const again = await world.redeem(helper.personId, rewardId);
    const plain = (text: string) =>
      text.replaceAll(helper.volunteerId, '<volunteer>').replaceAll(shop.id, '<merchant>').replace(/ {2,}/g, '  ');
    const ledger = context().get(Ledger);
    expect(plain(transferTable(await ledger.transfersOf(redemptionReference(id))))).toBe(
      [
        'kind  debit  credit  amount  asset',
        'points.redeemed  volunteer:<volunteer>:points  merchant:<merchant>:redeemed  30  POINT',
        'points.redemption-returned  merchant:<merchant>:redeemed  volunteer:<volunteer>:points  30  POINT',
      ].join('\n'),
    );
    const accounts = [`volunteer:${helper.volunteerId}:points`, merchantRedeemed(shop.id)];
    expect(plain(await printLedger(ledger, accounts))).toBe(
      [
        'account  asset  unit  balance  held',
        'volunteer:<volunteer>:points  POINT  main  50  30',
        'merchant:<merchant>:redeemed  POINT  main  0  0',
      ].join('\n'),
    );
    // What came back broken is not given to anybody else.
    expect(await world.stock(rewardId)).toBe(8);
    await world.cancel(world.actorOf(helper.personId), again.id);
    expect(await world.stock(rewardId)).toBe(9);
  });

  it('that are cancelled or not fetched in time give piece and points back', async () => {
    await world.serve(helper, 90);
    const { id: rewardId } = await world.reward(shop, { prepared: true });
    const [one, other, late] = [
      await world.redeem(helper.personId, rewardId),
      await world.redeem(helper.personId, rewardId),
      await world.redeem(helper.personId, rewardId),
    ];
    expect([one.state, await world.stock(rewardId), await world.lots(helper)]).toEqual([
      'RESERVED',
      7,
      [[90, 90, '2026-12-31']],
    ]);
    await expect(world.code(helper.personId, one.id)).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
    const ready = (redemptionId: string, actor = shop.staff) =>
      context().get(ReadyRedemption).execute(actor, { redemptionId, idempotencyKey: newId() });
    await expect(ready(one.id, (await world.merchant('另一家')).staff)).rejects.toMatchObject(refusal('NOT_FOUND'));
    await ready(one.id);
    await ready(late.id);
    const { code } = await world.code(helper.personId, one.id);
    await world.cancel(world.actorOf(helper.personId), one.id);
    await world.cancel(shop.staff, other.id, '缺货');
    await expect(world.fulfil(shop, code)).rejects.toMatchObject(refusal('REDEMPTION_CODE_INVALID'));
    await expect(world.cancel(world.actorOf(helper.personId), one.id)).rejects.toMatchObject(
      refusal('STATE_NOT_ALLOWED'),
    );
    const lateCode = await world.code(helper.personId, late.id);
    context().clock.set('2026-03-09T16:00:00.000Z');
    await expect(world.fulfil(shop, lateCode.code)).rejects.toMatchObject(refusal('REDEMPTION_EXPIRED'));
    await context().settle();
    await expect(world.fulfil(shop, lateCode.code)).rejects.toMatchObject(refusal('REDEMPTION_EXPIRED'));
    expect([await world.stock(rewardId), await world.lots(helper)]).toEqual([10, [[90, 0, '2026-12-31']]]);
  });

  it('can be fetched to the last millisecond, and brought back within the days of the policy', async () => {
    await world.publish({ ...endOfYear, redemption: { ...defaultRedemption, returnDays: 3 } });
    await world.serve(helper, 30);
    const { id: rewardId } = await world.reward(shop);
    const { id } = await world.redeem(helper.personId, rewardId);
    const { code } = await world.code(helper.personId, id);
    context().clock.set('2026-03-09T15:59:59.999Z');
    await context().settle();
    await world.fulfil(shop, code);
    context().clock.set('2026-03-12T16:00:00.000Z');
    await expect(world.bringBack(shop, id)).rejects.toMatchObject(refusal('REDEMPTION_RETURN_OVER'));
    context().clock.set('2026-03-12T15:59:59.999Z');
    await world.bringBack(shop, id);
  });

  it('keep points alive over their end while they are held, and not beyond', async () => {
    await world.serve(helper, 60);
    const { id: rewardId } = await world.reward(shop, { pickUpDays: 366 });
    const [one, other] = [await world.redeem(helper.personId, rewardId), await world.redeem(helper.personId, rewardId)];
    const { code } = await world.code(helper.personId, one.id);
    context().clock.set('2026-12-31T16:00:00.000Z');
    await context().settle();
    await world.fulfil(shop, code);
    await world.cancel(world.actorOf(helper.personId), other.id);
    await context().settle();
    expect([await given(), await world.balance(helper)]).toEqual([30, 0]);
  });

  it('belong to those who live in their region, while they are offered', async () => {
    const elsewhere = new RewardWorld(context());
    await elsewhere.found();
    const [stranger] = (await elsewhere.volunteers(1)) as [Helper];
    const { id: rewardId } = await world.reward(shop);
    const offered = async (who: { personId: string }, regionId?: string): Promise<string[]> => {
      const slice = { afterId: null, limit: 10 };
      const rows = await context().get(RewardQueries).offered(world.actorOf(who.personId), regionId, slice);
      return rows.map(({ id }) => id);
    };
    expect([await offered(helper), await offered(stranger), await offered(stranger, world.street)]).toEqual([
      [rewardId],
      [],
      [rewardId],
    ]);
    await expect(world.redeem(stranger.personId, rewardId)).rejects.toMatchObject(refusal('REWARD_OUTSIDE_REGION'));
    await expect(world.redeem(helper.personId, rewardId)).rejects.toMatchObject(refusal('INSUFFICIENT_POINTS'));
    await expect(world.redeem(helper.personId, newId())).rejects.toMatchObject(refusal('NOT_FOUND'));
    const change = context().get(ChangeReward);
    const set = (action: 'pause' | 'resume' | 'close') =>
      change.state(shop.staff, { rewardId, action, idempotencyKey: newId() });
    await set('pause');
    expect(await offered(helper)).toEqual([]);
    await expect(world.redeem(helper.personId, rewardId)).rejects.toMatchObject(refusal('REWARD_UNAVAILABLE'));
    await set('resume');
    const stock = (by: number, actor = shop.staff) => change.stock(actor, { rewardId, by, idempotencyKey: newId() });
    await expect(stock(-11)).rejects.toMatchObject(refusal('REWARD_OUT_OF_STOCK'));
    await stock(-10);
    await expect(world.redeem(helper.personId, rewardId)).rejects.toMatchObject(refusal('REWARD_OUT_OF_STOCK'));
    await expect(stock(1, (await world.merchant('另一家')).staff)).rejects.toMatchObject(refusal('NOT_FOUND'));
    await set('close');
    for (const again of [() => set('resume'), () => stock(1)]) {
      await expect(again()).rejects.toMatchObject(refusal('STATE_NOT_ALLOWED'));
    }
    const { id: past } = await world.reward(shop, { validUntil: '2026-03-02' });
    context().clock.set('2026-03-02T16:00:00.000Z');
    await expect(world.redeem(helper.personId, past)).rejects.toMatchObject(refusal('REWARD_EXPIRED'));
  });

  it('are offered by registered merchants alone, in their own line of regions', async () => {
    const elsewhere = new RewardWorld(context());
    await elsewhere.found();
    await expect(world.reward(shop, { regionId: elsewhere.street })).rejects.toMatchObject(refusal('NOT_FOUND'));
    await expect(world.reward({ ...shop, id: newId() })).rejects.toMatchObject(refusal('NOT_FOUND'));
    await expect(world.reward({ ...shop, staff: world.actorOf(helper.personId) })).rejects.toMatchObject(
      refusal('NOT_FOUND'),
    );
    for (const change of [{ price: 0 }, { price: -5 }, { stock: 0 }]) {
      await expect(world.reward(shop, change)).rejects.toMatchObject(refusal('BAD_USER_INPUT'));
    }
    const register = (actor: Actor) => context().get(RegisterMerchant).execute(actor, { organisationId: shop.id });
    await expect(register(world.registrar)).rejects.toMatchObject(refusal('MERCHANT_KNOWN'));
    await expect(register(elsewhere.registrar)).rejects.toMatchObject(refusal('NOT_FOUND'));
  });

  it('are not for who is barred, nor for points of a frozen record, nor where the policy has no redemptions', async () => {
    const record = await world.serve(helper, 60);
    const { id: rewardId } = await world.reward(shop);
    const { recordId, volunteerId, personId, regionId } = record;
    const frozen = { recordId, volunteerId, personId, regionId, wasEffective: true };
    await context()
      .get(UnitOfWork)
      .run(() => context().get(Events).publish(ServiceRecordFrozen, frozen));
    await expect(world.redeem(personId, rewardId)).rejects.toMatchObject(refusal('INSUFFICIENT_POINTS'));
    await world.publish({ ...endOfYear, redemption: { ...defaultRedemption, allowed: false } });
    await expect(world.redeem(personId, rewardId)).rejects.toMatchObject(refusal('REDEMPTION_NOT_ALLOWED'));
    await world.publish(endOfYear);
    const officer = { ...world.officer, permissions: new Set(['volunteer.verify']) };
    await context().get(ChangeStanding).execute(officer, { volunteerId, standing: 'BAR', reason: '核查' });
    await expect(world.redeem(personId, rewardId)).rejects.toMatchObject(refusal('REDEMPTION_STANDING'));
    expect(await world.stock(rewardId)).toBe(10);
  });

  it('stay within the limits of policy and reward, several at once too, and what is cancelled does not count', async () => {
    await world.serve(helper, 500);
    const rewards = [await world.reward(shop), await world.reward(shop, { timesPerPeriod: 1, period: 'MONTH' })];
    const [any = '', monthly = ''] = rewards.map(({ id }) => id);
    const once = await world.redeem(helper.personId, monthly);
    await expect(world.redeem(helper.personId, monthly)).rejects.toMatchObject(refusal('REDEMPTION_LIMIT_REACHED'));
    await world.cancel(world.actorOf(helper.personId), once.id);
    await world.redeem(helper.personId, monthly);
    context().clock.set('2026-04-01T02:00:00.000Z');
    await world.publish({
      ...endOfYear,
      redemption: { ...defaultRedemption, period: 'QUARTER', timesPerPeriod: 2, pointsPerPeriod: 70 },
    });
    const all = await Promise.allSettled([any, monthly, any, any].map((id) => world.redeem(helper.personId, id)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(2);
    for (const refused of all.filter((one) => one.status === 'rejected')) {
      expect(refused.reason).toMatchObject(refusal('REDEMPTION_LIMIT_REACHED'));
    }
    context().clock.set('2026-07-01T02:00:00.000Z');
    await world.redeem(helper.personId, any);
    const dear = await world.reward(shop, { price: 41 });
    await expect(world.redeem(helper.personId, dear.id)).rejects.toMatchObject(refusal('REDEMPTION_LIMIT_REACHED'));
  });

  it('are seen by their person and their merchant, and fetched at their merchant alone', async () => {
    await world.serve(helper, 60);
    const other = await world.merchant('另一家');
    const { id: rewardId } = await world.reward(shop);
    const { id } = await world.redeem(helper.personId, rewardId);
    const queries = context().get(RedemptionQueries);
    const [stranger] = (await world.volunteers(1)) as [Helper];
    for (const actor of [world.actorOf(helper.personId), shop.staff]) {
      expect(await queries.one(actor, id)).toMatchObject({ id });
    }
    for (const actor of [world.actorOf(stranger.personId), other.staff, world.officer]) {
      await expect(queries.one(actor, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
      await expect(queries.code(actor, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
      await expect(world.cancel(actor, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    await expect(queries.code(shop.staff, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    const { code, qr } = await world.code(helper.personId, id);
    for (const shown of [code, qr]) {
      await expect(world.fulfil(other, shown)).rejects.toMatchObject(refusal('REDEMPTION_CODE_INVALID'));
      await expect(world.fulfil({ ...shop, staff: other.staff }, shown)).rejects.toMatchObject(refusal('NOT_FOUND'));
    }
    await world.fulfil(shop, qr);
    await expect(world.bringBack(other, id)).rejects.toMatchObject(refusal('NOT_FOUND'));
    expect(await queries.ofMerchant(shop.staff, { merchantId: shop.id }, { afterId: null, limit: 5 })).toMatchObject([
      { id, state: 'FULFILLED' },
    ]);
  });

  it('cannot be fetched by guessing, one by one or in a burst; another clerk goes on', async () => {
    await world.serve(helper, 60);
    const { id: rewardId } = await world.reward(shop);
    const { id } = await world.redeem(helper.personId, rewardId);
    const { code } = await world.code(helper.personId, id);
    const wrong = Array.from({ length: 25 }, (_, n) => String((Number(code) + n + 1) % 1_000_000).padStart(6, '0'));
    const tried = await Promise.allSettled(wrong.map((guess) => world.fulfil(shop, guess)));
    const codes = tried.map((one) => (one.status === 'rejected' ? (one.reason as { code: string }).code : ''));
    expect(codes.filter((one) => one === 'REDEMPTION_CODE_INVALID')).toHaveLength(10);
    expect(codes.filter((one) => one === 'RATE_LIMITED')).toHaveLength(15);
    await expect(world.fulfil(shop, code)).rejects.toMatchObject(refusal('RATE_LIMITED'));
    const colleague = asMember(shop, (await world.person('另一位店员')).id);
    const [first] = await Promise.all([world.fulfil({ ...shop, staff: colleague }, code)]);
    expect(first.state).toBe('FULFILLED');
    context().clock.advance({ minutes: 15 });
    await expect(world.fulfil(shop, code)).rejects.toMatchObject(refusal('REDEMPTION_CODE_USED'));
  });

  it('have one outcome, whoever comes first: a code at two counters, a cancellation, the timer', async () => {
    await world.serve(helper, 300);
    const { id: rewardId } = await world.reward(shop);
    for (let round = 0; round < 5; round += 1) {
      const { id } = await world.redeem(helper.personId, rewardId);
      const { code, qr } = await world.code(helper.personId, id);
      const outcomes = await Promise.allSettled([
        world.fulfil(shop, code),
        world.cancel(world.actorOf(helper.personId), id),
        world.fulfil(shop, qr),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
    const late = await world.redeem(helper.personId, rewardId);
    context().clock.set('2026-03-09T16:00:00.000Z');
    await Promise.allSettled([context().settle(), world.cancel(world.actorOf(helper.personId), late.id)]);
    await context().settle();
    expect((await world.lots(helper)).reduce((sum, [, held]) => sum + held, 0)).toBe(0);
  });
});
