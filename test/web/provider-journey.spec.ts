import type { Page } from 'playwright-core';
import { newId } from '#kernel';
import { IdentitySetup } from '#identity';
import { call } from '../e2e/charity.js';
import { regionOf, signIn } from '../e2e/district.js';
import { deed } from './deed.js';
import { axeFaults, axeFaultsHere } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { inParts } from './in-parts.js';
import { open, screen, signInAs } from './walk.js';

interface Place {
  readonly name: string;
  readonly level: string;
}

const HEAD = 'provider-1';

/** A social organisation that has registered for nothing yet, headed by one of the demo's people. */
async function organisation({ api }: Stage): Promise<void> {
  const authority = await signIn(api, 'officer');
  const draft = { kind: 'SOCIAL_ORGANISATION', name: '向阳助老服务中心', regionId: await regionOf(authority) };
  const { id: scopeId } = await call<{ id: string }>(authority, 'createOrganisation', draft, 'id');
  const { me } = await (await signIn(api, HEAD)).run<{ me: { id: string } }>('{ me { id } }');
  const role = { personId: me.id, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId } as const;
  await api.get(IdentitySetup).grantRoles([role]);
  api.clock.advance({ seconds: 3 });
}

/** A second meal of the month, ordered, brought and confirmed by other clients. */
async function anotherServed({ api }: Stage, listingId: string): Promise<void> {
  const [guest, head] = [await signIn(api, 'volunteer-1'), await signIn(api, HEAD)];
  const { listingSlots } = await guest.run<{ listingSlots: { nodes: { id: string; startsAt: string }[] } }>(
    'query($id: ID!) { listingSlots(listingId: $id) { nodes { id startsAt } } }',
    { id: listingId },
  );
  const slot = listingSlots.nodes.find(({ startsAt }) => Date.parse(startsAt) > api.clock.now().getTime());
  const placed = { slotId: slot?.id, idempotencyKey: newId() };
  const { id: orderId } = await call<{ id: string }>(guest, 'orderService', placed, 'id');
  const step = (): { orderId: string; idempotencyKey: string } => ({ orderId, idempotencyKey: newId() });
  await call(head, 'acceptServiceOrder', step(), 'state');
  await call(head, 'scheduleServiceOrder', step(), 'state');
  api.clock.set(slot?.startsAt ?? '');
  await call(await signIn(api, 'station-worker'), 'deliverServiceOrder', step(), 'state');
  await call(await signIn(api, 'volunteer-1'), 'confirmServiceOrder', step(), 'state');
}

