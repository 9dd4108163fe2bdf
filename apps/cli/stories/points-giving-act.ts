import { expectThat, type Narrator } from './narrator.js';
import { freshKey, type PointsCast } from './points-cast.js';

/** What a person sees of his points. */
export interface MyPoints {
  balance: number;
  available: number;
  expiringSoon: number;
  lots: { nodes: { remaining: number; expiresAt: string | null; earnedAt: string }[] };
  entries: { nodes: { kind: string; amount: number; policyVersion: number | null }[] };
}

const query = `{ myPoints { balance available expiringSoon(days: 366) lots { nodes { remaining expiresAt earnedAt } }
  entries { nodes { kind amount policyVersion } } } }`;

/** Somebody's points as he sees them. */
export async function pointsOf(cast: PointsCast, part: Parameters<PointsCast['as']>[0]): Promise<MyPoints> {
  return (await cast.as(part).call<{ myPoints: MyPoints }>(query)).myPoints;
}

/** The volunteer sees the points as lots. */
export async function lookAtLots(cast: PointsCast, tell: Narrator): Promise<void> {
  tell.part('积分批次', 'lots');
  const { balance, available, lots, entries } = await pointsOf(cast, 'volunteer-1');
  const [lot] = lots.nodes;
  expectThat(balance === 10 && available === 10, 'ten points for an hour');
  expectThat(entries.nodes[0]?.policyVersion === 1, 'the entry names the version that made it');
  tell.step(
    `志愿者有 ${balance} 分，一个批次，${lot?.expiresAt} 到期；明细注明政策第 ${entries.nodes[0]?.policyVersion} 版`,
    `the volunteer has ${balance} points, one lot that ends at ${lot?.expiresAt}; the entry names version ${entries.nodes[0]?.policyVersion}`,
  );
}

/** A gift to family: both say that they are family, and the points keep their end. */
export async function giveToFamily(cast: PointsCast, tell: Narrator): Promise<void> {
  tell.part('赠与家人', 'a gift to family');
  const me = cast.as('volunteer-1').personId;
  const relative = cast.as('volunteer-2').personId;
  const gift = (toPersonId: string, amount: number) => ({ toPersonId, amount, idempotencyKey: freshKey() });
  const toSelf = await cast.refused('volunteer-1', 'giftPoints', gift(me, 1));
  const toStranger = await cast.refused('volunteer-1', 'giftPoints', gift(relative, 1));
  tell.step(
    `赠与自己：${toSelf}；赠与非家人：${toStranger}`,
    `to oneself: ${toSelf}; to who is no family: ${toStranger}`,
  );
  const shown = await cast
    .as('volunteer-1')
    .call<{ showFamilyCode: { code: string } }>('mutation { showFamilyCode { code } }');
  await cast.does('volunteer-2', 'confirmFamily', { code: shown.showFamilyCode.code }, '{ id }');
  const input = gift(relative, 4);
  const first = await cast.does<{ id: string }>('volunteer-1', 'giftPoints', input, '{ id }');
  const again = await cast.does<{ id: string }>('volunteer-1', 'giftPoints', input, '{ id }');
  expectThat(first.id === again.id, 'the same key gives the same gift');
  const mine = await pointsOf(cast, 'volunteer-1');
  const theirs = await pointsOf(cast, 'volunteer-2');
  const [lot] = theirs.lots.nodes;
  expectThat(mine.balance === 6 && theirs.balance === 4, 'four of ten points are given');
  expectThat(lot?.expiresAt === mine.lots.nodes[0]?.expiresAt, 'a gift keeps its end');
  tell.step(
    `一方出示家庭码、另一方输入，成为家人；赠与 4 分，到期时间不变（${lot?.expiresAt}）`,
    `one shows a code, the other enters it: family. Four points are given and keep their end, ${lot?.expiresAt}`,
  );
}

/** A donation to the pool for elders, and a grant out of it, by four eyes. */
export async function donateToElders(cast: PointsCast, regionId: string, tell: Narrator): Promise<void> {
  tell.part('助老捐赠', 'a donation to elders in need');
  await cast.does('volunteer-1', 'donatePoints', { amount: 3, idempotencyKey: freshKey() }, '{ id }');
  const personId = cast.as('resident').personId;
  const grant = { regionId, personId, amount: 2, reason: '独居高龄', idempotencyKey: freshKey() };
  const early = await cast.refused('officer', 'grantCarePoints', grant);
  await cast.does('station-worker', 'registerCareRecipient', { personId, reason: '独居高龄' }, '{ id }');
  await cast.does('officer', 'grantCarePoints', { ...grant, idempotencyKey: freshKey() }, '{ id }');
  const elder = await pointsOf(cast, 'resident');
  expectThat(early === 'CARE_NOT_REGISTERED' && elder.balance === 2, 'the elder has two points');
  tell.step(
    `捐赠 3 分入全区助老积分池；未登记不发放（${early}）；社工站登记、区级发放后老人有 ${elder.balance} 分`,
    `three points go to the pool of the district; no grant without registration (${early}); registered by the station and granted by the district, the elder has ${elder.balance}`,
  );
}
