import type { ApiClient } from './api-client.js';
import { act } from './funds-cast.js';
import { yuan, type ListingsCast } from './listings-cast.js';
import { step, take, type Orders } from './listings-order-act.js';
import { LUNCH, type Canteen } from './listings-provider-act.js';
import { expectThat, type Narrator } from './narrator.js';
import { until } from './until.js';

interface Ended {
  readonly state: string;
  readonly feeKept: number;
  readonly feeReturned: number;
}

/** One cancels late; the others are served, one is missed, one disputes; silence confirms. */
export async function serveLunch(cast: ListingsCast, canteen: Canteen, orders: Orders, tell: Narrator): Promise<void> {
  tell.part('取消', 'a late cancellation');
  await cancelLate(cast, orders, tell);
  tell.part('服务与确认', 'delivery and confirmation');
  await cast.turnTo(cast.at(11, 40));
  await deliver(cast, orders, tell);
  await confirm(cast, orders, tell);
  await dispute(cast, orders, tell);
  await miss(cast, orders, tell);
  await seeNothing(cast, canteen, tell);
}

async function cancelLate(cast: ListingsCast, { cancelled }: Orders, tell: Narrator): Promise<void> {
  await cast.turnTo(cast.at(20, 0, -1));
  const client = cast.as('volunteer-4');
  const ended = await take<Ended>(client, 'cancelServiceOrder', cancelled, 'state feeKept feeReturned');
  expectThat(ended.state === 'CANCELLED' && ended.feeKept === LUNCH.fee / 2, 'half of the fee is kept');
  tell.step(
    `前一晚取消：按规则扣一半 ${yuan(ended.feeKept)}，退 ${yuan(ended.feeReturned)}，补贴预留释放，名额空出`,
    `cancelled the evening before: half of the fee is kept (${yuan(ended.feeKept)}), ${yuan(ended.feeReturned)} goes back, the subsidy is free again`,
  );
}

async function deliver(cast: ListingsCast, orders: Orders, tell: Narrator): Promise<void> {
  const head = cast.as('head');
  const text = 'mutation ($input: DeliverServiceOrderInput!) { deliverServiceOrder(input: $input) { state } }';
  const wrong = await head.refusalOf(text, { input: step(orders.neighbour, { code: await wrongCode(cast, orders) }) });
  expectThat(wrong === 'ORDER_CODE_WRONG', 'a wrong code proves nothing');
  const guests = [
    [orders.neighbour, cast.as('resident')],
    [orders.points, cast.as('volunteer-1')],
    [orders.silent, cast.as('volunteer-2')],
    [orders.disputed, cast.as('volunteer-3')],
  ] as const;
  for (const [id, guest] of guests) {
    await act(head, 'deliverServiceOrder', step(id, { code: await codeOf(guest, id) }), 'state');
  }
  await act(cast.as('station-worker'), 'deliverServiceOrder', step(orders.elder), 'state');
  tell.step(
    `食堂输入就餐人手机上的动态码核验（错码：${wrong}）；老人没有手机，社工电话核实`,
    `the canteen types the rotating code that guests show (a wrong one: ${wrong}); the elder has no phone, so the station attests it by telephone`,
  );
}

async function codeOf(guest: ApiClient, orderId: string): Promise<string> {
  const text = `{ serviceOrderCode(orderId: "${orderId}") { code } }`;
  return (await guest.call<{ serviceOrderCode: { code: string } }>(text)).serviceOrderCode.code;
}

async function wrongCode(cast: ListingsCast, { neighbour }: Orders): Promise<string> {
  const right = await codeOf(cast.as('resident'), neighbour);
  return String((Number(right) + 500_000) % 1_000_000).padStart(6, '0');
}

