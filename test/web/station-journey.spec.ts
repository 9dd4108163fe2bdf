import type { Page } from 'playwright-core';
import { demoAccount } from '../../apps/cli/district/demo-accounts.js';
import { serve } from '../e2e/served.js';
import { axeFaultsHere } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, screen, signInAs } from './walk.js';

describeInBrowser('the station at its desk, a resident and a volunteer with phones', () => {
  let stage: Stage;
  let station: Page;
  let resident: Page;
  let volunteer: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    await serve(stage.api);
    ({ page: station } = await stage.desktop());
    ({ page: resident } = await stage.phone());
    ({ page: volunteer } = await stage.phone());
    await Promise.all([
      signInAs(station, 'station-worker'),
      signInAs(resident, 'resident'),
      signInAs(volunteer, 'volunteer-1'),
    ]);
  });
  afterAll(() => stage.close());

  it('shows an order on the volunteer’s phone and on the live board of the station', async () => {
    await station.getByRole('link', { name: '社工站与网格' }).click();
    await station.getByText('现在没有正在派单的点单').waitFor();
    await open(volunteer, '/volunteer');
    await open(resident, '/order');
    await resident.getByRole('link', { name: /陪伴聊天/ }).click();
    await resident.getByLabel('地址').fill('双元社区 3 号楼 2 单元 501');
    const sent = resident.waitForRequest((request) => (request.postData() ?? '').includes('mutation PlaceOrder'));
    await resident.getByRole('button', { name: '下单', exact: true }).click();
    await sent;
    const sentAt = performance.now();
    const seen = async (place: Promise<void>): Promise<number> => {
      await place;
      return Math.round(performance.now() - sentAt);
    };
    const [offered, shown] = await Promise.all([
      seen(volunteer.getByRole('heading', { name: '陪伴聊天' }).waitFor()),
      seen(station.getByRole('link', { name: /陪伴聊天/ }).waitFor()),
    ]);
    process.stdout.write(`from the order to the volunteer’s phone ${offered} ms, to the board ${shown} ms\n`);
    await station.getByText(/第 1 轮 · 在问 1 人/).waitFor();
  });

  it('explains the search in words, also why somebody was not asked', async () => {
    await station.getByRole('link', { name: /陪伴聊天/ }).click();
    await station.getByRole('heading', { name: '派单说明' }).waitFor();
    await station.getByText(/附近看了 \d+ 位志愿者/).waitFor();
    await station.getByText(/因为：/).waitFor();
    await station.getByLabel('为什么没有派给某位志愿者？').fill('孙丽');
    await station.getByRole('button', { name: '查一查' }).click();
    await station.locator('.station-ask .tag').first().waitFor();
    await screen(station, 'station-request', true);
    expect(await axeFaultsHere(station)).toEqual([]);
    await volunteer.getByRole('button', { name: '接单', exact: true }).click();
    await station.getByRole('heading', { name: '志愿者已接单' }).waitFor();
    await station.getByRole('link', { name: '回到看板' }).click();
    await station.getByText('现在没有正在派单的点单').waitFor();
  });

  it('orders by telephone for a resident, takes the order on, and dispatches it', async () => {
    await station.getByRole('link', { name: '电话代点' }).click();
    await station.getByLabel('来电或到场居民的电话').fill(demoAccount('resident').phone);
    await station.getByRole('button', { name: '查找' }).click();
    await station.getByText('找到：周桂英').waitFor();
    await station.getByLabel('服务', { exact: true }).selectOption({ label: '生活照料 · 上门理发' });
    await station.getByLabel('地址').fill('双元社区 3 号楼 2 单元 501');
    await station.getByLabel('请志愿者留意').fill('行动不便');
    await screen(station, 'station-phone');
    await station.getByRole('button', { name: '代为下单' }).click();
    await station.getByRole('heading', { name: '等社工站受理' }).waitFor();
    await station.getByRole('link', { name: '派单看板' }).click();
    await station.getByRole('link', { name: /上门理发.*去受理/ }).click();
    await station.getByRole('button', { name: '受理并派单' }).click();
    await station.getByRole('heading', { name: '正在找志愿者' }).waitFor();
    await station.getByRole('link', { name: '派单看板' }).click();
    await station.getByRole('link', { name: /上门理发/ }).waitFor();
    await screen(station, 'station-board');
  });

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
