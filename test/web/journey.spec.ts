import type { BrowserContext, Page } from 'playwright-core';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, screen, signInAs } from './walk.js';

/** The volunteer's phone shows an offer this soon after the order was sent, in milliseconds. */
const AT_ONCE = 1_000;

describeInBrowser('a resident and a volunteer, each with a phone', () => {
  let stage: Stage;
  let resident: Page;
  let volunteer: Page;
  let phone: BrowserContext;

  beforeAll(async () => {
    stage = await Stage.open();
    ({ page: resident } = await stage.phone());
    ({ page: volunteer, context: phone } = await stage.phone());
    await signInAs(resident, 'resident');
    await signInAs(volunteer, 'volunteer-1');
  });
  afterAll(() => stage.close());

  it('orders in three taps, and the offer is on the volunteer’s phone at once, with the reason', async () => {
    await open(volunteer, '/volunteer');
    await volunteer.getByText('上岗中，可以接单').waitFor();
    await open(resident, '/');
    await resident.getByRole('link', { name: /我要点单/ }).click();
    await resident.getByRole('link', { name: /陪伴聊天/ }).waitFor();
    await resident.getByRole('link', { name: /陪伴聊天/ }).click();
    await resident.getByLabel('地址').fill('双元社区 3 号楼 2 单元 501');
    await resident.getByText('按您所在社区的位置').waitFor();
    const sent = resident.waitForRequest((request) => (request.postData() ?? '').includes('mutation PlaceOrder'));
    await resident.getByRole('button', { name: '下单', exact: true }).click();
    await sent;
    const sentAt = performance.now();
    await volunteer.getByRole('heading', { name: '陪伴聊天' }).waitFor();
    expect(performance.now() - sentAt).toBeLessThan(AT_ONCE);
    await volunteer.getByText('为什么派给您').waitFor();
    await resident.getByRole('heading', { name: '正在找志愿者' }).waitFor();
    await resident.getByText(/正在询问 1 位/).waitFor();
    await screen(volunteer, 'offer');
  });

  it('asks for the address and the place no second time', async () => {
    const again = await resident.context().newPage();
    await open(again, '/order');
    await again.getByRole('link', { name: /电话问候/ }).waitFor();
    await again.getByRole('link', { name: /独居老人探访/ }).click();
    expect(await again.getByLabel('地址').inputValue()).toBe('双元社区 3 号楼 2 单元 501');
    await again.close();
  });

  it('shows the resident who comes as soon as the offer is accepted', async () => {
    await volunteer.getByRole('button', { name: '接单', exact: true }).click();
    await resident.getByRole('heading', { name: '志愿者已接单' }).waitFor();
    await resident.getByText('陈志华').waitFor();
    await resident.locator('.code').waitFor();
    await screen(resident, 'coming');
    await volunteer.getByText('双元社区 3 号楼 2 单元 501').waitFor();
  });

  const code = async (): Promise<string> => (await resident.locator('.code').innerText()).trim();
  const type = async (digits: string): Promise<void> => volunteer.getByLabel('6 位数字').fill(digits);

  it('signs in with the resident’s code through a lost network', async () => {
    await type(await code());
    await phone.setOffline(true);
    await volunteer.getByRole('button', { name: '签到', exact: true }).click();
    await volunteer.getByText('已替您记下').waitFor();
    await screen(volunteer, 'sign-in-offline');
    await phone.setOffline(false);
    await volunteer.getByRole('heading', { name: '签退' }).waitFor();
    await resident.getByRole('heading', { name: '服务正在进行' }).waitFor();
  });

  it('signs out later with a new code, with tokens that were exchanged meanwhile', async () => {
    const before = await code();
    stage.api.clock.advance({ minutes: 55 });
    await resident.reload();
    await resident.locator('.code').waitFor();
    expect(await code()).not.toBe(before);
    await type(before);
    await volunteer.getByRole('button', { name: '签退', exact: true }).click();
    await volunteer.getByRole('alert').waitFor();
    await type(await code());
    await volunteer.getByRole('button', { name: '签退', exact: true }).click();
    await volunteer.getByText('已签退，辛苦了').waitFor();
  });

  it('is confirmed and rated, and the hours are the volunteer’s', async () => {
    await resident.getByRole('heading', { name: '服务结束，请您确认' }).waitFor();
    await screen(resident, 'confirm');
    await resident.getByRole('button', { name: '做好了，确认' }).click();
    await resident.getByRole('radio', { name: '非常满意' }).click();
    await resident.getByLabel('想对志愿者说的话').fill('陪我聊了一下午，谢谢');
    await resident.getByRole('button', { name: '提交评价' }).click();
    await resident.getByRole('heading', { name: '这次服务已完成' }).waitFor();
    await open(volunteer, '/volunteer/hours');
    await volunteer.getByText('现场签到签退').waitFor();
    await open(volunteer, '/volunteer/points');
    await volunteer
      .getByText(/剩 \d+ 分/)
      .first()
      .waitFor();
  });

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
