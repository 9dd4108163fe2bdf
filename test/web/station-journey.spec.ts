import type { Page } from 'playwright-core';
import { newId } from '#kernel';
import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { signIn } from '../e2e/district.js';
import { askForCorrection, serve } from '../e2e/served.js';
import { axeFaults, axeFaultsHere } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, signInAs } from './walk.js';

const roll = [
  '姓名,手机,出生日期,技能,可服务时间',
  '田晓雨,19955550001,1988-06-01,理发、探访,周六日 全天',
  '白明,1995555,1990-01-01,,',
  '冯宁,19955550003,1979-12-24,养蜂,周一至周五 18:00-21:00',
  '韩冰,19955550001,1991-04-08,,',
  '蒋文,19955550005,03/04/05,,',
].join('\n');

const paths = [
  ...['', '/requests', '/phone', '/checks', '/papers', '/volunteers', '/import', '/residents', '/services'].map(
    (path) => `/station${path}`,
  ),
];

describeInBrowser('the station at its desk, a resident and a volunteer with phones', () => {
  let stage: Stage;
  let station: Page;
  let resident: Page;
  let volunteer: Page;
  let requestPath: string;

  beforeAll(async () => {
    stage = await Stage.open();
    const { recordId } = await serve(stage.api);
    await askForCorrection(await signIn(stage.api, 'volunteer-1'), recordId, 120);
    ({ page: station } = await stage.desktop());
    ({ page: resident } = await stage.phone());
    ({ page: volunteer } = await stage.phone());
    await Promise.all([
      signInAs(station, 'station-worker'),
      signInAs(resident, 'resident'),
      signInAs(volunteer, 'volunteer-1'),
    ]);
  }, 180_000);
  afterAll(() => stage.close());

  it('shows an order on the volunteer’s phone and on the live board of the station', async () => {
    await station.getByRole('link', { name: '社工站与网格' }).click();
    await station.getByText('现在没有正在派单的点单').waitFor();
    await open(volunteer, '/volunteer');
    await open(resident, '/order');
    await resident.getByRole('link', { name: /陪伴聊天/ }).click();
    await resident.getByLabel('地址').fill('双元社区 3 号楼 2 单元 501');
    const sent = resident.waitForRequest((request) => (request.postData() ?? '').includes('mutation PlaceOrder'));
    await resident.getByRole('button', { name: '下单', exact: true }).click();
    await sent;
    const sentAt = performance.now();
    const seen = async (place: Promise<void>): Promise<number> => {
      await place;
      return Math.round(performance.now() - sentAt);
    };
    const [offered, shown] = await Promise.all([
      seen(volunteer.getByRole('heading', { name: '陪伴聊天' }).waitFor()),
      seen(station.getByRole('link', { name: /陪伴聊天/ }).waitFor()),
    ]);
    process.stdout.write(`from the order to the volunteer’s phone ${offered} ms, to the board ${shown} ms\n`);
    await station.getByText(/第 1 轮 · 在问 1 人/).waitFor();
  });

  it('explains the search in words, also why somebody was not asked', async () => {
    await station.getByRole('link', { name: /陪伴聊天/ }).click();
    await station.getByRole('heading', { name: '派单说明' }).waitFor();
    await station.getByText(/附近看了 \d+ 位志愿者/).waitFor();
    await station.getByText(/因为：/).waitFor();
    await station.getByLabel('为什么没有派给某位志愿者？').fill('孙丽');
    await station.getByRole('button', { name: '查一查' }).click();
    await station.locator('.station-ask .tag').first().waitFor();
    expect(await axeFaultsHere(station)).toEqual([]);
    await volunteer.getByRole('button', { name: '接单', exact: true }).click();
    await station.getByRole('heading', { name: '志愿者已接单' }).waitFor();
    await station.getByRole('link', { name: '回到看板' }).click();
    await station.getByText('现在没有正在派单的点单').waitFor();
  });

  it('orders by telephone for a resident, takes the order on, and dispatches it', async () => {
    await station.getByRole('link', { name: '电话代点' }).click();
    await station.getByLabel('来电或到场居民的电话').fill(demoAccount('resident').phone);
    await station.getByRole('button', { name: '查找' }).click();
    await station.getByText('找到：周桂英').waitFor();
    await station.getByLabel('服务', { exact: true }).selectOption({ label: '生活照料 · 上门理发' });
    await station.getByLabel('地址').fill('双元社区 3 号楼 2 单元 501');
    await station.getByLabel('请志愿者留意').fill('行动不便');
    await station.getByRole('button', { name: '代为下单' }).click();
    await station.getByRole('heading', { name: '等社工站受理' }).waitFor();
    requestPath = new URL(station.url()).pathname;
    await station.getByRole('link', { name: '派单看板' }).click();
    await station.getByRole('link', { name: /上门理发.*去受理/ }).click();
    await station.getByRole('button', { name: '受理并派单' }).click();
    await station.getByRole('heading', { name: '正在找志愿者' }).waitFor();
    await station.getByRole('link', { name: '派单看板' }).click();
    await station.getByRole('link', { name: /上门理发/ }).waitFor();
  });

  it('enters the service afterwards with its evidence, and may not confirm what it entered', async () => {
    await station.getByRole('link', { name: /上门理发/ }).click();
    await station.getByText('等回应').first().waitFor();
    const client = await signIn(stage.api, 'volunteer-2');
    const { myOffers } = await client.run<{ myOffers: { nodes: { id: string }[] } }>(
      '{ myOffers(states: [SENT]) { nodes { id } } }',
    );
    await client.run('mutation($input: AcceptOfferInput!) { acceptOffer(input: $input) { id } }', {
      input: { offerId: myOffers.nodes[0]?.id, idempotencyKey: newId() },
    });
    await station.getByRole('heading', { name: '志愿者已接单' }).waitFor();
    stage.api.clock.advance({ minutes: 120 });
    await station.getByRole('link', { name: '点单记录' }).click();
    await station.getByRole('link', { name: '上门理发' }).first().click();
    await station.getByRole('button', { name: '补录' }).click();
    await station.getByLabel('核实经过').fill('电话问过周桂英，理发做好了');
    await station.getByRole('button', { name: '补录这次服务' }).click();
    await station.getByText(/社工站补录/).waitFor();
    await station.getByRole('button', { name: '电话已确认，完成' }).click();
    await station.getByRole('alert').waitFor();
  });

  it('answers a correction', async () => {
    await station.getByRole('link', { name: '核查与异议' }).click();
    await station.getByRole('heading', { name: '申请改为 2 小时' }).waitFor();
    await station.getByRole('button', { name: '处理' }).first().click();
    await station.getByRole('radio', { name: '同意更正' }).click();
    await station.getByLabel(/理由/).fill('现场有记录');
    await station.getByRole('button', { name: '提交' }).click();
    await station.getByText('没有更正申请').waitFor();
  });

  it('imports a list with its row errors, and finds and verifies who is new', async () => {
    await station.getByRole('link', { name: '名单导入' }).click();
    await station
      .getByLabel('名单文件')
      .setInputFiles({ name: '名单.csv', mimeType: 'text/csv', buffer: Buffer.from(roll) });
    await station.getByRole('button', { name: '只预演' }).click();
    await station.getByText('处理完毕：5 / 5 行').waitFor();
    await station.getByRole('cell', { name: '不是 11 位手机号' }).waitFor();
    await station.getByRole('cell', { name: '与第 2 行的手机号重复' }).waitFor();
    await station.getByRole('button', { name: '导入', exact: true }).click();
    await station.getByText('新登记').waitFor();
    expect(await axeFaultsHere(station)).toEqual([]);
    await station.getByRole('link', { name: '志愿者', exact: true }).click();
    await station.getByLabel('查找志愿者').fill('田晓雨');
    await station.getByRole('button', { name: '查找' }).click();
    await station.getByRole('button', { name: '核实 田晓雨 的身份' }).click();
    await station.getByRole('cell', { name: '已核实' }).waitFor();
  });

  it('decides the category of a resident', async () => {
    await station.getByRole('link', { name: '居民类别' }).click();
    await station.getByLabel('来电或到场居民的电话').fill(demoAccount('resident').phone);
    await station.getByRole('button', { name: '查找' }).click();
    await station.getByRole('button', { name: '认定类别' }).click();
    await station.getByLabel('认定依据').fill('低保证 3209-0012');
    expect(await axeFaultsHere(station)).toEqual([]);
    await station.getByRole('dialog').getByRole('button', { name: '认定类别' }).click();
    await station.getByRole('cell', { name: '低保对象' }).waitFor();
  });

  it.each(['zh-CN', 'en'] as const)(
    'has nothing that keeps somebody out, on a computer and a phone, in %s',
    async (lang) => {
      const desk = await stage.desktop(lang);
      await signInAs(desk.page, 'station-worker');
      const found = await axeFaults(desk.page, [...paths, requestPath]);
      await desk.context.close();
      const phone = await stage.phone(lang);
      await signInAs(phone.page, 'grid-worker');
      found.push(...(await axeFaults(phone.page, ['/station', '/station/phone', '/station/volunteers', requestPath])));
      await phone.context.close();
      expect(found).toEqual([]);
    },
    180_000,
  );

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
