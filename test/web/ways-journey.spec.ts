import type { Page } from 'playwright-core';
import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, signInAs } from './walk.js';

/** At desks that have no such page. */
const noDesk = ['/station/no-such', '/provider/no-such', '/rounds/no/such/page'];
const FOCUSED = 'document.activeElement.textContent';

describeInBrowser('the ways from page to page', () => {
  let stage: Stage;
  let driveId: string;

  beforeAll(async () => {
    stage = await Stage.open();
    const { drives } = await stage.api.anyone.run<{ drives: { nodes: { id: string }[] } }>(
      '{ drives { nodes { id } } }',
    );
    driveId = drives.nodes[0]?.id ?? '';
  }, 180_000);
  afterAll(() => stage.close());

  const here = (page: Page): string => new URL(page.url()).pathname + new URL(page.url()).search;
  async function signInHere(page: Page): Promise<void> {
    const { phone, password } = demoAccount('resident');
    await page.getByLabel('手机号').fill(phone);
    await page.getByLabel('密码').fill(password);
    await page.locator('form button[type=submit]').click();
    await page.locator('.tabs').waitFor();
  }

  it('lead back to the page from which somebody signed in, with what it was asked for', async () => {
    const { page, context } = await stage.phone();
    await open(page, `/drives/${driveId}`);
    await page.getByRole('link', { name: '登录' }).click();
    await page.getByRole('link', { name: '注册' }).click();
    await page.getByRole('heading', { name: '注册' }).waitFor();
    await page.getByRole('link', { name: '登录' }).click();
    await signInHere(page);
    await page.waitForURL(`**/drives/${driveId}`);
    await context.close();
    const other = await stage.phone();
    await open(other.page, '/order?for=family');
    await signInHere(other.page);
    await other.page.getByRole('heading', { name: '替家人点单' }).waitFor();
    expect(here(other.page)).toBe('/order?for=family');
    await other.context.close();
  });

  it('begin at the top with the focus on the heading, and lead back to where one was', async () => {
    const { page, context } = await stage.phone();
    await open(page, '/');
    const last = page.getByRole('link', { name: '全部' }).last();
    await last.scrollIntoViewIfNeeded();
    await page.evaluate('window.scrollTo(0, document.documentElement.scrollHeight)');
    const before = Number(await page.evaluate('window.scrollY'));
    expect(before).toBeGreaterThan(0);
    await last.click();
    await page.locator('h1', { hasText: '公示' }).waitFor();
    expect(await page.evaluate('window.scrollY')).toBe(0);
    expect(await page.evaluate(FOCUSED)).toBe(await page.locator('h1').innerText());
    await page.goBack();
    await page.getByRole('heading', { name: '有事找邻里，有空帮邻里' }).waitFor();
    await page.waitForFunction('window.scrollY > 0');
    await context.close();
  });

  it.each(['/no-such-page', '/funds/a/b/c', '/volunteer/no-such-page', '/honours', '/foundation/no/such', ...noDesk])(
    'show the way home where there is no page: %s',
    async (path) => {
      const { page, context } = await stage.phone();
      await signInAs(page, 'volunteer-1');
      await open(page, path);
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
      await page.getByRole('link', { name: '回到首页' }).click();
      await page.getByText('陈志华，您好').waitFor();
      await context.close();
    },
  );

  it.each(['/volunteer/hours', '/volunteer/profile', '/honours/stars'])(
    'invite who is no volunteer yet, instead of refusing: %s',
    async (path) => {
      const { page, context } = await stage.phone();
      await signInAs(page, 'resident');
      await open(page, path);
      await page.getByRole('link', { name: '开始登记' }).click();
      await page.getByRole('button', { name: '提交登记' }).waitFor();
      await context.close();
    },
  );

  it('say so when a page does not arrive, and open it when the network is back', async () => {
    const { page, context } = await stage.phone();
    await open(page, '/');
    await context.setOffline(true);
    await page.getByRole('link', { name: '身边的服务' }).click();
    await page.getByRole('heading', { name: '页面没有打开' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: '有事找邻里，有空帮邻里' }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: '页面没有打开' }).waitFor();
    await context.setOffline(false);
    await page.getByRole('heading', { name: '身边的服务' }).waitFor();
    await context.close();
  });

  it('lead home whoever signs out, and the next one to no page of theirs', async () => {
    const { page, context } = await stage.phone();
    await signInAs(page, 'resident');
    await open(page, '/me');
    await page.getByRole('button', { name: '退出登录' }).click();
    await page.getByRole('heading', { name: '有事找邻里，有空帮邻里' }).waitFor();
    expect(here(page)).toBe('/');
    await context.close();
  });

  it('give the keyboard back to the button that opened a dialog', async () => {
    const { page, context } = await stage.desktop();
    await signInAs(page, 'foundation-officer');
    await open(page, '/foundation/reports');
    const button = page.getByRole('button', { name: '编制报告' });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(FOCUSED)).toBe('编制报告');
    await context.close();
  });

  it('break no rule of the policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
