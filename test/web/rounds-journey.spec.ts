import type { Page } from 'playwright-core';
import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import { presetOf } from '#ventures';
import type { GraphqlClient } from '#testing';
import { call } from '../e2e/charity.js';
import { signIn } from '../e2e/district.js';
import { fundWith } from '../e2e/ranked-round.js';
import { axeFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { keepRoute } from './pictures.js';
import { open, signInAs } from './walk.js';

const EXPERTS = ['volunteer-1', 'volunteer-2', 'volunteer-3', 'volunteer-4', 'volunteer-5'];
const ORGANISATION = '青苗社会工作服务中心';

describeInBrowser('a round of venture philanthropy, from its draft to its agreement', () => {
  let stage: Stage;
  let officer: Page;
  let applicant: Page;
  let expert: Page;
  let roundId: string;
  let application: string;
  const key = (): string => newId();

  beforeAll(async () => {
    stage = await Stage.open();
    const { api } = stage;
    const authority = await signIn(api, 'officer');
    const { me } = await authority.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
    const input = { kind: 'SOCIAL_ORGANISATION', name: ORGANISATION, regionId: me.region.id };
    const { id: organisation } = await call<{ id: string }>(authority, 'createOrganisation', input, 'id');
    const personId = await idOf(await signIn(api, 'grid-worker'));
    await api.get(IdentitySetup).addMembers(organisation, [personId]);
    await api
      .get(IdentitySetup)
      .grantRoles([{ personId, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: organisation }]);
    api.clock.advance({ seconds: 3 });
    [officer, applicant, expert] = (await Promise.all(
      ['foundation-officer', 'grid-worker', 'volunteer-1'].map(async (account) => {
        const { page } = await stage.desktop();
        await signInAs(page, account);
        return page;
      }),
    )) as [Page, Page, Page];
  }, 180_000);
  afterAll(() => stage.close());

  const idOf = async (client: GraphqlClient): Promise<string> =>
    (await client.run<{ me: { id: string } }>('{ me { id } }')).me.id;
  /** Presses a deed and confirms it in its dialog, once the fields are filled. */
  async function deed(
    page: Page,
    word: string,
    fill?: (dialog: ReturnType<Page['getByRole']>) => Promise<void>,
  ): Promise<void> {
    await page.getByRole('button', { name: word, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await fill?.(dialog);
    await dialog.getByRole('button', { name: word, exact: true }).click();
  }
  const phase = (page: Page, word: string): Promise<void> =>
    page.locator('.phases [aria-current=step]', { hasText: word }).waitFor();

  it('is drafted from the rules of a city and announced by the officer', async () => {
    await open(officer, '/');
    await officer.getByRole('link', { name: '公益创投' }).click();
    await officer.getByRole('link', { name: '新建轮次' }).click();
    await officer.getByLabel('名称').fill('亭湖区第三届公益创投');
    await officer.getByLabel('开始日期').fill('2026-03-03');
    await officer.getByLabel('截止日期').fill('2026-03-04');
    await officer.getByRole('button', { name: '存为草稿' }).click();
    await phase(officer, '草稿');
    roundId = new URL(officer.url()).pathname.split('/').at(-1) ?? '';
    await shorten();
    await deed(officer, '发布公告', (dialog) => dialog.getByLabel('公开随机值的来源').fill('双色球 2026032 期'));
    await phase(officer, '已公告');
  });

  /** The rules of a small round, as an officer edits them while it is a draft: one day for applications, two places. */
  async function shorten(): Promise<void> {
    const rules = presetOf('TINGHU');
    if (rules.kind !== 'VENTURE') throw new Error('a venture round');
    const rulebook = JSON.stringify({
      ...{ ...rules, openDays: 1, notice: { ...rules.notice, namesExperts: true } },
      panel: { ...rules.panel, size: 5, reviews: 5 },
      selection: { ...rules.selection, places: 2, reserves: 1 },
    });
    const client = await signIn(stage.api, 'foundation-officer');
    await call(client, 'editVentureRound', { roundId, rulebook, idempotencyKey: key() }, 'id');
  }

  it('opens by itself, and each who looks at it sees the phase change', async () => {
    await open(applicant, `/rounds/${roundId}`);
    await phase(applicant, '已公告');
    stage.api.clock.set('2026-03-03T01:00:01.000Z');
    await stage.api.settle();
    await phase(officer, '申报中');
    await phase(applicant, '申报中');
  });

  it('is applied for line by line, returned with a reason, completed and handed in again', async () => {
    await applicant.reload();
    await applicant.getByRole('link', { name: '填写申报书' }).click();
    await applicant.getByLabel('申报单位').selectOption({ label: ORGANISATION });
    for (const [label, text] of [
      ['名称', '独居老人探访'],
      ['问题与需求', '双元社区有 120 位独居老人，多数一周见不到人。'],
      ['受益人', '独居老人 120 位'],
      ['活动内容', '每周上门探访一次，电话问候两次'],
      ['预期产出', '全年探访 6,000 人次'],
      ['第 1 行 用途', '探访补贴'],
      ['金额（元）', '800'],
    ] as const)
      await applicant.getByLabel(label, { exact: true }).fill(text);
    await applicant.getByRole('button', { name: '加一行' }).click();
    await applicant.getByLabel('第 2 行 用途').fill('交通与保险');
    await applicant.getByLabel('金额（元）', { exact: true }).nth(1).fill('200');
    await applicant.getByLabel('申请资助').fill('800');
    await applicant.getByLabel('自筹资金').fill('200');
    await applicant.getByText('预算 ¥1,000.00').waitFor();
    await keepRoute(applicant, '/rounds/:roundId/apply');
    await applicant.getByRole('button', { name: '存为草稿' }).click();
    await applicant.getByText('尚未提交').waitFor();
    application = new URL(applicant.url()).pathname.split('/').at(-1) ?? '';
    await deed(applicant, '提交申报');
    await applicant.locator('.tag', { hasText: '已提交' }).waitFor();

    await open(officer, `/rounds/applications/${application}`);
    await deed(officer, '退回补正', (dialog) => dialog.getByLabel('理由').fill('请补充活动内容中的人员安排'));
    await officer.locator('.tag', { hasText: '退回补正' }).waitFor();
    await open(applicant, '/rounds');
    await applicant.getByRole('link', { name: '补正申报' }).click();
    await applicant.getByText('请补充活动内容中的人员安排').waitFor();
    await applicant.getByLabel('活动内容').fill('每周上门探访一次，电话问候两次；社工 2 名、志愿者 30 名');
    await applicant.getByRole('button', { name: '保存' }).click();
    await applicant.getByText('社工 2 名').first().waitFor();
    await deed(applicant, '提交申报');
    await applicant.locator('.tag', { hasText: '已提交' }).waitFor();
  });

  it('takes experts from the pool before its close', async () => {
    const client = await signIn(stage.api, 'foundation-officer');
    const { ventureRound } = await client.run<{ ventureRound: { hostId: string } }>(
      'query($id: ID!) { ventureRound(id: $id) { hostId } }',
      { id: roundId },
    );
    for (const account of EXPERTS) {
      const personId = await idOf(await signIn(stage.api, account));
      const entry = { hostId: ventureRound.hostId, personId, fields: ['SOCIAL_WORK'], idempotencyKey: key() };
      await call(client, 'registerExpert', entry, 'id');
    }
    await open(officer, `/rounds/${roundId}`);
    await officer.getByText('从专家库加入').click();
    await officer.getByRole('checkbox').nth(4).waitFor();
    for (const box of await officer.getByRole('checkbox').all()) await box.check();
    await officer.getByRole('button', { name: '加入本轮' }).click();
    await officer.getByText('尚未抽签').nth(4).waitFor();
  });

  it('is screened after the close, and its panel is drawn from the public value', async () => {
    stage.api.clock.set('2026-03-04T09:00:00.001Z');
    await stage.api.settle();
    await phase(officer, '已截止');
    await deed(officer, '开始审查');
    await phase(officer, '审查');
    await officer.getByRole('link', { name: '独居老人探访' }).click();
    await deed(officer, '审查通过');
    await officer.locator('.tag', { hasText: '审查通过' }).waitFor();
    await open(officer, `/rounds/${roundId}`);
    await deed(officer, '进入评审');
    await phase(officer, '评审');
    await deed(officer, '抽签组成评审组', (dialog) =>
      dialog.getByLabel('双色球 2026032 期').fill('01 09 14 22 27 31 + 06'),
    );
    await officer.getByText('评审组成员').nth(4).waitFor();
    await officer.getByText('分数与进度封存').waitFor();
  });

  it('is scored once by each expert, and nobody sees how far they are', async () => {
    await open(expert, '/rounds');
    await expert.getByRole('link', { name: '填写评分表' }).first().click();
    await expert.getByRole('link', { name: '填写评分表' }).first().click();
    await expert.getByRole('spinbutton').nth(4).waitFor();
    for (const box of await expert.getByRole('spinbutton').all()) await box.fill('90');
    await keepRoute(expert, '/rounds/reviews/:id');
    await expert.getByRole('button', { name: '提交评分表' }).click();
    await expert.getByRole('button', { name: '确认提交' }).click();
    await expert.getByRole('heading', { name: '已提交' }).waitFor();

    await officer.getByRole('button', { name: '评分排名', exact: true }).click();
    await officer.getByRole('dialog').getByRole('button', { name: '评分排名', exact: true }).click();
    await officer.getByRole('dialog').getByRole('alert').waitFor();
    await officer.keyboard.press('Escape');
    for (const account of EXPERTS.slice(1)) await score(await signIn(stage.api, account));
    await deed(officer, '评分排名');
    await phase(officer, '已排名');
    await officer.getByRole('heading', { name: '排名', exact: true }).waitFor();
    await officer.getByText('90.00').first().waitFor();
  });

  async function score(client: GraphqlClient): Promise<void> {
    const { ventureReviews } = await client.run<{ ventureReviews: { nodes: { id: string }[] } }>(
      '{ ventureReviews { nodes { id } } }',
    );
    for (const { id: reviewId } of ventureReviews.nodes)
      await call(client, 'submitScore', { reviewId, marks: Array(5).fill(90), idempotencyKey: key() }, 'id');
  }

  it('is on public notice, which everybody reads, prints and recomputes', async () => {
    await open(applicant, `/rounds/${roundId}`);
    await deed(officer, '发布公示');
    await phase(officer, '公示');
    await phase(applicant, '公示');
    await officer.getByRole('link', { name: '公示文本' }).click();
    await officer.getByRole('heading', { name: '拟立项' }).waitFor();
    const { page } = await stage.phone();
    await open(page, `/notices/rounds/${roundId}`);
    await page.getByText('独居老人探访').waitFor();
    await keepRoute(page, '/notices/rounds/:roundId');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false);
    const bundle = await page.request.get(`/venture-rounds/${roundId}/bundle.json`);
    expect([bundle.status(), (await bundle.text()).includes('rulebook')]).toEqual([200, true]);
  });

  it('is confirmed after its days, agreed and signed', async () => {
    const { ventureRound: money } = await (
      await signIn(stage.api, 'foundation-officer')
    ).run<{
      ventureRound: { fundId: string; purposeId: string };
    }>('query($id: ID!) { ventureRound(id: $id) { fundId purposeId } }', { id: roundId });
    const charity = { fund: money.fundId, purpose: money.purposeId } as Parameters<typeof fundWith>[1];
    await fundWith(stage.api, charity, 1_000_000);
    stage.api.clock.advance({ days: 8 });
    await stage.api.settle();
    await open(officer, `/rounds/${roundId}`);
    await deed(officer, '确认立项');
    await phase(officer, '已立项');
    await open(officer, `/rounds/applications/${application}`);
    await deed(officer, '拟定协议', async (dialog) => {
      await dialog.getByLabel('中期日期').fill('2026-07-20');
      await dialog.getByLabel('结束日期').fill('2026-10-20');
    });
    await open(applicant, '/rounds');
    await applicant.getByRole('link', { name: '签署协议' }).click();
    await deed(applicant, '签署协议', async (dialog) => {
      await dialog.getByLabel('户名').fill(ORGANISATION);
      await dialog.getByLabel('开户行').fill('盐城农商行');
      await dialog.getByLabel('账号').fill('6228480000000000001');
    });
    await applicant.getByText('可申请').waitFor();
    await open(officer, `/rounds/projects/${application}`);
    await deed(officer, '申请拨付');
    await officer.getByText('待批准').waitFor();
  });

  it('keeps nobody out, in both languages', async () => {
    const staff = ['/rounds', '/rounds/all', '/rounds/new', `/rounds/${roundId}`, `/rounds/projects/${application}`];
    expect(await axeFaults(officer, [...staff, `/rounds/applications/${application}`])).toEqual([]);
    expect(await axeFaults(expert, ['/rounds/reviews'])).toEqual([]);
    expect(await axeFaults(applicant, ['/rounds/applications'])).toEqual([]);
    const english = await stage.desktop('en');
    await signInAs(english.page, 'volunteer-1');
    const own = [
      '/rounds',
      '/rounds/reviews',
      '/rounds/applications',
      `/rounds/${roundId}`,
      `/notices/rounds/${roundId}`,
    ];
    expect(await axeFaults(english.page, own)).toEqual([]);
    const phone = await stage.phone();
    await signInAs(phone.page, 'foundation-officer');
    expect(await axeFaults(phone.page, ['/rounds', `/rounds/${roundId}`, '/rounds/new'])).toEqual([]);
    expect(stage.faults).toEqual([]);
  }, 180_000);
});
