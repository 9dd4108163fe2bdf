import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { home, order, signIn } from '../e2e/district.js';
import { elderFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, screen, signInAs } from './walk.js';

/** Gives ¥200 to an open drive, and pays; returns the fund in whose book the gift will stand. */
async function give(client: GraphqlClient): Promise<string> {
  const { drives } = await client.run<{ drives: { nodes: { id: string; fundId: string }[] } }>(
    '{ drives { nodes { id fundId } } }',
  );
  const [drive] = drives.nodes;
  const { donate } = await client.run<{ donate: { paymentId: string } }>(
    'mutation($input: DonateInput!) { donate(input: $input) { paymentId } }',
    { input: { driveId: drive?.id, amount: 20_000, idempotencyKey: newId() } },
  );
  await client.run('mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id } }', {
    input: { paymentId: donate.paymentId },
  });
  return drive?.fundId ?? '';
}

describeInBrowser('every page', () => {
  let stage: Stage;
  let fundId: string;
  let requestId: string;
  let mine: string[];
  let theirs: string[];
  const signedOut = ['/', '/sign-in', '/sign-up', '/activate', '/notices', '/funds'];

  beforeAll(async () => {
    stage = await Stage.open();
    const { api } = stage;
    const client = await signIn(api, 'resident');
    const request = await order(api, client, '陪伴聊天', { point: home });
    requestId = request.id;
    fundId = await give(client);
    const { me } = await client.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
    const { serviceMenu } = await client.run<{ serviceMenu: { id: string }[] }>(
      'query($r: ID!) { serviceMenu(regionId: $r) { id } }',
      { r: me.region.id },
    );
    signedOut.push(`/funds/${fundId}`);
    mine = [
      '/',
      '/order',
      `/order/${serviceMenu[0]?.id}`,
      '/requests',
      `/requests/${request.id}`,
      '/volunteer',
      '/volunteer/join',
      '/me',
    ];
    theirs = ['/volunteer', '/volunteer/hours', '/volunteer/points', '/me'];
  });
  afterAll(() => stage.close());

  it.each(['zh-CN', 'en'] as const)(
    'has nothing that keeps somebody out, in %s',
    async (language) => {
      const { page, context } = await stage.phone(language);
      const found = await elderFaults(page, signedOut);
      await signInAs(page, 'resident');
      found.push(...(await elderFaults(page, mine)));
      await context.close();
      const other = await stage.phone(language);
      await signInAs(other.page, 'volunteer-1');
      found.push(...(await elderFaults(other.page, theirs)));
      await other.context.close();
      expect(found).toEqual([]);
    },
    180_000,
  );

  it('keeps the size of the text that was chosen', async () => {
    const { page, context } = await stage.phone();
    await open(page, '/sign-in');
    await page.getByRole('radio', { name: '长辈版', exact: true }).click();
    await signInAs(page, 'resident');
    await open(page, '/');
    await page.getByText('周桂英，您好').waitFor();
    expect(await page.evaluate('getComputedStyle(document.body).fontSize')).toBe('22px');
    await screen(page, 'elder-home');
    await open(page, '/order');
    await context.close();
  });

  it('keeps who is signed in where the answer to an exchange of tokens was lost on its way', async () => {
    const { page, context } = await stage.phone();
    await signInAs(page, 'resident');
    let lost = 0;
    await page.route('**/graphql', async (route) => {
      if (lost > 0 || !route.request().postData()?.includes('mutation Refresh')) return route.continue();
      lost += 1;
      await route.fetch();
      return route.abort('connectionreset');
    });
    // Loading anew cuts off what the page before it still asked: those fail, too, and are not meant.
    const dropped = page.waitForEvent('requestfailed', (failed) =>
      (failed.postData() ?? '').includes('mutation Refresh'),
    );
    await page.reload();
    await dropped;
    expect(lost).toBe(1);
    await page.reload();
    await page.getByText('周桂英，您好').waitFor();
    await context.close();
  });

  it('asks again and again how a search goes, though the page is drawn anew each second', async () => {
    const { page, context } = await stage.phone();
    await signInAs(page, 'resident');
    await open(page, `/requests/${requestId}`);
    await page.getByRole('heading', { name: '正在找志愿者' }).waitFor();
    const asked = (): Promise<unknown> =>
      page.waitForRequest((request) => (request.postData() ?? '').includes('query Progress'));
    // One may be that of the first connection; the third can only be the clock's.
    for (let times = 0; times < 3; times += 1) await asked();
    await context.close();
  });

  it('shows what happened between the first answer and the first connection', async () => {
    const { page, context } = await stage.phone();
    let connect = (): void => undefined;
    const held = new Promise<void>((resolve) => (connect = resolve));
    await page.routeWebSocket(/graphql/, async (socket) => {
      await held;
      socket.connectToServer();
    });
    await signInAs(page, 'volunteer-1');
    await open(page, '/volunteer');
    await page.getByText('上岗中，可以接单').waitFor();
    const before = await page.getByRole('button', { name: '接单', exact: true }).count();
    const resident = await signIn(stage.api, 'resident');
    await order(stage.api, resident, '电话问候', { point: home });
    await stage.api.settle();
    connect();
    await page.getByRole('button', { name: '接单', exact: true }).nth(before).waitFor();
    await context.close();
  });

  it('registers a neighbour, who becomes a volunteer for the station to verify', async () => {
    const { page, context } = await stage.phone();
    await open(page, '/');
    await screen(page, 'welcome');
    await open(page, `/funds/${fundId}`);
    await page.getByText('¥200.00').first().waitFor();
    await open(page, '/sign-up');
    await page.getByRole('button', { name: '注册' }).click();
    await page.getByText('请选择所在社区').waitFor();
    await page.getByLabel('姓名').fill('韩雪梅');
    await page.getByLabel('手机号').fill('199 0000 7781');
    await page.getByLabel('密码').fill('neighbour-7781');
    await page.getByLabel('所在社区').selectOption({ index: 1 });
    await page.getByRole('button', { name: '注册' }).click();
    await page.getByText('韩雪梅，您好').waitFor();
    await page.getByRole('link', { name: /我来帮忙/ }).click();
    await page.getByRole('link', { name: '开始登记' }).click();
    await page.getByLabel('出生日期').fill('1990-08-15');
    await page.getByRole('button', { name: '探访' }).click();
    await page.getByRole('button', { name: '使用我现在的位置' }).click();
    await page.getByText('已记下您的常驻位置').waitFor();
    await page.getByRole('button', { name: '提交登记' }).click();
    await page.getByText('请带身份证到社工站核实').waitFor();
    await context.close();
  });

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
