import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { newId } from '#kernel';
import { seedComplex } from '../../apps/cli/district/seed-complex.js';
import { seedGifts } from '../../apps/cli/district/seed-gifts.js';
import { signIn } from '../e2e/district.js';
import { elderFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, signInAs } from './walk.js';

const STARTS = 'query($id: ID!) { serviceOrder(id: $id) { startsAt } }';
const CODE = 'query($id: ID!) { serviceOrderCode(orderId: $id) { code } }';

describeInBrowser('a resident at home in the community, with a phone', () => {
  let stage: Stage;
  let page: Page;
  let booking = '';
  let gift = '';
  let payment = '';

  beforeAll(async () => {
    stage = await Stage.open();
    await seedComplex(stage.api.application);
    // What bears the subsidies: nobody accepts an order that its purpose cannot cover.
    await seedGifts(stage.api.application);
    ({ page } = await stage.phone());
    await signInAs(page, 'resident');
  }, 180_000);
  afterAll(() => stage.close());

  const press = (name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name, exact: true }).first().click();
  const follow = (name: string | RegExp): Promise<void> => page.getByRole('link', { name }).first().click();
  const idOf = (path: string): string => path.split('/').at(-1) ?? '';
  const path = (): string => new URL(page.url()).pathname;

  /** Pays on the provider's own page, which opens beside ours, and comes back to what was paid for. */
  async function pay(): Promise<void> {
    await page.getByRole('heading', { name: '等待付款' }).waitFor();
    payment = path();
    const opened = page.context().waitForEvent('page');
    await follow('去付款');
    const provider = await opened;
    await provider.getByRole('button', { name: '支付 · Pay', exact: true }).click();
    await page.getByRole('heading', { name: '已付款，谢谢' }).waitFor();
    await provider.close();
    await follow('回去看结果');
    await page.waitForURL(/\/(bookings|gifts)\//);
  }

  /** The provider takes a step with an order. */
  async function step(name: string, orderId: string, more: object = {}): Promise<void> {
    const type = name.replace(/^./, (letter) => letter.toUpperCase());
    const input = { orderId, idempotencyKey: newId(), ...more };
    const provider = await signIn(stage.api, 'provider-1');
    await provider.run(`mutation($input: ${type}Input!) { ${name}(input: $input) { id } }`, { input });
  }

  /** Served, when its time has come: who serves types in the code that the resident shows. */
  async function deliver(orderId: string): Promise<void> {
    const order = { id: orderId };
    const early = await signIn(stage.api, 'resident');
    const { serviceOrder } = await early.run<{ serviceOrder: { startsAt: string } }>(STARTS, order);
    stage.api.clock.set(serviceOrder.startsAt);
    await page.reload();
    await page.locator('.qr path').waitFor({ state: 'attached' });
    const resident = await signIn(stage.api, 'resident');
    const { serviceOrderCode } = await resident.run<{ serviceOrderCode: { code: string } }>(CODE, order);
    await step('deliverServiceOrder', orderId, { code: serviceOrderCode.code });
  }

  /** The gift has its place in the provable book, a moment after its payment. */
  async function booked(donationId: string): Promise<void> {
    const donor = await signIn(stage.api, 'resident');
    for (let tries = 0; tries < 100; tries += 1) {
      const { errors } = await donor.send('query($id: ID!) { donationProof(donationId: $id) }', { id: donationId });
      if (errors.length === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('the gift never came into the book');
  }

  it('orders for an elder of the family', async () => {
    await open(page, '/');
    await follow(/替家人点单/);
    await follow(/陪伴聊天/);
    await page.getByLabel('服务对象姓名').fill('王秀兰');
    await page.getByLabel('服务对象电话').fill('19900007001');
    await page.getByLabel('地址').fill('东园社区 2 号楼 101');
    await press('下单');
    await page.getByText('王秀兰').waitFor();
    await page.getByText('东园社区 2 号楼 101').waitFor();
  });

  it('orders for the same elder in three taps the next time', async () => {
    await open(page, '/');
    await follow(/替家人点单/);
    await follow(/上门理发/);
    await press('下单');
    await page.getByText('王秀兰').waitFor();
    await page.getByText('东园社区 2 号楼 101').waitFor();
  });

  it('finds a service nearby with a price of one’s own, and books it', async () => {
    await open(page, '/services');
    await page.getByLabel('找什么服务').selectOption('MEALS');
    await page.getByRole('link', { name: /居家保洁/ }).waitFor({ state: 'detached' });
    await page.getByRole('radio', { name: '明天' }).click();
    await page.getByRole('link', { name: /爱心食堂·午餐.*¥8\.00/ }).waitFor();
    await follow(/爱心食堂·午餐/);
    await page.getByText('您的价格').waitFor();
    await follow(/预约/);
    await press('确定预约');
    await page.getByRole('heading', { name: '已预约，等机构接单' }).waitFor();
    booking = path();
  });

  it('pays once it is accepted, shows the code, confirms and rates', async () => {
    await step('acceptServiceOrder', idOf(booking));
    await page.getByRole('heading', { name: '机构已接单，请付款' }).waitFor();
    await follow('去付款');
    await pay();
    await page.getByRole('heading', { name: '机构已接单', exact: true }).waitFor();
    await step('scheduleServiceOrder', idOf(booking));
    await page.getByRole('heading', { name: '时间已定' }).waitFor();
    await page.locator('.qr path').waitFor({ state: 'attached' });
    await deliver(idOf(booking));
    await press('做好了，确认');
    await page.getByRole('radio', { name: '非常满意' }).click();
    await press('提交评价');
    await page.getByText('我的评价').waitFor();
  });

  it('pays with nothing for what is called off, and says when something is wrong', async () => {
    await open(page, '/services');
    await follow(/爱心食堂·晚餐/);
    await follow(/预约/);
    await press('确定预约');
    await press('取消预约');
    await press('确定取消');
    await page.getByText('您取消了这次预约。').waitFor();
    await open(page, '/services');
    await follow(/爱心食堂·早餐/);
    await follow(/预约/);
    await press('确定预约');
    await page.getByRole('heading', { name: '已预约，等机构接单' }).waitFor();
    const id = idOf(path());
    await step('acceptServiceOrder', id);
    await follow('去付款');
    await pay();
    await page.getByRole('heading', { name: '机构已接单', exact: true }).waitFor();
    await step('scheduleServiceOrder', id);
    await deliver(id);
    await press('有问题');
    await page.getByLabel('请写下经过').fill('到了没有早餐');
    await press('提出异议');
    await page.getByRole('heading', { name: '社工站正在核实' }).waitFor();
    await page.getByText('到了没有早餐').waitFor();
  });

  it('gives to a drive, which shows it at once to everybody, as the donor wishes', async () => {
    const neighbour = await stage.phone();
    await open(neighbour.page, '/drives');
    await neighbour.page.getByRole('link', { name: /一餐热饭/ }).click();
    await neighbour.page.getByText('还没有收到捐赠').waitFor();
    await open(page, '/drives');
    await follow(/一餐热饭/);
    await page.locator('.main').getByRole('link', { name: '捐赠', exact: true }).click();
    await page.getByLabel('捐多少（元）').fill('20.50');
    await page.getByRole('radio', { name: '用化名' }).click();
    await page.getByLabel('化名', { exact: true }).fill('三号楼的邻居');
    await press('下一步：付款');
    await pay();
    gift = path();
    await neighbour.page.getByText('三号楼的邻居').waitFor();
    await neighbour.context.close();
  });

  it('follows the gift to the fen, keeps its proof, and may ask for it back', async () => {
    await page.getByText('在账上，等待使用').waitFor();
    await page.getByText('以上合计 ¥20.50').waitFor();
    await booked(idOf(gift));
    const [file] = await Promise.all([page.waitForEvent('download'), press('下载证明文件')]);
    expect(file.suggestedFilename()).toBe(`linli-proof-${idOf(gift)}.json`);
    expect(readFileSync(await file.path(), 'utf8')).toContain('"commitment"');
    await press('申请退捐');
    await page.getByRole('radio', { name: '误捐' }).click();
    await press('提交申请');
    await page.getByText('待批准').waitFor();
  });

  it.each(['zh-CN', 'en'] as const)(
    'keeps nobody out, in %s',
    async (language) => {
      const { page: fresh, context } = await stage.phone(language);
      const everybody = ['/services', '/drives', ...(await addresses())];
      expect(await elderFaults(fresh, everybody)).toEqual([]);
      await signInAs(fresh, 'resident');
      const own = ['/', '/order?for=family', '/bookings', booking, '/gifts', gift, payment, ...(await forms())];
      expect(await elderFaults(fresh, own)).toEqual([]);
      await context.close();
    },
    180_000,
  );

  interface Found {
    readonly listings: { readonly nodes: { readonly listing: { readonly id: string }; nextSlot: { id: string } }[] };
    readonly drives: { readonly nodes: { readonly id: string }[] };
  }
  const found = (): Promise<Found> =>
    stage.api.anyone.run<Found>(
      '{ listings(filter: { place: HOME }) { nodes { listing { id } nextSlot { id } } } drives { nodes { id } } }',
    );
  const addresses = async (): Promise<string[]> => {
    const { listings, drives } = await found();
    return [`/services/${listings.nodes[0]?.listing.id}`, `/drives/${drives.nodes[0]?.id}`];
  };
  const forms = async (): Promise<string[]> => {
    const { listings, drives } = await found();
    const [first] = listings.nodes;
    return [`/bookings/new/${first?.listing.id}/${first?.nextSlot.id}`, `/gifts/new/${drives.nodes[0]?.id}`];
  };

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
