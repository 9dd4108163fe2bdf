import { businessDate } from '#kernel';
import { expectThat, type Narrator } from './narrator.js';
import { freshKey, type PointsCast } from './points-cast.js';
import { pointsOf } from './points-giving-act.js';
import type { StoryClock } from './story-clock.js';

interface Redemption {
  id: string;
  state: string;
}

const codeQuery = 'query ($id: ID!) { redemptionCode(redemptionId: $id) { code qr } }';

/** A merchant offers a service for one point: redeemed, fetched by its code once, and brought back. */
export async function redeemAndReturn(
  cast: PointsCast,
  clock: StoryClock,
  regionId: string,
  tell: Narrator,
): Promise<void> {
  tell.part('积分兑换', 'a reward');
  const merchantId = await registeredMerchant(cast, regionId, tell);
  const rewardId = await offered(cast, clock, merchantId, regionId, tell);
  const before = await pointsOf(cast, 'volunteer-1');
  const input = { rewardId, idempotencyKey: freshKey() };
  const first = await cast.does<Redemption>('volunteer-1', 'redeemReward', input, '{ id state }');
  const again = await cast.does<Redemption>('volunteer-1', 'redeemReward', input, '{ id state }');
  const held = await pointsOf(cast, 'volunteer-1');
  expectThat(first.id === again.id && first.state === 'READY', 'one redemption for one key');
  expectThat(held.available === before.available - 1 && held.balance === before.balance, 'one point is held');
  const second = await cast.refused('volunteer-1', 'redeemReward', { rewardId, idempotencyKey: freshKey() });
  expectThat(second === 'REWARD_OUT_OF_STOCK', 'there was one piece');
  tell.step(
    `志愿者用 1 分兑换最后一件：库存与积分同时预留；再兑一件：${second}`,
    `the volunteer redeems the last piece for one point: both are held; another one: ${second}`,
  );
  await fetched(cast, merchantId, first.id, tell);
  const back = { redemptionId: first.id, reason: '破损', restock: true, idempotencyKey: freshKey() };
  const returned = await cast.does<Redemption>('volunteer-2', 'returnRedemption', back, '{ id state }');
  const after = await pointsOf(cast, 'volunteer-1');
  expectThat(returned.state === 'RETURNED' && after.available === before.available, 'the point is back in its lot');
  tell.step(
    '商品破损，商家退回：积分回到原批次，库存恢复',
    'it was broken, the merchant takes it back: the point returns to its lot, the piece to the stock',
  );
}

async function registeredMerchant(cast: PointsCast, regionId: string, tell: Narrator): Promise<string> {
  const name = '惠民便民超市';
  const organisation = { kind: 'SOCIAL_ORGANISATION', name, regionId };
  const { id } = await cast.does<{ id: string }>('officer', 'createOrganisation', organisation, '{ id }');
  await cast.does('officer', 'registerMerchant', { organisationId: id }, '{ id }');
  const personId = cast.as('volunteer-2').personId;
  const role = { personId, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: id };
  await cast.does('officer', 'grantRole', role, '{ id }');
  tell.step(`区里登记兑换商家：${name}`, 'the district registers a merchant');
  return id;
}

async function offered(
  cast: PointsCast,
  clock: StoryClock,
  merchantId: string,
  regionId: string,
  tell: Narrator,
): Promise<string> {
  const today = businessDate(clock.now());
  const input = {
    ...{ merchantId, regionId, kind: 'GOODS', name: '洗衣液', description: '两公斤装', place: '双元路 1 号' },
    ...{ price: 1, stock: 1, validFrom: today, validUntil: today, idempotencyKey: freshKey() },
  };
  const free = { ...input, price: 0, idempotencyKey: freshKey() };
  const refused = await cast.refused('volunteer-2', 'createReward', free);
  const { id } = await cast.does<{ id: string }>('volunteer-2', 'createReward', input, '{ id }');
  tell.step(
    `商家上架 1 件，1 分一件；价格为 0：${refused}`,
    `the merchant offers one piece for one point; a price of 0: ${refused}`,
  );
  return id;
}

async function fetched(cast: PointsCast, merchantId: string, redemptionId: string, tell: Narrator): Promise<void> {
  type Shown = { redemptionCode: { code: string; qr: string } };
  const { code, qr } = (await cast.as('volunteer-1').call<Shown>(codeQuery, { id: redemptionId })).redemptionCode;
  const fulfil = (shown: string) => ({ merchantId, code: shown, idempotencyKey: freshKey() });
  const { state } = await cast.does<Redemption>('volunteer-2', 'fulfilRedemption', fulfil(code), '{ id state }');
  const twice = await cast.refused('volunteer-2', 'fulfilRedemption', fulfil(qr));
  expectThat(state === 'FULFILLED' && twice === 'REDEMPTION_CODE_USED', 'a code works once');
  tell.step(
    `出示六位兑换码，商家核销；同一兑换再扫二维码：${twice}`,
    `six digits are shown and the merchant gives it; the same again by its QR code: ${twice}`,
  );
}
