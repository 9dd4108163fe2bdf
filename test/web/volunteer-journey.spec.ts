import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addDays, addMinutes, businessDate, newId, startOfBusinessDate } from '#kernel';
import { home, order, regionOf, signIn } from '../e2e/district.js';
import { registerDocument, stationOf } from '../e2e/recognition.js';
import { createReward, openMerchant } from '../e2e/redeemed.js';
import { serve } from '../e2e/served.js';
import { giveCamera, holdUp } from './camera.js';
import { lineCutter } from './cut-line.js';
import { elderFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { paperFaults } from './paper-faults.js';
import { open, signInAs } from './walk.js';

const FULFIL = 'mutation($input: FulfilRedemptionInput!) { fulfilRedemption(input: $input) { state } }';
const CONFIRM = 'mutation($input: ConfirmServiceInput!) { confirmService(input: $input) { state } }';
const DECIDE = 'mutation($input: DecideCertificateRequestInput!) { decideCertificateRequest(input: $input) { state } }';
const ISSUE = 'mutation($input: IssueCertificateInput!) { issueCertificate(input: $input) { number } }';
const PUBLISH = 'mutation($input: PublishPointsPolicyInput!) { publishPointsPolicy(input: $input) { id } }';

describeInBrowser('what a volunteer has of it, on the phone', () => {
  let stage: Stage;
  let volunteer: Page;
  let resident: Page;
  let merchantId: string;
  let reward: string;
  let task: string;
  let cut: () => void;
  let redeemed = '';
  let certificate = '';
  let verified = '';

  beforeAll(async () => {
    stage = await Stage.open();
    const { api } = stage;
    cut = lineCutter(api);
    api.clock.set(addMinutes(startOfBusinessDate(addDays(businessDate(api.clock.now()), 1)), 8 * 60));
    await publishPolicy();
    await serve(api);
    await serve(api, { location: { ...home, latitude: home.latitude + 0.18, system: 'WGS84' } });
    await registerDocument(api, 'volunteer-1');
    const regionId = await regionOf(await signIn(api, 'volunteer-1'));
    merchantId = await openMerchant(api, 'volunteer-3', regionId);
    await createReward(api, 'volunteer-3', { merchantId, regionId, name: '洗衣液', price: 3 });
    const phone = await stage.phone();
    await giveCamera(phone.context);
    volunteer = phone.page;
    ({ page: resident } = await stage.phone());
    await signInAs(volunteer, 'volunteer-1');
    await signInAs(resident, 'resident');
  }, 150_000);
  afterAll(() => stage.close());

  /** Ten points an hour, and a first star for an hour. */
  async function publishPolicy(): Promise<void> {
    const officer = await signIn(stage.api, 'officer');
    const { regions } = await officer.run<{ regions: { nodes: { id: string }[] } }>(
      '{ regions(level: DISTRICT, first: 1) { nodes { id } } }',
    );
    const starLadder = {
      ...{ sources: ['SIGNED', 'BACKFILLED'], noticeWorkingDays: 5, districtFrom: null },
      steps: [60, 600].map((minutes) => ({ minutes, points: 0 })),
    };
    const input = {
      ...{ regionId: regions.nodes[0]?.id, idempotencyKey: newId() },
      effectiveFrom: new Date(stage.api.clock.now().getTime() + 1_000).toISOString(),
      rules: { rate: { numerator: 10, denominator: 60 }, starLadder },
    };
    await officer.run(PUBLISH, { input });
    stage.api.clock.advance({ seconds: 1 });
  }

  const press = (page: Page, name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();

  it('is shown what came while the network was away, without loading the page again', async () => {
    await open(volunteer, '/volunteer');
    await volunteer.getByText('上岗中，可以接单').waitFor();
    await volunteer.evaluate('window.samePage = true');
    await volunteer.context().setOffline(true);
    cut();
    await volunteer.getByText('网络断开了').waitFor();
    const at = (minutes: number): string => addMinutes(stage.api.clock.now(), minutes).toISOString();
    const soon = { point: home, startsAt: at(15), endsAt: at(75) };
    await order(stage.api, await signIn(stage.api, 'resident'), '陪伴聊天', soon);
    expect(await volunteer.getByRole('heading', { name: '陪伴聊天' }).count()).toBe(0);
    await volunteer.context().setOffline(false);
    await volunteer.getByRole('heading', { name: '陪伴聊天' }).waitFor();
    await volunteer.getByText('网络断开了').waitFor({ state: 'detached' });
    expect(await volunteer.evaluate('window.samePage')).toBe(true);
  });

  it('signs in by scanning the code on the resident’s screen', async () => {
    await press(volunteer, '接单');
    await volunteer.getByRole('button', { name: '用相机扫码' }).waitFor();
    await open(resident, '/requests');
    await resident
      .getByRole('link', { name: /陪伴聊天/ })
      .first()
      .click();
    await resident.locator('.qr path').waitFor({ state: 'attached' });
    await press(volunteer, '用相机扫码');
    await volunteer.locator('video').waitFor();
    await holdUp(resident, volunteer);
    await volunteer.getByRole('heading', { name: '签退' }).waitFor();
    task = new URL(volunteer.url()).pathname;
    await resident.getByRole('heading', { name: '服务正在进行' }).waitFor();
  });

  it('has points the moment a service is confirmed', async () => {
    stage.api.clock.advance({ minutes: 70 });
    await resident.reload();
    await resident.locator('.code').waitFor();
    await volunteer.getByLabel('6 位数字').fill((await resident.locator('.code').innerText()).trim());
    await press(volunteer, '签退');
    await volunteer.getByText('已签退，辛苦了').waitFor();
    await open(volunteer, '/rewards');
    const before = await volunteer.locator('.figure').innerText();
    const requestId = new URL(resident.url()).pathname.split('/').at(-1);
    await (await signIn(stage.api, 'resident')).run(CONFIRM, { input: { requestId, idempotencyKey: newId() } });
    await volunteer.locator('.figure').filter({ hasNotText: before }).waitFor();
  });

  it('redeems points, shows the code, and sees it taken at the counter', async () => {
    await volunteer.getByRole('link', { name: /洗衣液/ }).waitFor();
    await volunteer.getByRole('link', { name: /洗衣液/ }).click();
    await volunteer.getByRole('button', { name: '用 3 积分兑换' }).waitFor();
    reward = new URL(volunteer.url()).pathname;
    await press(volunteer, '用 3 积分兑换');
    await volunteer.getByRole('heading', { name: '可以领取了' }).waitFor();
    await volunteer.locator('.qr path').waitFor({ state: 'attached' });
    redeemed = new URL(volunteer.url()).pathname;
    const code = (await volunteer.locator('.code').innerText()).trim();
    const counter = await signIn(stage.api, 'volunteer-3');
    await counter.run(FULFIL, { input: { merchantId, code, idempotencyKey: newId() } });
    await volunteer.getByRole('heading', { name: '已经领取' }).waitFor();
  });

  it('takes a redemption back, and the points with it', async () => {
    await open(volunteer, '/rewards');
    const before = await volunteer.locator('.figure').innerText();
    await volunteer.getByRole('link', { name: /洗衣液/ }).click();
    await press(volunteer, '用 3 积分兑换');
    await press(volunteer, '取消兑换');
    await press(volunteer, '确定取消');
    await volunteer.getByRole('heading', { name: '已取消，积分已退回' }).waitFor();
    await open(volunteer, '/rewards');
    await volunteer.locator('.figure').filter({ hasText: before }).waitFor();
  });

  it('gives points to family that both named, and to elders in need', async () => {
    await open(volunteer, '/rewards/share');
    await press(volunteer, '添加一位家人');
    await press(volunteer, '出示我的家庭码');
    const code = (await volunteer.locator('.code').innerText()).trim();
    await open(resident, '/rewards/share');
    await press(resident, '添加一位家人');
    await resident.getByLabel('或输入家人出示的 10 位数字').fill(code);
    await press(resident, '确认是家人');
    await resident.getByRole('radio', { name: '陈志华' }).waitFor();
    await open(volunteer, '/rewards/share');
    const amounts = volunteer.getByLabel('多少积分');
    await amounts.first().fill('2');
    await press(volunteer, '赠与');
    await volunteer.getByText('已送出 2 积分').waitFor();
    await amounts.last().fill('1');
    await press(volunteer, '捐出');
    await volunteer.getByText('已送出 1 积分').waitFor();
    await open(resident, '/rewards');
    await resident.locator('.figure').filter({ hasText: '2' }).waitFor();
  });

  it('applies for a star that was reached', async () => {
    await open(volunteer, '/honours/stars');
    await press(volunteer, '申请 1 星');
    await volunteer.getByText('待审核').waitFor();
  });

  it('asks for a correction, and answers a record that was frozen', async () => {
    await open(volunteer, '/volunteer/hours');
    await press(volunteer, '时长不对，申请更正');
    await volunteer.getByLabel('应该是多少分钟').fill('75');
    await volunteer.getByLabel('为什么').fill('多陪了一刻钟');
    await press(volunteer, '提交申请');
    await volunteer.getByText('已申请改为').waitFor();
    await volunteer.getByRole('link', { name: '去说明情况' }).click();
    await volunteer.getByLabel('请说明情况').fill('手机定位不准，人就在居民家里');
    await press(volunteer, '提交说明');
    await volunteer.getByText('我的说明：手机定位不准').waitFor();
  });

  it('changes what offers go by', async () => {
    await open(volunteer, '/volunteer/profile');
    await volunteer.getByRole('button', { name: '周末上午' }).click();
    await volunteer.getByRole('radio', { name: '10 公里内' }).click();
    await press(volunteer, '保存');
    await volunteer.getByText('已保存').waitFor();
    await open(volunteer, '/volunteer/profile');
    expect(await volunteer.getByRole('button', { name: '周末上午' }).getAttribute('aria-pressed')).toBe('true');
    expect(await volunteer.getByRole('radio', { name: '10 公里内' }).isChecked()).toBe(true);
  });

  it('has a certificate once its notice is over, that anybody verifies', async () => {
    await open(volunteer, '/honours/certificates');
    await volunteer.getByRole('link', { name: '申请证明' }).click();
    await volunteer.getByLabel('用途').fill('求职');
    await volunteer.getByLabel('出具给').fill('盐城市示例单位');
    await press(volunteer, '提交申请');
    await volunteer.getByRole('heading', { name: '已申请，等社工站核对' }).waitFor();
    certificate = new URL(volunteer.url()).pathname;
    const number = await issue(certificate.split('/').at(-1) ?? '');
    stage.api.clock.advance({ days: 8 });
    await stage.api.settle();
    await open(volunteer, certificate);
    await volunteer.getByText('证明文件').waitFor();
    expect(await paperFaults(volunteer)).toEqual([]);
    const [file] = await Promise.all([volunteer.waitForEvent('download'), press(volunteer, '下载 PDF')]);
    expect(file.suggestedFilename()).toBe(`${number}.pdf`);
    expect(readFileSync(await file.path(), 'latin1').slice(0, 5)).toBe('%PDF-');
    const { page: stranger, context } = await stage.phone();
    await open(stranger, '/verify/certificate');
    await stranger.getByLabel('证明编号').fill(number);
    verified = `/verify/certificate/${number}`;
    await press(stranger, '查验');
    await stranger.getByText('陈**').or(stranger.getByText('陈*')).first().waitFor();
    expect(await paperFaults(stranger)).toEqual([]);
    await context.close();
  });

  async function issue(certificateId: string): Promise<string> {
    const station = await signIn(stage.api, 'station-worker');
    const accepted = { certificateId, decision: 'ACCEPT', reason: '材料齐全', idempotencyKey: newId() };
    await station.run(DECIDE, { input: accepted });
    const issuer = { organisationId: await stationOf(station), responsible: '沈建平', contact: '0515-80000000' };
    const input = { certificateId, ...issuer, idempotencyKey: newId() };
    return (await station.run<{ issueCertificate: { number: string } }>(ISSUE, { input })).issueCertificate.number;
  }

  it.each(['zh-CN', 'en'] as const)(
    'keeps nobody out, in %s',
    async (language) => {
      const { page, context } = await stage.phone(language);
      await signInAs(page, 'volunteer-1');
      const honours = [
        '/honours/stars',
        '/honours/certificates',
        '/honours/certificates/new',
        certificate,
        '/verify',
        verified,
      ];
      const points = ['/rewards', reward, '/rewards/mine', redeemed, '/rewards/share'];
      const own = [task, '/volunteer/hours', '/volunteer/reviews', '/volunteer/profile', '/me'];
      expect(await elderFaults(page, [...honours, ...points, ...own])).toEqual([]);
      await context.close();
    },
    180_000,
  );

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
