import type { BrowserContext, Page } from 'playwright-core';
import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { call } from '../e2e/charity.js';
import { signIn } from '../e2e/district.js';
import { smallProjectsOf, step, submittedProject } from '../e2e/small-projects.js';
import { axeFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open } from './walk.js';

interface Given {
  readonly id: string;
  readonly paymentId: string;
}

describeInBrowser('what everybody may see and check', () => {
  let stage: Stage;
  let context: BrowserContext;
  let page: Page;
  let donor: GraphqlClient;
  let drive: { id: string; title: string; fundId: string };
  let proof: string;
  let smallRound: string;

  beforeAll(async () => {
    stage = await Stage.open();
    smallRound = await smallNotice();
    donor = await signIn(stage.api, 'resident');
    const { drives } = await donor.run<{ drives: { nodes: (typeof drive & { lane: string })[] } }>(
      '{ drives { nodes { id title fundId lane } } }',
    );
    drive = drives.nodes.find(({ lane }) => lane === 'PUBLIC') ?? drive;
    const { id } = await give(8_800);
    stage.api.clock.advance({ minutes: 2 });
    await stage.api.settle();
    proof = await proofOf(id);
    ({ context, page } = await stage.phone());
  }, 180_000);
  afterAll(() => stage.close());

  /** A round of small projects 微实项目 with one of them on public notice. */
  async function smallNotice(): Promise<string> {
    const { communityFunds } = await stage.api.anyone.run<{
      communityFunds: { nodes: { id: string; host: { id: string }; purposes: { id: string }[] }[] };
    }>('{ communityFunds(first: 1) { nodes { id host { id } purposes { id } } } }');
    const [fund] = communityFunds.nodes;
    const purse = { host: fund?.host.id ?? '', fund: fund?.id ?? '', purpose: fund?.purposes[0]?.id ?? '' };
    const small = await smallProjectsOf(stage.api, purse, 'foundation-officer');
    const project = await submittedProject(small);
    const officer = await signIn(stage.api, 'foundation-officer');
    await call(officer, 'reviewMicroProject', step(project), 'state');
    const notice = { roundId: small.round, projectIds: [project], idempotencyKey: newId() };
    await call(officer, 'publishMicroNotice', notice, 'state');
    return small.round;
  }
  async function give(amount: number): Promise<Given> {
    const { donate } = await donor.run<{ donate: Given }>(
      'mutation($input: DonateInput!) { donate(input: $input) { id paymentId } }',
      { input: { driveId: drive.id, amount, naming: 'ANONYMOUS', idempotencyKey: newId() } },
    );
    await donor.run('mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id } }', {
      input: { paymentId: donate.paymentId },
    });
    return donate;
  }
  async function proofOf(donationId: string): Promise<string> {
    const { donationProof } = await donor.run<{ donationProof: string }>(
      'query($id: ID!) { donationProof(donationId: $id) }',
      { id: donationId },
    );
    return donationProof;
  }
  const file = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
    ...{ name, mimeType: 'application/json', buffer: Buffer.from(text, 'utf8') },
  });

  it('shows a drive of a fund, which grows gift by gift, signed out', async () => {
    await open(page, `/funds/${drive.fundId}`);
    await page.getByRole('link', { name: new RegExp(drive.title) }).click();
    await page.getByRole('heading', { name: drive.title }).waitFor();
    await page.locator('.figure', { hasText: '¥88.00' }).waitFor();
    await give(1_200);
    await page.locator('.figure', { hasText: '¥100.00' }).waitFor({ timeout: 14_000 });
    await page.getByText('2 笔').waitFor();
  });

  it('checks the proof of a gift with the network cut: nothing leaves the device', async () => {
    await open(page, '/verify/proof');
    await page.getByText('不填则信任本平台的公钥').waitFor({ state: 'attached' });
    await context.setOffline(true);
    await page.getByLabel('存证证明文件').setInputFiles(file('proof.json', proof));
    await page.getByRole('heading', { name: '存证成立' }).waitFor();
    await page.getByText('¥88.00').first().waitFor();
    await page
      .getByLabel('存证证明文件')
      .setInputFiles(file('changed.json', proof.replace('"amount":8800', '"amount":9800')));
    await page.getByRole('heading', { name: '存证未通过查验' }).waitFor();
    await page.getByText('TRANSFER_CHANGED').waitFor();
    await page.getByText('更多选项').click();
    await page.getByLabel('存证证明文件').setInputFiles(file('proof.json', proof));
    await page.getByLabel('信任的公钥').fill('ed25519:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA');
    await page.getByText('KEY_NOT_TRUSTED').waitFor();
    await context.setOffline(false);
  });

  it('sees a drive move as it is given to, and after the network was away', async () => {
    await open(page, `/drives/${drive.id}`);
    await page.getByText('¥88.00').first().waitFor();
    expect(await page.getByText('¥13.13').count()).toBe(0);
    let asked = 0;
    page.on('request', (request) => (asked += (request.postData() ?? '').includes('query DriveForMe') ? 1 : 0));
    await give(1_313);
    await page.getByText('¥13.13').first().waitFor();
    expect(asked).toBe(0);
    await context.setOffline(true);
    await give(1_414);
    await context.setOffline(false);
    await page.getByText('¥14.14').first().waitFor();
  });

  it('looks a certificate up by its number, and says when there is none', async () => {
    await open(page, '/verify/certificate');
    await page.getByLabel('证明编号').fill('LL26-0000-0000-0000-0');
    await page.getByRole('button', { name: '查验', exact: true }).click();
    await page.getByRole('heading', { name: '查无此证明' }).waitFor();
    await page.getByLabel('证明文件（credential）').setInputFiles(file('x.json', '{}'));
    await page.getByText('NOT_A_CREDENTIAL').waitFor();
  });

  it('keeps nobody out, in both languages', async () => {
    const paths = [
      '/verify',
      '/verify/proof',
      '/verify/certificate',
      `/drives/${drive.id}`,
      '/notices',
      '/notices/rounds',
      `/notices/small/${smallRound}`,
    ];
    expect(await axeFaults(page, paths)).toEqual([]);
    const english = await stage.desktop('en');
    expect(await axeFaults(english.page, paths)).toEqual([]);
    expect(stage.faults).toEqual([]);
  }, 180_000);
});
