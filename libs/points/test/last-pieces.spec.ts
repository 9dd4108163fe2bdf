import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { describeOnEachEngine } from '#testing';
import { merchantRedeemed } from '../app/account-codes.js';
import type { RedemptionEntity } from '../data/redemption.entity.js';
import { RewardWorld } from './reward-world.js';
import { capabilities, perMinute } from './world.js';

const PEOPLE = 500;
const PIECES = 10;

/** As a client does: who waited too long for a busy database asks again with the same key. */
async function patiently(world: RewardWorld, personId: string, rewardId: string): Promise<RedemptionEntity> {
  const key = newId();
  for (;;) {
    try {
      return await world.redeem(personId, rewardId, key);
    } catch (error) {
      if ((error as { code?: string }).code !== 'DEADLINE_EXCEEDED') throw error;
    }
  }
}

describeOnEachEngine('the last pieces of a reward', capabilities, (context) => {
  it('go to as many people, and nobody else is charged', async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    const world = new RewardWorld(context());
    await world.found();
    await world.publish({ rate: perMinute });
    const shop = await world.merchant();
    const everybody = await world.volunteers(PEOPLE);
    await world.effective(...everybody.map((one) => world.record(one, 40)));
    const { id } = await world.reward(shop, { stock: PIECES });
    const tried = await Promise.allSettled(everybody.map(({ personId }) => patiently(world, personId, id)));
    const refused = tried.flatMap((one) => (one.status === 'rejected' ? [(one.reason as { code: string }).code] : []));
    expect([...new Set(refused)]).toEqual(['REWARD_OUT_OF_STOCK']);
    expect([refused.length, await world.stock(id)]).toEqual([PEOPLE - PIECES, 0]);
    const accounts = everybody.map(({ volunteerId }) => `volunteer:${volunteerId}:points`);
    const after = await context().get(Ledger).accounts(accounts);
    expect(after.filter(({ held }) => held === 30)).toHaveLength(PIECES);
    expect(after.filter(({ held }) => held === 0)).toHaveLength(PEOPLE - PIECES);
    for (const one of tried) {
      if (one.status !== 'fulfilled') continue;
      await world.fulfil(shop, (await world.code(one.value.personId, one.value.id)).code);
    }
    const given = await context()
      .get(Ledger)
      .balancesOf([merchantRedeemed(shop.id)]);
    expect([...given.values()]).toEqual([30 * PIECES]);
    await context().settle();
    expect(await world.differences()).toEqual([]);
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
  }, 120_000);
});