async function confirm(cast: ListingsCast, orders: Orders, tell: Narrator): Promise<void> {
  await take(cast.as('resident'), 'confirmServiceOrder', orders.neighbour);
  await take(cast.as('volunteer-1'), 'confirmServiceOrder', orders.points);
  await take(cast.as('grid-worker'), 'confirmServiceOrder', orders.elder);
  tell.step(
    '邻居、志愿者各自确认，网格员代老人确认：补贴支出，费用和积分归机构名下',
    'the neighbour and the volunteer confirm, the grid worker for the elder: subsidies are spent, fees and points are taken',
  );
}

async function dispute(cast: ListingsCast, { disputed }: Orders, tell: Narrator): Promise<void> {
  const statement = '饭菜是凉的，我没有吃';
  await act(cast.as('volunteer-3'), 'disputeServiceOrder', step(disputed, { statement }));
  const decision = step(disputed, { outcome: 'SERVED', reason: '已核验，饭菜已更换' });
  const text = 'mutation ($input: DecideServiceDisputeInput!) { decideServiceDispute(input: $input) { state } }';
  const own = await cast.as('head').refusalOf(text, { input: decision });
  const { state } = await act<Ended>(cast.as('station-worker'), 'decideServiceDispute', decision, 'state');
  expectThat(state === 'CONFIRMED', 'the station has decided');
  tell.step(
    `一人提出争议，机构不能自己裁定：${own}；社工站裁定已服务`,
    `one guest disputes; the provider may not decide it: ${own}; the station finds that it was served`,
  );
}

async function miss(cast: ListingsCast, { missed, silent }: Orders, tell: Narrator): Promise<void> {
  const absence = step(missed, { absent: 'RESIDENT' });
  const report = 'mutation ($input: ReportNoShowInput!) { reportNoShow(input: $input) { state } }';
  const early = await cast.as('head').refusalOf(report, { input: absence });
  expectThat(early === 'NO_SHOW_TOO_EARLY', 'who is ten minutes late is waited for');
  await cast.turnTo(cast.at(11, 45));
  await act(cast.as('head'), 'reportNoShow', absence);
  await cast.turnTo(cast.at(1, 0, 4));
  const text = (id: string): string => `{ serviceOrder(id: "${id}") { state closedAt feeKept } }`;
  const closed = (answer: string): boolean => !answer.includes('"closedAt":null');
  await until(cast.as('volunteer-5'), text(missed), (answer) => closed(answer) && answer.includes('NO_SHOW'));
  await until(cast.as('volunteer-2'), text(silent), (answer) => closed(answer) && answer.includes('CONFIRMED'));
  const { serviceOrder } = await cast.as('volunteer-5').call<{ serviceOrder: Ended }>(text(missed));
  expectThat(serviceOrder.feeKept === LUNCH.fee, 'who does not come gets nothing back');
  tell.step(
    `一人未到：十分钟内不能登记失约（${early}）；登记后三日无异议，费用 ${yuan(serviceOrder.feeKept)} 不退，补贴未动用；一人三日未回应，视为确认`,
    `one did not come: ten minutes late is too early to say so (${early}); undisputed for three days, the fee of ${yuan(serviceOrder.feeKept)} stays and no subsidy is spent; silence of three days confirms another`,
  );
}

/** All that the provider can read says nothing of who is of which category. */
async function seeNothing(cast: ListingsCast, { listingId }: Canteen, tell: Narrator): Promise<void> {
  const all = 'id state channel fee feePaid feeKept personId orderedBy paidBy cost subsidy points title';
  const text = `{ serviceOrders(side: PROVIDER, listingId: "${listingId}", first: 50) { nodes { ${all} } } }`;
  const answer = JSON.stringify(await cast.as('head').call(text));
  const people = [cast.as('elder').personId, cast.as('grid-worker').personId];
  const told = /AGED|ALONE|特殊|独居|高龄|低保|POINTS|FREE/.test(answer) || people.some((id) => answer.includes(id));
  expectThat(!told, 'the provider reads nothing of categories');
  tell.step(
    '机构能读到的每个字段都查过：只有“应收费用”，没有类别、没有姓名、没有补贴',
    'every field that the provider may read was looked through: the fee due, and no category, no name, no subsidy',
  );
}
