import { randomUUID } from 'node:crypto';
import { businessDate } from '#kernel';
import type { ApiClient } from './api-client.js';
import { act } from './funds-cast.js';
import { near, yuan, type ListingsCast } from './listings-cast.js';
import { LUNCH, type Canteen } from './listings-provider-act.js';
import { expectThat, type Narrator } from './narrator.js';
import { until } from './until.js';

/** An order as a client reads it. */
export interface Order {
  readonly id: string;
  readonly state: string;
  readonly fee: number;
  readonly cost: number | null;
  readonly subsidy: number | null;
  readonly paymentId: string | null;
}

/** The orders of the story, by whose they are. */
export interface Orders {
  readonly elder: string;
  readonly neighbour: string;
  readonly points: string;
  readonly silent: string;
  readonly disputed: string;
  readonly cancelled: string;
  readonly missed: string;
}

type Buyer = 'resident' | 'volunteer-1' | 'volunteer-2' | 'volunteer-3' | 'volunteer-4' | 'volunteer-5';
interface Found {
  readonly listings: {
    nodes: { listing: { id: string }; priceForMe: number; metres: number; nextSlot: { id: string } }[];
  };
}
interface Moved {
  readonly order: { readonly id: string; readonly state: string };
}

const fields = 'id state fee cost subsidy paymentId';
const search =
  'query ($filter: ListingFilterInput, $near: GeoPointInput, $for: ID) { listings(filter: $filter, near: $near, ' +
  'withinMetres: 2000, forPersonId: $for, first: 50) { nodes { listing { id } priceForMe metres nextSlot { id } } } }';
const board = 'subscription ($id: ID!) { serviceOrderBoard(regionId: $id) { cursor order { id state } } }';

/** The station decides on a category; everybody finds the lunch by field, distance, time and price, and orders it. */
export async function orderLunch(cast: ListingsCast, canteen: Canteen, tell: Narrator): Promise<Orders> {
  tell.part('类别认定与查找', 'a category, and finding a service');
  await decideCategory(cast, tell);
  const slotId = await find(cast, canteen, tell);
  tell.part('下单', 'ordering');
  const screen = cast.as('station-worker').subscribe<Moved>('serviceOrderBoard', board, { id: cast.regionId });
  await screen.opened;
  const elder = await forElder(cast, slotId, tell);
  const neighbour = await forMoney(cast, 'resident', slotId, LUNCH.fee);
  tell.step(
    `邻居自己下单，机构接单后在沙箱支付低偿费 ${yuan(LUNCH.fee)}，余下 ${yuan(LUNCH.cost - LUNCH.fee)} 由基金补贴`,
    `a neighbour orders and pays the low fee of ${yuan(LUNCH.fee)} in the sandbox; the fund adds ${yuan(LUNCH.cost - LUNCH.fee)}`,
  );
  const points = await forPoints(cast, slotId, tell);
  const [silent, disputed] = [await forMoney(cast, 'volunteer-2', slotId), await forMoney(cast, 'volunteer-3', slotId)];
  const [cancelled, missed] = [
    await forMoney(cast, 'volunteer-4', slotId),
    await forMoney(cast, 'volunteer-5', slotId),
  ];
  await screen.waitFor(({ order }) => order.id === missed && order.state === 'SCHEDULED', 'the last order');
  await screen.close();
  await seeReserved(cast, canteen, tell);
  return { elder, neighbour, points, silent, disputed, cancelled, missed };
}

async function decideCategory(cast: ListingsCast, tell: Narrator): Promise<void> {
  const [station, elder] = [cast.as('station-worker'), cast.as('elder')];
  const validFrom = businessDate(cast.clock.now());
  const decision = { personId: elder.personId, category: 'AGED_ALONE', validFrom, basis: '户籍与走访记录' };
  await act(station, 'decideCategory', { ...decision, idempotencyKey: randomUUID() });
  const text = `{ personCategories(personId: "${elder.personId}") { category } }`;
  const refused = await Promise.all([cast.as('head').refusalOf(text), cast.as('resident').refusalOf(text)]);
  expectThat(
    refused.every((code) => code === 'NOT_FOUND'),
    'nobody else learns of a category',
  );
  tell.step(
    `社工站认定老人类别，有起止日期，留痕；机构和邻居查询：${refused.join('、')}`,
    `the station decides on the category of the elder, with dates and a trail; provider and neighbour ask: ${refused.join(', ')}`,
  );
}

async function find(cast: ListingsCast, { listingId }: Canteen, tell: Narrator): Promise<string> {
  const filter = { field: 'MEALS', from: cast.at(9), until: cast.at(14), maxFee: LUNCH.fee };
  const seen = async (client: ApiClient, forPersonId?: string): Promise<Found['listings']['nodes'][number]> => {
    const { listings } = await client.call<Found>(search, { filter, near, for: forPersonId ?? null });
    const found = listings.nodes.find(({ listing }) => listing.id === listingId);
    if (!found) throw new Error('the lunch was not found');
    return found;
  };
  const own = await seen(cast.as('resident'));
  const elders = await seen(cast.as('grid-worker'), cast.as('elder').personId);
  expectThat(own.priceForMe === LUNCH.fee && elders.priceForMe === 0, 'the price is that of the person');
  tell.step(
    `邻居按类别、距离（${own.metres} 米）、时间和“对我的价格”找到午餐：${yuan(own.priceForMe)}；网格员为老人查到的是 ${yuan(elders.priceForMe)}`,
    `a neighbour finds lunch by field, distance (${own.metres} m), time and price for me: ${yuan(own.priceForMe)}; the grid worker sees ${yuan(elders.priceForMe)} for the elder`,
  );
  return own.nextSlot.id;
}

