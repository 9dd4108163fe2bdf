import { Ledger } from '#ledger';
import { describeOnEachEngine } from '#testing';
import { HoldPoints } from '../app/hold-points.js';
import { SpendPoints } from '../app/spend-points.js';
import { RewardWorld } from './reward-world.js';
import { capabilities, perMinute, SHOP, type Helper } from './world.js';

const endOfYear = { rate: perMinute, expiry: { kind: 'END_OF_YEAR' as const, years: 0, returnGraceDays: 0 } };

describeOnEachEngine('points under a clock that jumps', capabilities, (context) => {
  let world: RewardWorld;
  let helper: Helper;

  beforeEach(async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    world = new RewardWorld(context());
    await world.found();
    await world.publish(endOfYear);
    helper = (await world.volunteers(1))[0] as Helper;
  });
  afterEach(async () => {
    await context().settle();
    expect(await world.differences()).toEqual([]);
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
  });

  const jump = async (to: string): Promise<void> => {
    context().clock.set(to);
    await context().settle();
  };
  const spend = (amount: number): Promise<unknown> =>
    context().get(SpendPoints).execute({ personId: helper.personId, amount, credit: SHOP, kind: 'points.redeemed' });

  it('over the end of the year and back expire once, and what comes after lives as its own day says', async () => {
    await world.serve(helper, 30);
    await jump('2027-06-01T02:00:00.000Z');
    expect(await world.balance(helper)).toBe(0);
    await jump('2026-03-02T03:00:00.000Z');
    expect(await world.balance(helper)).toBe(0);
    await world.serve(helper, 20);
    expect(await world.lots(helper)).toEqual([[20, 0, '2026-12-31']]);
    await jump('2026-12-31T15:59:59.999Z');
    expect(await world.balance(helper)).toBe(20);
    await jump('2026-12-31T16:00:00.000Z');
    await jump('2026-12-31T15:00:00.000Z');
    expect(await world.balance(helper)).toBe(0);
  });

  it('back by an hour are spent and held as before, and no policy slips in before the newest', async () => {
    const record = await world.serve(helper, 30);
    await jump('2026-03-02T01:00:00.000Z');
    await world.effective(record);
    await spend(10);
    const hold = await context()
      .get(HoldPoints)
      .reserve({ personId: helper.personId, amount: 5, credit: SHOP, kind: 'points.redeemed' });
    await expect(spend(16)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    await context().get(HoldPoints).release(hold.id);
    expect(await world.lots(helper)).toEqual([[20, 0, '2026-12-31']]);
    await expect(world.publish(endOfYear)).rejects.toMatchObject({ code: 'POINTS_POLICY_SUPERSEDED' });
  });

  it('over the end of a redemption and back give piece and points back once', async () => {
    await world.serve(helper, 60);
    const shop = await world.merchant();
    const { id: rewardId } = await world.reward(shop);
    const { id } = await world.redeem(helper.personId, rewardId);
    const { code } = await world.code(helper.personId, id);
    await jump('2026-03-20T02:00:00.000Z');
    await jump('2026-03-02T03:00:00.000Z');
    await expect(world.fulfil(shop, code)).rejects.toMatchObject({ code: 'REDEMPTION_EXPIRED' });
    expect([await world.stock(rewardId), await world.lots(helper)]).toEqual([10, [[60, 0, '2026-12-31']]]);
    const again = await world.redeem(helper.personId, rewardId);
    await jump('2026-03-01T02:00:00.000Z');
    await world.fulfil(shop, (await world.code(helper.personId, again.id)).code);
    expect(await world.lots(helper)).toEqual([[30, 0, '2026-12-31']]);
  });
});
