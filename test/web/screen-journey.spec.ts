import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { BrowserContext, Page } from 'playwright-core';
import { newId } from '#kernel';
import type { GraphqlClient } from '#testing';
import { home, order, signIn } from '../e2e/district.js';
import { axeFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open } from './walk.js';

/** How much of what is written can be read from five metres: nothing below 24 px on 1080 lines, nothing cut off. */
const UNREADABLE = `(() => {
  const found = [];
  for (const element of document.querySelectorAll('.screen *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim() !== '');
    if (!own || element.closest('.unseen')) continue;
    if (parseFloat(getComputedStyle(element).fontSize) < 24) found.push('small: ' + element.textContent);
    const box = element.getBoundingClientRect();
    if (box.right > innerWidth + 1 || box.bottom > innerHeight + 1) found.push('outside: ' + element.textContent);
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !(element instanceof SVGElement) && getComputedStyle(element).display !== 'inline')
      found.push('cut off: ' + element.textContent);
  }
  return found;
})()`;

describeInBrowser('the big screen of a hall', () => {
  let stage: Stage;
  let hall: BrowserContext;
  let page: Page;
  let resident: GraphqlClient;
  let district: string;

  beforeAll(async () => {
    stage = await Stage.open();
    resident = await signIn(stage.api, 'resident');
    const { regions } = await stage.api.anyone.run<{ regions: { nodes: { id: string }[] } }>(
      '{ regions(level: DISTRICT) { nodes { id } } }',
    );
    district = regions.nodes[0]?.id ?? '';
    ({ context: hall, page } = await stage.hall());
  }, 180_000);
  afterAll(() => stage.close());

  const orderTimes = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1) await order(stage.api, resident, '陪伴聊天', { point: home });
  };
  const live = (): ReturnType<Page['locator']> => page.locator('[data-head=live] strong');

  it('opens signed out, from the list of regions', async () => {
    await open(page, '/screen');
    await page.getByRole('link').filter({ hasText: '区' }).first().click();
    await page.getByText('进行中的需求', { exact: true }).waitFor();
    await page.getByText('现在没有进行中的需求').waitFor();
    expect(await page.locator('[data-head=duty] strong').innerText()).toBe('5');
  });

  it('moves by itself when requests come, and shows fewer than five as “<5”', async () => {
    await orderTimes(2);
    await page.locator('.screen-bars strong', { hasText: '<5' }).waitFor();
    expect(await live().innerText()).toBe('<5');
    await orderTimes(4);
    await page.locator('[data-head=live] strong', { hasText: /^6$/ }).waitFor();
    expect(await page.locator('.screen-bars strong').innerText()).toBe('6');
  });

  it('shows what was given today', async () => {
    const { drives } = await resident.run<{ drives: { nodes: { id: string }[] } }>('{ drives { nodes { id } } }');
    const { donate } = await resident.run<{ donate: { paymentId: string } }>(
      'mutation($input: DonateInput!) { donate(input: $input) { paymentId } }',
      { input: { driveId: drives.nodes[0]?.id, amount: 1_234_500, idempotencyKey: newId() } },
    );
    await resident.run('mutation($input: PayInSandboxInput!) { payInSandbox(input: $input) { id } }', {
      input: { paymentId: donate.paymentId },
    });
    await page.getByText('今日捐赠 1 笔').waitFor();
    expect(await page.locator('[data-head=money] strong').innerText()).toBe('12,345');
  });

  it('can be read from afar, in both languages and on other screens of 16:9', async () => {
    expect(await page.evaluate(UNREADABLE)).toEqual([]);
    const other = await stage.hall('en');
    await open(other.page, `/screen/${district}`);
    await other.page.getByText('Live requests').waitFor();
    // The screen goes by the clock of the server, whatever that of its own computer says.
    await other.page.getByText('2 Mar 2026').waitFor();
    expect(await other.page.evaluate(UNREADABLE)).toEqual([]);
    await other.page.setViewportSize({ width: 3840, height: 2160 });
    expect(await other.page.evaluate(UNREADABLE)).toEqual([]);
    await other.context.close();
  });

  it('says that the line is lost, goes on by itself, and has missed nothing', async () => {
    await hall.setOffline(true);
    await page.getByText('连接中断').waitFor();
    await hall.setOffline(false);
    await page.getByText('连接中断').waitFor({ state: 'detached' });
    // Every connection of the server is cut, the stream of the screen among them.
    const { server } = (stage.api.application as NestFastifyApplication).getHttpAdapter().getInstance();
    server.closeAllConnections();
    await page.getByText('连接中断').waitFor();
    await orderTimes(1);
    await page.locator('[data-head=live] strong', { hasText: /^7$/ }).waitFor();
    await page.getByText('连接中断').waitFor({ state: 'detached' });
  });

  it('keeps nobody out, breaks no rule of its policy and fetches nothing from elsewhere', async () => {
    expect(await axeFaults(page, ['/screen', `/screen/${district}`])).toEqual([]);
    const phone = await stage.phone('en');
    expect(await axeFaults(phone.page, ['/screen', `/screen/${district}`])).toEqual([]);
    expect(stage.faults).toEqual([]);
  }, 180_000);
});
