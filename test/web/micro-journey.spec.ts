import type { Page } from 'playwright-core';
import { IdentitySetup } from '#identity';
import type { GraphqlClient } from '#testing';
import { call, type Charity } from '../e2e/charity.js';
import { signIn } from '../e2e/district.js';
import { fundWith } from '../e2e/ranked-round.js';
import { registerDocument } from '../e2e/recognition.js';
import { deed } from './deed.js';
import { axeFaults, axeFaultsHere } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, screen, signInAs } from './walk.js';

const APPLICANT = '双元社区居民议事会';
const TITLE = '三号楼加装扶手';

interface Region {
  readonly name: string;
  readonly level: string;
}

describeInBrowser('a small project, from its application to its money', () => {
  let stage: Stage;
  /** Of the charity: who runs the round, who checks, who pays. */
  let officer: Page;
  let accountant: Page;
  let payer: Page;
  let applicant: Page;
  /** Neighbours without any role. */
  let delegate: Page;
  let neighbour: Page;
  let community: string;
  let delegateId: string;
  let roundPath: string;
  let projectPath: string;

  beforeAll(async () => {
    stage = await Stage.open();
    const { api } = stage;
    const authority = await signIn(api, 'officer');
    const { me } = await authority.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
    const entry = { kind: 'SOCIAL_ORGANISATION', name: APPLICANT, regionId: me.region.id };
    const { id: organisation } = await call<{ id: string }>(authority, 'createOrganisation', entry, 'id');
    const host = await hostOf(await signIn(api, 'foundation-officer'));
    const [head, sender] = [await idOf(await signIn(api, 'grid-worker')), await idOf(await signIn(api, 'volunteer-4'))];
    await api.get(IdentitySetup).addMembers(organisation, [head]);
    await api.get(IdentitySetup).grantRoles([
      { personId: head, role: 'ORGANISATION_ADMIN', scope: 'ORGANISATION', scopeId: organisation },
      { personId: sender, role: 'ACCOUNTANT', scope: 'ORGANISATION', scopeId: host },
    ]);
    community = await communityOf(await signIn(api, 'volunteer-1'));
    api.clock.advance({ seconds: 3 });
    const names = ['foundation-officer', 'accountant', 'volunteer-4', 'grid-worker', 'volunteer-1', 'resident'];
    const pages = names.map(async (account) => {
      const { page } = account === 'volunteer-1' ? await stage.phone() : await stage.desktop();
      await signInAs(page, account);
      return page;
    });
    [officer, accountant, payer, applicant, delegate, neighbour] = (await Promise.all(pages)) as [
      ...[Page, Page, Page],
      ...[Page, Page, Page],
    ];
  }, 180_000);
  afterAll(() => stage.close());

  const idOf = async (client: GraphqlClient): Promise<string> =>
    (await client.run<{ me: { id: string } }>('{ me { id } }')).me.id;
  const hostOf = async (client: GraphqlClient): Promise<string> => {
    const text = '{ communityFunds(first: 1) { nodes { hostId } } }';
    const { communityFunds } = await client.run<{ communityFunds: { nodes: { hostId: string }[] } }>(text);
    return communityFunds.nodes[0]?.hostId ?? '';
  };
  const communityOf = async (client: GraphqlClient): Promise<string> => {
    const text = '{ me { region { name level ancestors { name level } } } }';
    const { me } = await client.run<{ me: { region: Region & { ancestors: Region[] } } }>(text);
    return [...me.region.ancestors, me.region].find(({ level }) => level === 'COMMUNITY')?.name ?? '';
  };
  const phase = (page: Page, word: string): Promise<void> =>
    page.locator('.phases [aria-current=step]', { hasText: word }).waitFor();
  const state = (page: Page, word: string): Promise<void> => page.locator('.tag', { hasText: word }).first().waitFor();
  /** What waits for somebody at the desk: follows it. */
  const follow = async (page: Page, task: string): Promise<void> => {
    await open(page, '/rounds');
    await page.getByRole('link', { name: task, exact: true }).first().click();
    await page.getByRole('heading', { level: 1, name: TITLE }).waitFor();
  };
  /** A deed that is refused says why; its dialog is closed. */
  const refused = async (page: Page, word: string, why: string): Promise<void> => {
    await page.getByRole('button', { name: word, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: word, exact: true }).click();
    await dialog.getByRole('alert').filter({ hasText: why }).waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  };

  it('is applied for in a round of its community, within the rate of the rules: 申报', async () => {
    await open(officer, '/rounds/new');
    await officer.getByLabel('名称').fill('民生微实项目第一批');
    await officer.getByLabel('采用的规则').selectOption('MICRO_PROJECTS');
    await officer.getByLabel('资金来源').selectOption({ label: `${community}公益金 · 居家养老` });
    await officer.getByLabel('开始日期').fill('2026-03-03');
    await officer.getByLabel('截止日期').fill('2026-03-10');
    await officer.getByRole('button', { name: '存为草稿' }).click();
    await phase(officer, '草稿');
    roundPath = new URL(officer.url()).pathname;
    await deed(officer, '发布公告');
    await phase(officer, '已公告');
    stage.api.clock.set('2026-03-03T01:00:01.000Z');
    await stage.api.settle();

    await open(applicant, roundPath);
    await applicant.getByRole('link', { name: '填写申报书' }).click();
    await applicant.getByLabel('申报单位').selectOption({ label: APPLICANT });
    await applicant.getByLabel('名称', { exact: true }).fill(TITLE);
    await applicant.getByLabel('项目类别').selectOption({ label: '服务类' });
    await applicant.getByLabel('需求说明').fill('楼内 12 位老人上下楼不便，曾有两人跌倒。');
    await applicant.getByLabel('实施内容').fill('三号楼六层楼道两侧加装扶手');
    await applicant.getByLabel('预算造价').fill('100');
    await applicant.getByText('最多可申请 ¥70.00').waitFor();
    await screen(applicant, 'micro-apply', true);
    await applicant.getByLabel('申请补助').fill('70.01');
    await applicant.getByRole('button', { name: '存为草稿' }).click();
    await applicant.getByRole('alert').waitFor();
    await applicant.getByLabel('申请补助').fill('70');
    await applicant.getByRole('button', { name: '存为草稿' }).click();
    await state(applicant, '草稿');
    projectPath = new URL(applicant.url()).pathname;
    await deed(applicant, '提交申报');
    await state(applicant, '已申报');
  });

  it('is returned, completed, found good and put on notice: 审核、公示', async () => {
    await follow(officer, '审核微实项目');
    await deed(officer, '退回补正', { 理由: '请写明楼层' });
    await state(officer, '退回补正');
    await follow(applicant, '补正申报');
    await applicant.getByText('请写明楼层').waitFor();
    await applicant.getByLabel('实施内容').fill('三号楼一至六层楼道两侧加装扶手，共 144 米');
    await applicant.getByRole('button', { name: '保存' }).click();
    await applicant.getByText('共 144 米').first().waitFor();
    await deed(applicant, '提交申报');
    await state(applicant, '已申报');
    await follow(officer, '审核微实项目');
    await deed(officer, '审核通过', { 核减后最多: '60' });
    await state(officer, '审核通过');
    await open(officer, roundPath);
    await officer.getByRole('checkbox', { name: TITLE }).waitFor();
    await officer.getByRole('button', { name: '发布公示' }).click();
    await state(officer, '公示中');
  });

  it('waits while a neighbour objects, until another person has decided: 异议', async () => {
    await open(neighbour, roundPath);
    await neighbour.getByText('请先到社工站登记身份证件').waitFor();
    expect(await neighbour.getByRole('button', { name: '提出异议' }).count()).toBe(0);
    await registerDocument(stage.api, 'resident', 'E80000001');
    await neighbour.reload();
    await neighbour.getByRole('button', { name: '提出异议' }).click();
    await neighbour.getByText('以登记证件的姓名“周桂英”').waitFor();
    await neighbour.keyboard.press('Escape');
    await deed(neighbour, '提出异议', { 异议内容: '扶手会占用消防通道', 证据: '楼道照片两张' });
    await neighbour.getByText('有异议，暂缓').waitFor();
    await open(accountant, '/rounds');
    await accountant.getByRole('link', { name: '处理异议' }).click();
    await deed(accountant, '受理');
    await deed(accountant, '裁定', { 结论: 'DISMISS', 答复: '经消防部门核实，通道净宽符合规定。' });
    await accountant.getByText('不成立').first().waitFor();
    await deed(accountant, '办结');
  });

  it('is confirmed by a second person when its days are over: 确认', async () => {
    const officers = await signIn(stage.api, 'foundation-officer');
    const { ventureRound: money } = await officers.run<{ ventureRound: { fundId: string; purposeId: string } }>(
      'query($id: ID!) { ventureRound(id: $id) { fundId purposeId } }',
      { id: roundPath.split('/').at(-1) },
    );
    await fundWith(stage.api, { fund: money.fundId, purpose: money.purposeId } as unknown as Charity, 1_000_000);
    await open(officer, projectPath);
    await refused(officer, '确认立项', '须由他人办理');
    await open(accountant, projectPath);
    await refused(accountant, '确认立项', '公示期至');
    stage.api.clock.advance({ days: 8 });
    await stage.api.settle();
    await follow(accountant, '确认立项');
    await deed(accountant, '确认立项');
    await state(accountant, '已确认');
  });

  it('is carried out, inspected, and signed for by a resident who is not of the contractor: 实施、验收', async () => {
    await follow(applicant, '实施微实项目');
    await deed(applicant, '开工', { '不在名录中的，填写名称': '安居修缮队' });
    await state(applicant, '实施中');
    await deed(applicant, '报告完工', { 完工报告: '一至六层扶手全部装好' });
    await state(applicant, '待验收');
    await open(delegate, '/me');
    delegateId = (await delegate.getByText(/^[0-9a-f-]{36}$/).textContent()) ?? '';
    await follow(officer, '验收微实项目');
    await deed(officer, '验收', { 验收结论: 'yes', 验收意见: '牢固，无毛刺', 居民代表的人员编号: delegateId });
    await officer.getByText('等待居民代表签字').waitFor();

    await open(delegate, '/');
    await delegate.getByRole('link', { name: '公益创投' }).click();
    await delegate.getByRole('link', { name: '验收微实项目' }).click();
    await delegate.getByRole('button', { name: '居民代表签字' }).click();
    const dialog = delegate.getByRole('dialog');
    await dialog.getByLabel('居民意见').fill('老人都说好');
    await dialog.getByLabel('我声明与施工方没有关系').check();
    expect(await axeFaultsHere(delegate)).toEqual([]);
    await screen(delegate, 'micro-sign');
    await dialog.getByRole('button', { name: '居民代表签字' }).click();
    await state(delegate, '验收通过');
  });

  it('is settled by its cost, and paid by three persons: 结算、拨付', async () => {
    await follow(officer, '结算微实项目');
    await deed(officer, '办理结算', {
      ...{ 结算造价: '80', 户名: APPLICANT, 开户行: '盐城农商行', 账号: '6228480000000000002' },
    });
    await officer.getByText('¥56.00').waitFor();
    await refused(officer, '复核结算', '须由他人办理');
    await follow(accountant, '复核微实项目结算');
    await deed(accountant, '复核结算');
    await state(accountant, '已结算');
    await follow(payer, '拨付微实项目补助');
    await deed(payer, '汇出');
    await deed(payer, '登记到账', { 银行回单号: '回单-0310-1' });
    await state(payer, '已到账');
    await open(applicant, projectPath);
    await state(applicant, '已到账');
    expect(await applicant.getByText('6228480000000000002').count()).toBe(0);
  });

  it('keeps nobody out, in both languages, and ends with its round', async () => {
    expect(await axeFaults(officer, ['/rounds', '/rounds/small', roundPath, projectPath])).toEqual([]);
    await open(officer, '/rounds/small');
    await officer.getByRole('link', { name: TITLE }).waitFor();
    const english = await stage.desktop('en');
    await signInAs(english.page, 'grid-worker');
    expect(await axeFaults(english.page, ['/rounds/small', roundPath, projectPath, '/rounds/applications'])).toEqual(
      [],
    );
    expect(await axeFaults(delegate, ['/me', '/rounds', projectPath])).toEqual([]);
    await open(officer, roundPath);
    await phase(officer, '已截止');
    await deed(officer, '归档');
    await phase(officer, '已归档');
    expect(stage.faults).toEqual([]);
  }, 180_000);
});
