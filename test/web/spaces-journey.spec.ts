import type { Page } from 'playwright-core';
import { seedRewards } from '../../apps/cli/district/seed-rewards.js';
import { call } from '../e2e/charity.js';
import { regionOf, signIn } from '../e2e/district.js';
import { redeem } from '../e2e/redeemed.js';
import { serve } from '../e2e/served.js';
import { deed } from './deed.js';
import { axeFaultsHere, axeFaultsOfEach } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, screen, signInAs } from './walk.js';

/** A made-up number of an identity card whose check character is right; the area does not exist. */
const DOCUMENT = '990000199003070013';
const NEWCOMER = { phone: '19955550071', password: 'neighbour-0071' };
const roll = `姓名,手机,出生日期\n田秀兰,${NEWCOMER.phone},1948-06-01\n`;

describeInBrowser('spaces, rewards, first accounts and the audit', () => {
  let stage: Stage;
  let station: Page;
  let merchant: Page;
  let spacePath: string;

  beforeAll(async () => {
    stage = await Stage.open();
    await seedRewards(stage.api.application);
    await serve(stage.api);
    ({ page: station } = await stage.desktop());
    ({ page: merchant } = await stage.desktop());
    await Promise.all([signInAs(station, 'station-worker'), signInAs(merchant, 'merchant-1')]);
  }, 180_000);
  afterAll(() => stage.close());

  it('enters a space with a room, which an organisation books and the station confirms without asking for it', async () => {
    await open(station, '/station/spaces');
    await station.getByText('这里还没有登记社区空间').waitFor();
    await deed(station, '登记社区空间', { 名称: '双元邻里中心', 地址: '双元路 8 号' });
    await station.getByRole('link', { name: '双元邻里中心' }).waitFor();
    await screen(station, 'station-spaces');
    await station.getByRole('link', { name: '双元邻里中心' }).click();
    await station.getByText('周一至周日 08:00–20:00').waitFor();
    spacePath = new URL(station.url()).pathname;
    await deed(station, '添加房间', { 名称: '多功能厅', 容纳人数: '30', 设备: '投影、音响' });
    await station.getByRole('heading', { name: /多功能厅/ }).waitFor();
    await station.getByLabel('日期').fill('2026-03-03');
    await station.getByText('这一天没有预约').waitFor();
    await open(merchant, '/provider/rooms');
    await merchant.getByText('还没有预约场地').waitFor();
    await deed(merchant, '预约场地', { 日期: '2026-03-03', 用途: '积分兑换日' });
    await merchant.getByRole('row', { name: /双元邻里中心 · 多功能厅.*积分兑换日.*待确认/ }).waitFor();
    await screen(merchant, 'provider-rooms');
    await station.getByRole('row', { name: /14:00–16:00.*积分兑换日.*待确认/ }).waitFor();
    await deed(station, '确认预约');
    await station.getByRole('row', { name: /积分兑换日.*已确认/ }).waitFor();
    await merchant.reload();
    await merchant.getByRole('row', { name: /积分兑换日.*已确认/ }).waitFor();
  });

  it('books for a group that telephones, gives a room back, and refuses two at one time', async () => {
    await station.getByRole('button', { name: '代为预约' }).click();
    const dialog = station.getByRole('dialog');
    await dialog.getByLabel('居民小组').fill('合唱队');
    await dialog.getByLabel('用途').fill('排练');
    await dialog.getByRole('button', { name: '代为预约' }).click();
    await dialog.getByRole('alert').waitFor();
    expect(await axeFaultsHere(station)).toEqual([]);
    await dialog.getByLabel('开始').fill('16:00');
    await dialog.getByLabel('结束').fill('18:00');
    await dialog.getByRole('button', { name: '代为预约' }).click();
    await station.getByRole('row', { name: /16:00–18:00.*合唱队.*已确认/ }).waitFor();
    await screen(station, 'station-spaces-one', true);
    const choir = station.getByRole('row', { name: /合唱队/ });
    await choir.getByRole('button', { name: '取消预约' }).click();
    await dialog.getByLabel('原因').fill('合唱队改期');
    await dialog.getByRole('button', { name: '取消预约' }).click();
    await choir.getByText('已取消').waitFor();
  });

  it('gives out a reward by the code of a volunteer, once', async () => {
    await open(merchant, '/provider/counter');
    await merchant.getByRole('row', { name: /洗衣液.*15.*40/ }).waitFor();
    await deed(merchant, '发布兑换品', {
      兑换品: '面巾纸',
      说明: '三包',
      领取地点: '双元路 12 号',
      积分: '1',
      库存: '5',
    });
    await merchant.getByRole('row', { name: /面巾纸.*1.*5/ }).waitFor();
    const volunteer = await signIn(stage.api, 'volunteer-1');
    const { rewards } = await volunteer.run<{ rewards: { nodes: { id: string; name: string }[] } }>(
      '{ rewards { nodes { id name } } }',
    );
    const { id } = await redeem(volunteer, rewards.nodes.find(({ name }) => name === '面巾纸')?.id ?? '');
    const { redemptionCode } = await volunteer.run<{ redemptionCode: { code: string } }>(
      'query($id: ID!) { redemptionCode(redemptionId: $id) { code } }',
      { id },
    );
    await merchant.getByLabel('领取码').fill(redemptionCode.code);
    await merchant.getByRole('button', { name: '核销' }).click();
    await merchant.getByText('已核销，请交付：面巾纸').waitFor();
    await merchant.getByRole('row', { name: /面巾纸.*已领取/ }).waitFor();
    await screen(merchant, 'provider-counter', true);
    await merchant.getByLabel('领取码').fill(redemptionCode.code);
    await merchant.getByRole('button', { name: '核销' }).click();
    await merchant.getByRole('alert').waitFor();
    await deed(merchant, '调整库存', { 件数: '3' });
    await deed(merchant, '退回', { 原因: '破损' });
    await merchant.getByRole('row', { name: /面巾纸.*已退回/ }).waitFor();
  });

  it('hands a first code to who was entered by the station, who opens the account with it', async () => {
    const worker = await signIn(stage.api, 'station-worker');
    await call(worker, 'importVolunteers', { csv: roll, regionId: await regionOf(worker) }, 'registered');
    await open(station, '/station/accounts');
    await station.getByLabel('来电或到场居民的电话').fill(NEWCOMER.phone);
    await station.getByRole('button', { name: '查找' }).click();
    await station.getByRole('button', { name: '生成激活码' }).click();
    const code = (await station.locator('.station-code').textContent()) ?? '';
    await deed(station, '登记为助老对象', { 登记依据: '独居，七十七岁' });
    await station.getByText('田秀兰已登记为助老对象').waitFor();
    await deed(station, '登记证件', { 证件号码: DOCUMENT });
    await station.getByText(/已登记：\S*\*/).waitFor();
    await screen(station, 'station-accounts', true);
    const { page, context } = await stage.phone();
    await open(page, '/sign-in');
    await page.getByRole('link', { name: '用激活码开通' }).click();
    await page.getByLabel('手机号').fill(NEWCOMER.phone);
    await page.getByLabel('激活码').fill('0000-0000');
    await page.getByLabel('密码').fill(NEWCOMER.password);
    await screen(page, 'activate');
    await page.getByRole('button', { name: '激活账号' }).click();
    await page.getByRole('alert').waitFor();
    await page.getByLabel('激活码').fill(code);
    await page.getByRole('button', { name: '激活账号' }).click();
    await page.getByText('田秀兰，您好').waitFor();
    await context.close();
    await station.getByRole('button', { name: /重新生成/ }).click();
    await station.getByText('这个账号已经有密码').waitFor();
  });

  it('notes that nobody came, once the grace is over', async () => {
    stage.api.clock.set('2026-03-03T06:20:00Z');
    const { page, context } = await stage.desktop();
    await signInAs(page, 'station-worker');
    await open(page, spacePath);
    await deed(page, '登记爽约');
    await page.getByRole('row', { name: /积分兑换日.*爽约/ }).waitFor();
    await deed(page, '某日不开放', { 日期: '2026-03-08' });
    await page.getByText('2026年3月8日').waitFor();
    await context.close();
  });

  it('audits the ledger rule by rule, and shows how far it is', async () => {
    const { page, context } = await stage.desktop();
    await signInAs(page, 'auditor');
    await open(page, '/foundation/audit');
    await page.getByRole('button', { name: '开始核对' }).click();
    await page.getByText(/已核对 11 \/ 11 条规则/).waitFor();
    await page.getByText('全部成立。').waitFor();
    expect(await page.getByRole('cell', { name: '成立', exact: true }).count()).toBe(11);
    await screen(page, 'foundation-audit');
    expect(await axeFaultsHere(page)).toEqual([]);
    await context.close();
  });

  it.each(['zh-CN', 'en'] as const)(
    'keeps nobody out of its pages, in %s, on a phone as at a desk',
    async (language) => {
      const visits = [
        ['station-worker', ['/station/spaces', spacePath, '/station/accounts', '/station/offerings']],
        ['merchant-1', ['/provider/rooms', '/provider/counter']],
        ['auditor', ['/foundation/audit']],
        ['foundation-officer', ['/foundation/terms']],
      ] as const;
      expect(await axeFaultsOfEach(stage, language, visits)).toEqual([]);
    },
    120_000,
  );

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
