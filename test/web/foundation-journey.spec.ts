import type { Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import { newId } from '#kernel';
import { unzipped } from '#testing';
import { signIn } from '../e2e/district.js';
import { application, take } from '../e2e/emergency.js';
import { deed, fileOf } from './deed.js';
import { axeFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { inParts } from './in-parts.js';
import { open, signInAs } from './walk.js';

interface Setting {
  readonly drive: string;
  readonly fund: string;
  readonly grant: string;
}

/** Two gifts to a drive, one to another for emergencies, and a grant out of the latter that was asked for and visited. */
async function settingOf({ api }: Stage): Promise<Setting> {
  const resident = await signIn(api, 'resident');
  const { drives } = await resident.run<{
    drives: { nodes: { id: string; title: string; fundId: string; purposeId: string }[] };
  }>('{ drives { nodes { id title fundId purposeId } } }');
  const [drive, aid] = ['爱心食堂', '邻里互助'].map((word) => drives.nodes.find(({ title }) => title.includes(word)));
  if (!drive || !aid) throw new Error('the demo has no such drives');
  for (const [{ id: driveId }, amount] of [
    [drive, 300_000] as const,
    [drive, 8_800] as const,
    [aid, 200_000] as const,
  ]) {
    const gift = { driveId, amount };
    const { paymentId } = await take<{ paymentId: string }>(resident, 'donate', gift, 'paymentId');
    await resident.run('mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id } }', {
      input: { paymentId },
    });
  }
  const asked = await application(api, { fund: aid.fundId, purpose: aid.purposeId }, 80_000);
  const grant = await take(await signIn(api, 'grid-worker'), 'applyForEmergencyGrant', asked);
  const visit = { grantId: grant.id, report: '情况属实', papersComplete: true };
  await take(await signIn(api, 'station-worker'), 'verifyEmergencyGrant', visit);
  return { drive: drive.id, fund: drive.fundId, grant: grant.id };
}

describeInBrowser('a foundation at its desk', () => {
  let stage: Stage;
  let setting: Setting;
  let officer: Page;
  let accountant: Page;
  let report: string;
  let pool: string;

  beforeAll(async () => {
    stage = await Stage.open();
    setting = await settingOf(stage);
    ({ page: officer } = await stage.desktop());
    ({ page: accountant } = await stage.desktop());
    await signInAs(officer, 'foundation-officer');
    await signInAs(accountant, 'accountant');
  }, 180_000);
  afterAll(() => stage.close());

  it('opens from my account, with what each fund has for each purpose', async () => {
    await open(officer, '/me');
    await officer.getByRole('link', { name: '基金会工作台' }).click();
    await officer
      .getByRole('link', { name: /社区公益金/ })
      .first()
      .waitFor();
    await open(officer, `/foundation/funds/${setting.fund}`);
    await officer.getByRole('row', { name: /爱心食堂.*¥3,088\.00/ }).waitFor();
  });

  it('approves a grant by two, and tells the first why she cannot be the second', async () => {
    await open(officer, '/foundation/grants');
    await officer.getByRole('row', { name: /突发疾病.*已核实.*批准/ }).waitFor();
    await officer.getByRole('link', { name: '突发疾病' }).click();
    await officer.getByText('0 / 2 人').waitFor();
    await deed(officer, '批准');
    await officer.getByText('您已批准，须由另一人批准').waitFor();
    const { page: member, context } = await stage.phone();
    await signInAs(member, 'volunteer-1');
    await open(member, '/me');
    await member.getByRole('link', { name: '基金会工作台' }).click();
    await open(member, `/foundation/grants/${setting.grant}`);
    await deed(member, '批准');
    await member.getByText('资金已预留').waitFor();
    await context.close();
  });

  it('orders the payment by one and sends it by another', async () => {
    await officer.reload();
    await deed(officer, '开立拨付');
    await officer.getByRole('link', { name: /到“拨付”/ }).click();
    await officer.getByText('汇出：等待他人办理').waitFor();
    expect(await officer.getByRole('button', { name: '汇出', exact: true }).count()).toBe(0);
    await open(accountant, '/foundation/payouts');
    await deed(accountant, '汇出');
    await deed(accountant, '登记退汇', { 退汇原因: 'NAME_DIFFERS' });
    await accountant.getByText('户名不符').waitFor();
    await officer.reload();
    await deed(officer, '重新汇出');
    await accountant.reload();
    await deed(accountant, '汇出');
    await deed(accountant, '确认到账', { 银行回单号: '回单-0302' });
    await accountant.getByText('已到账').waitFor();
    await open(officer, `/foundation/grants/${setting.grant}`);
    await officer.getByText('已拨付').waitFor();
    for (const who of ['钱文华', '陈志华', '孙国强']) await officer.getByText(who).first().waitFor();
  });

  it('gives a gift back when two agree, and shows the drive as it stands', async () => {
    await open(officer, `/foundation/drives/${setting.drive}`);
    await officer.getByText('¥3,088.00').first().waitFor();
    const giver = await signIn(stage.api, 'resident');
    const gift = { driveId: setting.drive, amount: 1_200, idempotencyKey: newId() };
    const { donate } = await giver.run<{ donate: { paymentId: string } }>(
      'mutation($input: DonateInput!) { donate(input: $input) { paymentId } }',
      { input: gift },
    );
    await giver.run('mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id } }', {
      input: { paymentId: donate.paymentId },
    });
    await officer.getByText('¥3,100.00').first().waitFor();
    await officer.reload();
    await deed(officer, '申请退捐', { 原因: 'DUPLICATE' });
    await open(officer, '/foundation/refunds');
    await officer.getByText('批准退捐：由您制单，须由另一人复核').waitFor();
    await open(accountant, '/foundation/refunds');
    await deed(accountant, '批准退捐');
    await accountant.getByText(/^(退款中|已退回)$/).waitFor();
  });

  it('publishes a report that one drew up and another read, figure by figure', async () => {
    await open(officer, `/foundation/drives/${setting.drive}`);
    await deed(officer, '结束募捐');
    await officer.getByRole('button', { name: '开始执行' }).waitFor();
    const parts = await inParts(officer, 'continueDisclosure');
    await open(officer, `/foundation/reports?fund=${setting.fund}&drive=${setting.drive}`);
    await deed(officer, '编制报告', { 报告: 'FINAL' });
    await officer.getByText(/明细已写入 1 \/ \d 条/).waitFor();
    const all = Number(await officer.getByRole('progressbar').getAttribute('max'));
    expect(all).toBeGreaterThan(2);
    parts.letGo('the first');
    await officer.getByRole('alert').waitFor();
    await officer.getByRole('button', { name: '再试一次' }).click();
    await officer.getByText('由您制单，须由另一人复核').waitFor();
    const shares = Array.from({ length: all - 1 }, (_, at) => `${at + 1} / ${all}`);
    expect((await parts.seen()).filter((share) => share.endsWith(` / ${all}`))).toEqual(shares);
    report = new URL(officer.url()).pathname;
    await open(accountant, report);
    await accountant
      .getByRole('button', { name: /匿名|实名|捐赠/ })
      .first()
      .click();
    await accountant.getByRole('table').first().waitFor();
    await deed(accountant, '公开报告');
    await accountant.getByText(/已公开 2026年3月2日/).waitFor();
    await accountant.emulateMedia({ media: 'print' });
    expect(await accountant.getByRole('navigation').count()).toBe(0);
    await accountant.emulateMedia({ media: 'screen' });
  });

  it('reads the journal as an accountant does, and takes it along', async () => {
    await open(accountant, `/foundation/ledger?fund=${setting.fund}`);
    await accountant.locator('tbody tr').first().waitFor();
    const lines = await accountant.locator('tbody tr').count();
    expect(lines).toBeGreaterThan(8);
    const csv = await fileOf(accountant, '下载 CSV 表格');
    expect([csv.name, csv.content.subarray(0, 3)]).toEqual([`fund-ledger-${setting.fund}.csv`, Buffer.from('\uFEFF')]);
    expect(parse(csv.content, { bom: true })).toHaveLength(lines + 1);
    const xlsx = await fileOf(accountant, '下载 Excel 表格');
    const sheet = unzipped(xlsx.content).get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet.match(/<row>/g)).toHaveLength(lines + 1);
    await accountant.getByLabel('截止日期').fill('2026-03-01');
    await accountant.getByText('这段时间没有分录').waitFor();
    await open(accountant, `/foundation/balance?fund=${setting.fund}`);
    await accountant.getByRole('row', { name: /合计/ }).waitFor();
  });

  it('draws up a drive and a matching pool, which another funds', async () => {
    await open(officer, '/foundation/drives/new');
    for (const [label, text] of Object.entries(plan)) await officer.getByLabel(label).fill(text);
    await officer.getByRole('button', { name: '保存为草稿' }).click();
    await deed(officer, '提交审核');
    await deed(officer, '登记备案');
    await deed(officer, '开始募捐');
    await officer.getByText('募捐中').waitFor();
    await deed(officer, '暂停募捐');
    await officer.getByText('已暂停').waitFor();
    await open(officer, '/foundation/pools/new');
    await officer.getByLabel('名称').fill('一比一配捐');
    await officer.getByLabel('每笔上限').fill('50');
    await officer.getByRole('button', { name: '保存为草稿' }).click();
    await officer.getByText('登记资金到账：等待他人办理').waitFor();
    pool = new URL(officer.url()).pathname;
    await open(accountant, pool);
    await deed(accountant, '登记资金到账', { 到账金额: '1000', 银行回单号: '回单-0303' });
    await accountant.getByText('资金已到').waitFor();
    await officer.reload();
    await deed(officer, '启用');
    await officer.getByText('配捐中').waitFor();
  });

  it.each(['zh-CN', 'en'] as const)(
    'keeps nobody out of its pages, in %s, on a phone as at a desk',
    async (language) => {
      const { page, context } = await (language === 'en' ? stage.phone(language) : stage.desktop(language));
      await signInAs(page, 'foundation-officer');
      const paths = [
        ...[
          '',
          '/grants',
          '/payouts',
          '/drives',
          '/drives/new',
          '/refunds',
          '/pools',
          '/pools/new',
          '/bills',
          '/reports',
        ],
        ...['/ledger', '/balance', `/funds/${setting.fund}`, `/drives/${setting.drive}`, `/grants/${setting.grant}`],
      ].map((path) => `/foundation${path}`);
      const found = await axeFaults(page, [...paths, report, pool]);
      await context.close();
      const books = await stage.desktop(language);
      await signInAs(books.page, 'accountant');
      found.push(...(await axeFaults(books.page, ['/foundation/flags'])));
      expect(await books.page.getByRole('alert').count()).toBe(0);
      await books.context.close();
      expect(found).toEqual([]);
    },
    120_000,
  );

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});

/** The plan of a drive, by the names of its fields. */
const plan = {
  ...{ 活动名称: '会员助餐', 募捐目的: '帮助独居老人', 受益人群: '独居老人', 资金用途: '助餐与探访' },
  ...{ 募捐地域: '全区', 负责人: '基金管委会', 银行账户: '公益账户', 募捐成本: '不超过百分之三' },
  ...{ 剩余财产处理: '转入同类用途', 目标金额: '20000' },
};