describeInBrowser('a social organisation at its desk', () => {
  let stage: Stage;
  let head: Page;
  let listing: string;
  let order: string;

  beforeAll(async () => {
    stage = await Stage.open();
    await organisation(stage);
    ({ page: head } = await stage.desktop());
    await signInAs(head, HEAD);
  }, 180_000);
  afterAll(() => stage.close());

  const resident = () => signIn(stage.api, 'resident');

  it('registers, and is told that its authority reviews it', async () => {
    await open(head, '/provider');
    await deed(head, '登记服务机构', { 户名: '向阳助老', 账号: '6222000000000001', 开户行: '农商行' });
    await head.getByText('登记正在审核').waitFor();
    const authority = await stage.desktop();
    await signInAs(authority.page, 'officer');
    await authority.page.getByRole('link', { name: '社工站与网格' }).waitFor();
    await open(authority.page, '/station/organisations');
    await authority.page.getByRole('row', { name: /向阳助老服务中心.*待审核/ }).waitFor();
    await screen(authority.page, 'station-organisations');
    expect(await axeFaultsHere(authority.page)).toEqual([]);
    await deed(authority.page, '审核通过');
    await authority.page.getByRole('row', { name: /向阳助老服务中心.*已通过/ }).waitFor();
    await deed(authority.page, '登记兑换商家');
    await authority.page.getByText('还没有兑换商家').waitFor({ state: 'detached' });
    await authority.context.close();
  });

  it('draws a service up with its price table, and publishes it once station and fund agree', async () => {
    await open(head, '/provider/listings');
    await head.getByRole('link', { name: '新建服务项目' }).click();
    await head.getByLabel('名称').fill('爱心午餐');
    const { me } = await (
      await resident()
    ).run<{ me: { region: Place & { ancestors: Place[] } } }>(
      '{ me { region { name level ancestors { name level } } } }',
    );
    const community = [me.region, ...me.region.ancestors].find(({ level }) => level === 'COMMUNITY');
    await head.getByLabel('所在社区').selectOption({ label: community?.name ?? '' });
    await head.getByLabel('地址').fill('双元路 1 号');
    await head.getByLabel('单位成本').fill('15');
    await head.getByLabel('补贴基金').selectOption({ index: 1 });
    await head.getByLabel('补贴用途').selectOption({ index: 1 });
    await head.getByLabel('说明').fill('一荤两素，每天现做');
    await head.getByLabel('居民').fill('0');
    await head.getByRole('button', { name: '保存为草稿' }).click();
    await deed(head, '提交审核');
    listing = new URL(head.url()).pathname.split('/').at(-1) ?? '';
    await head.getByText('补贴基金尚未同意').waitFor();
    const { listing: drawn } = await (
      await signIn(stage.api, HEAD)
    ).run<{ listing: { terms: { fundId: string } } }>('query($id: ID!) { listing(id: $id) { terms { fundId } } }', {
      id: listing,
    });
    const station = await stage.desktop();
    await signInAs(station.page, 'station-worker');
    await open(station.page, '/station/offerings');
    await station.page.getByText('尚未同意').waitFor();
    await screen(station.page, 'station-offerings');
    expect(await axeFaultsHere(station.page)).toEqual([]);
    await deed(station.page, '审核通过');
    await station.page.getByText('已审核，等发布').waitFor();
    await station.context.close();
    const charity = await stage.desktop();
    await signInAs(charity.page, 'foundation-officer');
    await open(charity.page, `/foundation/terms?fund=${drawn.terms.fundId}`);
    await charity.page.getByRole('cell', { name: /爱心午餐/ }).waitFor();
    await screen(charity.page, 'foundation-terms');
    expect(await axeFaultsHere(charity.page)).toEqual([]);
    await deed(charity.page, '同意承担');
    await charity.page.getByText('没有条款在等这个基金同意').waitFor();
    await charity.context.close();
    await head.reload();
    await deed(head, '发布');
    await head.getByText('居民可以预约').waitFor();
    await deed(head, '增加场次', { 连续天数: '2' });
    await head.getByText('0 / 8').first().waitFor();
  });

  it('sees an order without asking for it, takes it on, fixes the time and proves it by the resident’s code', async () => {
    const give = await resident();
    const { drives } = await give.run<{ drives: { nodes: { id: string; title: string }[] } }>(
      '{ drives { nodes { id title } } }',
    );
    const drive = drives.nodes.find(({ title }) => title.includes('爱心食堂'));
    const gift = { driveId: drive?.id, amount: 100_000, idempotencyKey: newId() };
    const { paymentId } = await call<{ paymentId: string }>(give, 'donate', gift, 'paymentId');
    await call(give, 'payInSandbox', { paymentId }, 'id');
    await open(head, '/provider');
    await head.getByText('还没有订单').waitFor();
    const { listingSlots } = await give.run<{ listingSlots: { nodes: { id: string; startsAt: string }[] } }>(
      'query($id: ID!) { listingSlots(listingId: $id) { nodes { id startsAt } } }',
      { id: listing },
    );
    const slot = listingSlots.nodes[0];
    const contact = { name: '周桂英', phone: '19900009876' };
    const placed = { slotId: slot?.id, contact, idempotencyKey: newId() };
    order = (await call<{ id: string }>(give, 'orderService', placed, 'id')).id;
    await head.getByRole('link', { name: '爱心午餐' }).waitFor();
    await deed(head, '接单');
    await deed(head, '约定时间');
    stage.api.clock.set(slot?.startsAt ?? '');
    const { serviceOrderCode } = await (
      await resident()
    ).run<{ serviceOrderCode: { code: string } }>('query($id: ID!) { serviceOrderCode(orderId: $id) { code } }', {
      id: order,
    });
    await open(head, `/provider/orders/${order}`);
    await head.getByRole('button', { name: '查看联系方式' }).click();
    await head.getByText('周桂英').waitFor();
    await deed(head, '核销送达', { '6 位数字': serviceOrderCode.code });
    await head.getByText('等待居民确认').waitFor();
  });

  it('answers a complaint in its time', async () => {
    const complaint = { orderId: order, subject: 'QUALITY', text: '饭菜送到时已经凉了', idempotencyKey: newId() };
    await call(await resident(), 'fileComplaint', complaint, 'id');
    await call(await resident(), 'confirmServiceOrder', { orderId: order, idempotencyKey: newId() }, 'state');
    await open(head, '/provider/complaints');
    await head.getByText('饭菜送到时已经凉了').waitFor();
    await head.getByText(/答复时限还剩/).waitFor();
    await deed(head, '答复', { 我方答复: '已更换保温箱，向老人道歉' });
    await head.getByText('已答复').waitFor();
  });

  it('settles the month that is over step by step, going on where it was, and the charity approves', async () => {
    await anotherServed(stage, listing);
    stage.api.clock.set('2026-04-01T02:00:00Z');
    const { page, context } = await stage.desktop();
    const parts = await inParts(page, 'continueSettlement');
    await signInAs(page, HEAD);
    await open(page, '/provider/billings');
    await deed(page, '编制结算单');
    await page.getByText('已计入 1 / 2 个订单').waitFor();
    expect(await page.getByRole('button', { name: '提交审批' }).count()).toBe(0);
    const half = new URL(page.url()).pathname;
    await open(page, '/provider/billings');
    parts.letGo();
    await open(page, half);
    await page.getByText('已计入 1 / 2 个订单').waitFor();
    await page.getByRole('button', { name: '继续办理' }).click();
    await page
      .getByRole('row', { name: /爱心午餐.*15\.00/ })
      .nth(1)
      .waitFor();
    expect(await parts.seen()).toEqual(['1 / 2']);
    await page.getByText('¥30.00').first().waitFor();
    await deed(page, '提交审批');
    await page.getByText('等待慈善组织审批').waitFor();
    await context.close();
    const charity = await stage.desktop();
    await signInAs(charity.page, 'foundation-officer');
    await open(charity.page, '/foundation/bills');
    await deed(charity.page, '审批通过');
    await deed(charity.page, '开立拨付');
    await charity.page.getByText('拨付中').waitFor();
    await charity.context.close();
  });

  it.each(['zh-CN', 'en'] as const)(
    'keeps nobody out of its pages, in %s, on a phone as at a desk',
    async (language) => {
      const { page, context } = await (language === 'en' ? stage.phone(language) : stage.desktop(language));
      await signInAs(page, HEAD);
      const { settlements } = await (
        await signIn(stage.api, HEAD)
      ).run<{ settlements: { nodes: { id: string }[] } }>('{ settlements { nodes { id } } }');
      const paths = [
        ...['', '/listings', '/listings/new', '/billings', '/complaints', `/listings/${listing}`],
        ...[`/listings/${listing}/edit`, `/orders/${order}`, `/billings/${settlements.nodes[0]?.id}`],
      ].map((path) => `/provider${path}`);
      const found = await axeFaults(page, paths);
      await context.close();
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
