import type { Page } from 'playwright-core';
import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { awardedBy, type Awarded } from '../e2e/awarded.js';
import { call, charityOf } from '../e2e/charity.js';
import { deed } from './deed.js';
import { axeFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, screen, signInAs } from './walk.js';

const PROJECT = 'id termsHash milestones { id } tranches { id disbursementId }';

interface Project {
  readonly termsHash: string;
  readonly milestones: readonly { readonly id: string }[];
  readonly tranches: readonly { readonly id: string; readonly disbursementId: string | null }[];
}

describeInBrowser('what one person proposes of a project and another decides', () => {
  let stage: Stage;
  let awarded: Awarded;
  let path: string;
  /** The head of the organisation; two officers of the charity, and its accountant. */
  let head: Page;
  let maker: Page;
  let checker: Page;
  let payer: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    stage.api.clock.set('2026-04-20T02:00:00.000Z');
    awarded = await awardedBy(stage.api, await charityOf(stage.api), 1_000);
    path = `/rounds/projects/${awarded.project}`;
    await signed(awarded);
    const accounts = ['volunteer-3', 'resident', 'volunteer-1', 'grid-worker'].map(async (account) => {
      const { page } = await stage.desktop();
      await signInAs(page, account);
      return page;
    });
    [head, maker, checker, payer] = (await Promise.all(accounts)) as [Page, Page, Page, Page];
  }, 180_000);
  afterAll(() => stage.close());

  const once = (more: object) => ({ ...more, idempotencyKey: newId() });
  const seen = async (client: GraphqlClient): Promise<Project> => {
    const text = `query($id: ID!) { ventureProject(id: $id) { ${PROJECT} } }`;
    return (await client.run<{ ventureProject: Project }>(text, { id: awarded.project })).ventureProject;
  };
  /** The agreement, as both sides sign it. */
  async function signed({ project: applicationId, head: organisation, maker: charity }: Awarded): Promise<void> {
    const dates = { midtermOn: '2026-07-20', endsOn: '2026-10-20' };
    const offer = once({ applicationId, ...dates });
    const { termsHash } = await call<Project>(charity, 'offerAgreement', offer, PROJECT);
    const payee = { name: '新洋社会工作服务中心', account: '6222000000000007', bank: '亭湖农商行' };
    await call(organisation, 'signAgreement', once({ applicationId, termsHash, payee }), 'id');
  }
  /** The first tranche paid by three persons, half-time reported and failed: a claim, and a ban. */
  async function failed(): Promise<void> {
    const { maker: first, checker: second, payer: third, head: organisation } = awarded;
    const { tranches, milestones } = await seen(first);
    const [trancheId, milestoneId] = [tranches[0]?.id, milestones[0]?.id];
    await call(first, 'releaseTranche', once({ trancheId, step: 'REQUEST' }), 'state');
    await call(second, 'releaseTranche', once({ trancheId, step: 'APPROVE' }), 'state');
    const disbursementId = (await seen(third)).tranches[0]?.disbursementId;
    await call(third, 'disburse', once({ disbursementId }), 'state');
    await call(third, 'settleDisbursement', once({ disbursementId, bankReference: '回单-7' }), 'state');
    const report = { milestoneId, text: '已完成探访', spent: 400, ownSpent: 400 };
    await call(organisation, 'reportMilestone', once(report), 'id');
    const verdict = { milestoneId, verdict: 'FAIL', remark: '机构已停止活动', verified: 180 };
    await call(second, 'evaluateMilestone', once(verdict), 'id');
  }

  it('goes to another account once the charity agrees: 变更收款账户', async () => {
    await open(head, path);
    await deed(head, '申请变更收款账户', {
      ...{ 户名: '新洋社会工作服务中心', 开户行: '盐城农商行', 账号: '6222000000000099', 理由: '开户行迁址' },
    });
    await head.getByText('待另一人决定').waitFor();
    await open(maker, '/rounds');
    await maker.getByRole('link', { name: '复核账户变更' }).click();
    await maker.getByText('6222000000000099').first().waitFor();
    await deed(maker, '复核账户变更', { 结论: 'APPROVED' });
    await maker.getByText(/^.*同意 2026年4月20日.*$/).waitFor();
  });

  it('is given up where it cannot come back, as an officer proposes and the accountant decides: 核销', async () => {
    await failed();
    await open(maker, path);
    await deed(maker, '申请核销', { 理由: '机构注销，无财产可供追回' });
    await maker.getByText('核销 ¥3.20').waitFor();
    expect(await maker.getByRole('button', { name: '核销审批' }).count()).toBe(0);
    await open(payer, '/rounds');
    await payer.getByRole('link', { name: '核销审批' }).click();
    await deed(payer, '核销审批', { 结论: 'APPROVED' });
    await payer.getByText('已核销').waitFor();
    await screen(payer, 'round-claim', true);
  });

  it('bars the organisation until another person lifts that: 限制申报', async () => {
    await open(head, '/rounds/applications');
    await head.getByText('限制中').waitFor();
    await open(checker, path);
    await checker.getByRole('button', { name: '解除限制' }).click();
    const dialog = checker.getByRole('dialog');
    await dialog.getByLabel('理由').fill('停办系不可抗力');
    await dialog.getByRole('button', { name: '解除限制' }).click();
    await dialog.getByRole('alert').waitFor();
    await checker.keyboard.press('Escape');
    await open(maker, path);
    await deed(maker, '解除限制', { 理由: '停办系不可抗力' });
    await maker.getByText('已解除').waitFor();
    await open(head, '/rounds/applications');
    await head.getByText('停办系不可抗力').waitFor();
  });

  it('keeps nobody out, in both languages', async () => {
    expect(await axeFaults(maker, [path])).toEqual([]);
    const english = await stage.desktop('en');
    await signInAs(english.page, 'volunteer-3');
    expect(await axeFaults(english.page, [path, '/rounds/applications'])).toEqual([]);
    expect(stage.faults).toEqual([]);
  });
});