async function forElder(cast: ListingsCast, slotId: string, tell: Narrator): Promise<string> {
  const [worker, elder] = [cast.as('grid-worker'), cast.as('elder')];
  const draft = { slotId, personId: elder.personId, channel: 'PHONE_CARD', expectedFee: 0 };
  const order = await act<Order>(worker, 'orderService', { ...draft, idempotencyKey: randomUUID() }, fields);
  expectThat(order.fee === 0 && order.subsidy === LUNCH.cost, 'the elder pays nothing');
  await accept(cast, order.id);
  tell.step(
    `老人按连心卡，网格员代为下单，应付 ${yuan(order.fee)}`,
    `the elder presses the phone card, the grid worker orders; the fee due is ${yuan(order.fee)}`,
  );
  return order.id;
}

/** Orders, is accepted, pays and is scheduled. */
async function forMoney(cast: ListingsCast, buyer: Buyer, slotId: string, expectedFee?: number): Promise<string> {
  const client = cast.as(buyer);
  const draft = { slotId, expectedFee: expectedFee ?? null, idempotencyKey: randomUUID() };
  const { id, fee, cost, subsidy } = await act<Order>(client, 'orderService', draft, fields);
  expectThat(fee + (subsidy ?? 0) === cost, 'fee and subsidy are the cost');
  await take(cast.as('head'), 'acceptServiceOrder', id);
  const { serviceOrder } = await client.call<{ serviceOrder: Order }>(`{ serviceOrder(id: "${id}") { ${fields} } }`);
  await act(client, 'payInSandbox', { paymentId: serviceOrder.paymentId });
  await until(client, `{ serviceOrder(id: "${id}") { feePaid } }`, (answer) => answer.includes(String(LUNCH.fee)));
  await act(cast.as('head'), 'scheduleServiceOrder', step(id));
  return id;
}

async function forPoints(cast: ListingsCast, slotId: string, tell: Narrator): Promise<string> {
  const client = cast.as('volunteer-1');
  const draft = { slotId, payWith: 'POINTS', idempotencyKey: randomUUID() };
  const { id } = await act<Order>(client, 'orderService', draft, fields);
  await accept(cast, id);
  const { myPoints } = await client.call<{ myPoints: { available: number } }>('{ myPoints { available } }');
  tell.step(
    `志愿者用 ${LUNCH.points} 积分换一个名额，积分先冻结，可用 ${myPoints.available} 分；机构由基金以现金结算`,
    `a volunteer takes a place for ${LUNCH.points} points, which are held (${myPoints.available} left); a fund pays the provider in money`,
  );
  return id;
}

async function accept(cast: ListingsCast, orderId: string): Promise<void> {
  await take(cast.as('head'), 'acceptServiceOrder', orderId);
  await act(cast.as('head'), 'scheduleServiceOrder', step(orderId));
}

async function seeReserved(cast: ListingsCast, { fund }: Canteen, tell: Narrator): Promise<void> {
  const at = businessDate(cast.clock.now());
  const text =
    'query ($id: ID!, $at: LocalDate!) { trialBalance(fundId: $id, at: $at) { number closingDebit closingCredit } }';
  type Lines = { trialBalance: { number: string; closingDebit: number; closingCredit: number }[] };
  const { trialBalance } = await cast.as('accountant').call<Lines>(text, { id: fund.id, at });
  const reserved = trialBalance
    .filter(({ number }) => number === '9101')
    .reduce((sum, line) => sum + line.closingDebit, 0);
  const expected = 2 * LUNCH.cost + 5 * (LUNCH.cost - LUNCH.fee);
  expectThat(reserved === expected, `the subsidies of all orders are set aside: ${expected}`);
  tell.step(
    `看板实时显示每次变动；七份订单的补贴 ${yuan(reserved)} 已从用途预留，谁也动用不了`,
    `the board shows every change; the subsidies of seven orders, ${yuan(reserved)}, are set aside from the purpose`,
  );
}

/** A step with an order that needs no more than its id. */
export async function take<T = Order>(
  client: ApiClient,
  name: 'acceptServiceOrder' | 'confirmServiceOrder' | 'cancelServiceOrder',
  orderId: string,
  selection = 'id state',
): Promise<T> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} } }`;
  return (await client.call<Record<string, T>>(query, { input: step(orderId) }))[name] as T;
}

/** A step with an order, once. */
export const step = (orderId: string, more: object = {}): object => ({
  orderId,
  idempotencyKey: randomUUID(),
  ...more,
});
