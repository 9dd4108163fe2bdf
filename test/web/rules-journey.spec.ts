import type { Page } from 'playwright-core';
import { IdentitySetup } from '#identity';
import { newId } from '#kernel';
import { call, charityOf, plan, type Charity } from '../e2e/charity.js';
import { signIn } from '../e2e/district.js';
import { rankedRound, type RankedRound } from '../e2e/ranked-round.js';
import { personIdOf, registerDocument } from '../e2e/recognition.js';
import { deed } from './deed.js';
import { axeFaults, elderFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { paperFaults } from './paper-faults.js';
import { keepRoute } from './pictures.js';
import { open, signInAs } from './walk.js';

const VOTER = 'volunteer-3';
const GIVER = 'auditor';

describeInBrowser('what the rules of a round have beside the panel', () => {
  let stage: Stage;
  let charity: Charity;
  let officer: Page;
  let round: RankedRound;

  beforeAll(async () => {
    stage = await Stage.open();
    charity = await charityOf(stage.api);
    const personId = await personIdOf(await signIn(stage.api, GIVER));
    await stage.api.get(IdentitySetup).addMembers(charity.host, [personId]);
    ({ page: officer } = await stage.desktop());
    await signInAs(officer, 'resident');
  }, 180_000);
  afterAll(() => stage.close());

  const shown = async (path: string): Promise<string> => {
    await open(officer, path);
    await officer.getByText('分数与进度封存').waitFor();
    return officer.locator('main').innerText();
  };
  const once = (more: object): object => ({ ...more, idempotencyKey: newId() });

  /** The officer names the purpose that pays the pool, while the round is a draft. */
  async function namePool(roundId: string): Promise<void> {
    await open(officer, `/rounds/${roundId}`);
    await officer.getByText('尚未指定').waitFor();
    await deed(officer, '指定配捐用途');
    await officer.getByText('尚未指定').waitFor({ state: 'detached' });
  }

  /** The officer names a drive for the first application, to which a neighbour gives. */
  async function nameDrive({ applicationIds: [applicationId] }: RankedRound): Promise<void> {
    const client = await signIn(stage.api, 'resident');
    const now = stage.api.clock.now();
    const of = { fundId: charity.fund, purposeId: charity.purpose, lane: 'TARGETED', title: '助独居老人', plan };
    const time = { opensAt: now, closesAt: new Date(now.getTime() + 86_400_000) };
    const { id: driveId } = await call<{ id: string }>(client, 'createDrive', once({ ...of, ...time }), 'id');
    for (const step of ['submitDrive', 'fileDrive', 'openDrive']) await call(client, step, { driveId }, 'state');
    await open(officer, `/rounds/applications/${applicationId}`);
    await deed(officer, '关联募捐活动', { 募捐活动: driveId });
    const giver = await signIn(stage.api, GIVER);
    const gift = once({ driveId, amount: 2_500 });
    const { paymentId } = await call<{ paymentId: string }>(giver, 'donate', gift, 'paymentId');
    await call(giver, 'payInSandbox', { paymentId }, 'id');
    await stage.api.settle();
  }

  /** A resident finds the vote on the first page and votes once; the officer sees nothing of it. */
  async function vote(roundId: string): Promise<void> {
    await registerDocument(stage.api, VOTER);
    const before = await shown(`/rounds/${roundId}`);
    const { page, context } = await stage.phone();
    await open(page, `/notices/votes/${roundId}`);
    await page.getByRole('link', { name: '登录后投票' }).waitFor();
    await signInAs(page, VOTER);
    await open(page, '/');
    await page.getByRole('heading', { name: '正在进行的公众投票' }).waitFor();
    await page.getByRole('link', { name: /亭湖区公益创投/ }).click();
    await page.getByRole('checkbox', { name: '项目2' }).check();
    await page.getByRole('checkbox', { name: '项目4' }).check();
    expect(await page.getByRole('checkbox', { name: '项目1' }).isDisabled()).toBe(true);
    await keepRoute(page, '/notices/votes/:roundId');
    await page.getByRole('button', { name: '投票', exact: true }).click();
    await page.getByRole('button', { name: '确定投票' }).click();
    await page.getByText('您已投票：项目2、项目4。').waitFor();
    expect(await elderFaults(page, [`/notices/votes/${roundId}`, '/'])).toEqual([]);
    await open(page, `/notices/votes/${roundId}`);
    await page.getByRole('checkbox', { name: '项目1' }).check();
    await page.getByRole('button', { name: '投票', exact: true }).click();
    await page.getByRole('button', { name: '确定投票' }).click();
    await page.getByRole('alert').filter({ hasText: '每人一票' }).waitFor();
    await context.close();
    expect(await shown(`/rounds/${roundId}`)).toBe(before);
  }

  /** The officer gives a special bonus, is told so, and finds no trace of it before the ranking. */
  async function giveBonus({ roundId, applicationIds }: RankedRound): Promise<void> {
    const before = await shown(`/rounds/${roundId}`);
    await open(officer, `/rounds/applications/${applicationIds[1]}`);
    await deed(officer, '特别加分', { 加分: '7.5', 依据: '市级品牌项目证书 2025-017' });
    await officer.getByText('已加 7.50 分，封存至排名。').waitFor();
    expect(await shown(`/rounds/${roundId}`)).toBe(before);
    expect(before).not.toContain('特别加分');
  }

  it('names what pays the pool and which drive counts, takes one ballot of a resident, and seals a bonus', async () => {
    round = await rankedRound(stage.api, charity, {
      rules: (rules) => ({
        ...rules,
        total: { kind: 'BONUS', fenPerPoint: 100_000_000, fundraisingMax: 0, specialMin: 500, specialMax: 2_000 },
        vote: { choices: 2 },
        matching: { formula: 'LINEAR', pool: 140_000, capPerProject: null, capPerPerson: null },
      }),
      drafted: namePool,
      applied: nameDrive,
      drawn: async (drawn) => {
        await vote(drawn.roundId);
        await giveBonus(drawn);
      },
    });
    await open(officer, `/rounds/${round.roundId}`);
    await officer.getByRole('row', { name: /项目2.*7\.50.*2025-017/ }).waitFor();
  }, 240_000);

  it('shows with the notice what each gets of the pool, and keeps nobody out', async () => {
    await deed(officer, '发布公示');
    await officer.getByRole('row', { name: /项目1.*¥1,400\.00.*留在池内/ }).waitFor();
    expect(await axeFaults(officer, [`/rounds/${round.roundId}`])).toEqual([]);
    const english = await stage.phone('en');
    expect(await axeFaults(english.page, [`/notices/votes/${round.roundId}`, '/notices/rounds'])).toEqual([]);
    expect(stage.faults).toEqual([]);
  });

  it('prints a notice, and what is opened after it, black on white and without the ways to other pages', async () => {
    const { page } = await stage.desktop();
    await open(page, `/notices/rounds/${round.roundId}`);
    expect(await paperFaults(page)).toEqual([]);
    await page.locator('.top-back').click();
    await page.getByRole('heading', { name: '公示', exact: true }).waitFor();
    await page.getByText('目前没有公示').waitFor();
    expect(await paperFaults(page)).toEqual([]);
    await page.getByRole('link', { name: '公益创投与民生微实项目公示' }).click();
    await page.getByRole('heading', { name: '亭湖区公益创投' }).waitFor();
    expect(await paperFaults(page)).toEqual([]);
    await open(officer, `/foundation/reports/${charity.report}`);
    await officer.getByText('期初结余').waitFor();
    expect(await paperFaults(officer)).toEqual([]);
  });
});
