import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { Checks } from '#platform';
import { describeOnEachEngine } from '#testing';
import { providerRedeemed } from '../app/account-codes.js';
import { ServicePlaces } from '../app/service-places.facade.js';
import { RewardWorld } from './reward-world.js';
import { capabilities, perMinute, type Helper } from './world.js';

describeOnEachEngine('points for places in services', capabilities, (context) => {
  let world: RewardWorld;
  let helper: Helper;
  const providerId = newId();
  beforeEach(async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    world = new RewardWorld(context());
    await world.found();
    await world.publish({ rate: perMinute });
    [helper] = (await world.volunteers(1)) as [Helper];
    await world.serve(helper, 100);
  });
  afterEach(async () => expect(await world.differences()).toEqual([]));
  const places = (): ServicePlaces => context().get(ServicePlaces);
  const hold = async (points: number, orderId: string = newId()): Promise<string> => {
    await places().hold({ orderId, personId: helper.personId, providerId, points });
    return orderId;
  };
  const state = async (): Promise<[balance: number, held: number]> => {
    const [account] = await context()
      .get(Ledger)
      .accounts([`volunteer:${helper.volunteerId}:points`]);
    return [account?.balance ?? 0, account?.held ?? 0];
  };
  const refusal = async (asked: Promise<unknown>): Promise<string> => {
    try {
      await asked;
      return 'ok';
    } catch (error) {
      return String((error as { code?: string }).code);
    }
  };

  it('are held, then taken in whole or in part, or given back, once', async () => {
    const [whole, part, none] = [await hold(30), await hold(30), await hold(30)];
    expect(await state()).toEqual([100, 90]);
    await places().take(whole, 30);
    await places().take(part, 10);
    await places().giveBack(none);
    expect(await state()).toEqual([60, 0]);
    for (const order of [whole, part, none]) {
      expect(await refusal(places().take(order, 1))).toBe('STATE_NOT_ALLOWED');
      expect(await refusal(places().giveBack(order))).toBe('STATE_NOT_ALLOWED');
    }
    expect(await refusal(places().giveBack(newId()))).toBe('NOT_FOUND');
    const account = providerRedeemed(providerId);
    expect((await context().get(Ledger).balancesOf([account])).get(account)).toBeGreaterThanOrEqual(40);
  });

  it('are never more than there are', async () => {
    const asked = Array.from({ length: 8 }, () => refusal(hold(30)));
    const codes = (await Promise.all(asked)).sort();
    expect(codes).toEqual([...Array.from({ length: 5 }, () => 'INSUFFICIENT_POINTS'), 'ok', 'ok', 'ok']);
    expect(await state()).toEqual([100, 90]);
  });

  it('count against the limit of redemptions together with rewards, and free it when they come back', async () => {
    const redemption = { allowed: true, period: 'MONTH' as const, timesPerPeriod: 2, pointsPerPeriod: null };
    await world.publish({ rate: perMinute, redemption: { ...redemption, returnDays: 7 } });
    const shop = await world.merchant();
    const reward = await world.reward(shop);
    const place = await hold(10);
    await world.redeem(helper.personId, reward.id);
    expect(await refusal(hold(10))).toBe('REDEMPTION_LIMIT_REACHED');
    expect(await refusal(world.redeem(helper.personId, reward.id))).toBe('REDEMPTION_LIMIT_REACHED');
    await places().giveBack(place);
    const asked = Array.from({ length: 6 }, () => refusal(hold(10)));
    expect((await Promise.all(asked)).filter((code) => code === 'ok')).toHaveLength(1);
  });

  it('are audited by provider', async () => {
    await places().take(await hold(30), 30);
    const check = context()
      .get(Checks)
      .invariants.find(({ name }) => name === 'service-place-points');
    expect(await check?.run(() => undefined)).toEqual({ checked: 1, broken: [] });
  });
});
