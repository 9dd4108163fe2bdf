import type { Page } from 'playwright-core';
import { seedBoard } from '../../apps/cli/district/seed-board.js';
import { seedComplex } from '../../apps/cli/district/seed-complex.js';
import { deed } from './deed.js';
import { axeFaultsHere, axeFaultsOfEach } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, screen, signInAs } from './walk.js';

const NEED = {
  标题: '周末读书会',
  说明: '每周六下午',
  服务领域: 'CULTURE',
  地址: '双元路 8 号',
  人数: '20',
  总预算: '200',
};
const OFFER = { 标题: '领读人', 说明: '两名领读人，自带书目', 服务领域: 'CULTURE', 人数: '15', 人均价格: '6' };

describeInBrowser('the supply–demand board, from both its sides', () => {
  let stage: Stage;
  let station: Page;
  let provider: Page;
  let need: string;
  let offer: string;

  beforeAll(async () => {
    stage = await Stage.open();
    await seedComplex(stage.api.application);
    await seedBoard(stage.api.application);
    stage.api.clock.advance({ seconds: 3 });
    ({ page: station } = await stage.desktop());
    ({ page: provider } = await stage.desktop());
    await Promise.all([signInAs(station, 'station-worker'), signInAs(provider, 'provider-3')]);
  }, 180_000);
  afterAll(() => stage.close());

  const pair = (page: Page, words: RegExp) => page.getByRole('article').filter({ hasText: words });

  it('proposes to the provider, without asking again, what the station publishes', async () => {
    await Promise.all([open(station, '/station/exchange'), open(provider, '/provider/exchange')]);
    await station.getByRole('row', { name: /上门理发.*理发.*0 \/ 12 人.*免费.*对接中/ }).waitFor();
    await pair(station, /独居老人午餐.*助餐进社区/s).waitFor();
    await screen(station, 'station-exchange');
    await provider.getByText('现在没有待确认的对接').waitFor();
    await deed(station, '发布需求', NEED);
    await station.getByRole('heading', { name: '周末读书会', level: 1 }).waitFor();
    need = new URL(station.url()).pathname;
    const proposed = pair(provider, /周末读书会.*亲子阅读进社区/s);
    await proposed.waitFor();
    await proposed.getByText('时间重合 91 天').waitFor();
    await proposed.getByText('这些人共需 ¥100.00').waitFor();
    await screen(provider, 'provider-exchange');
  });

  it('is agreed on by both sides, each of whom sees the other confirm, and a service is drafted', async () => {
    await deed(provider, '确认对接');
    await pair(provider, /周末读书会/)
      .getByText('等待对方确认')
      .waitFor();
    const there = pair(station, /亲子阅读进社区/);
    await there.getByText('组织已确认').waitFor();
    await screen(station, 'station-exchange-one');
    expect(await axeFaultsHere(station)).toEqual([]);
    await deed(station, '确认对接');
    await there.getByText('落实 20 人').waitFor();
    await station.getByText('20 / 20 人').first().waitFor();
    await there.getByText('草稿').waitFor();
    await there.getByRole('link', { name: '周末读书会' }).click();
    await station.getByText('青苗儿童关爱协会').waitFor();
    await provider.getByText('现在没有待确认的对接').waitFor();
    await provider
      .getByRole('row', { name: /亲子阅读进社区.*20 \/ 25 人/ })
      .getByRole('link')
      .click();
    offer = new URL(await urlOf(provider, /exchange\/./)).pathname;
    await pair(provider, /周末读书会/)
      .getByRole('link', { name: '周末读书会' })
      .click();
    await provider.getByRole('button', { name: '提交审核' }).waitFor();
  });

  it('is declined with a reason, which the other side reads; an entry is renewed and taken off', async () => {
    await open(provider, '/provider/exchange');
    await deed(provider, '发布供给', OFFER);
    await provider.getByRole('heading', { name: '领读人', level: 1 }).waitFor();
    await provider.getByText('还没有合适的').waitFor();
    await open(station, '/station/exchange');
    await deed(station, '发布需求', { ...NEED, 标题: '读报小组' });
    const found = pair(provider, /读报小组.*领读人/s);
    await found.waitFor();
    await screen(provider, 'provider-exchange-one');
    await pair(station, /领读人/)
      .getByRole('button', { name: '婉拒' })
      .click();
    await station.getByRole('dialog').getByLabel('原因').fill('时间不合适');
    await station.getByRole('dialog').getByRole('button', { name: '婉拒' }).click();
    await found.getByText('已婉拒').waitFor();
    await found.getByText('时间不合适').waitFor();
    await deed(provider, '续期');
    await deed(provider, '撤下');
    await provider.getByText('已撤下').waitFor();
    await station.getByRole('link', { name: '供需对接' }).last().click();
    await station.getByRole('row', { name: /亲子阅读进社区/ }).waitFor();
    await station.getByRole('row', { name: /领读人/ }).waitFor({ state: 'detached' });
    await station.getByLabel('状态').selectOption('FILLED');
    await station.getByRole('row', { name: /周末读书会.*已满足/ }).waitFor();
  });

  it.each(['zh-CN', 'en'] as const)(
    'keeps nobody out of its pages, in %s, on a phone as at a desk',
    async (language) => {
      const visits = [
        ['station-worker', ['/station/exchange', need]],
        ['provider-3', ['/provider/exchange', offer]],
      ] as const;
      expect(await axeFaultsOfEach(stage, language, visits)).toEqual([]);
    },
    120_000,
  );

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});

/** The address of a page once it is of this form. */
async function urlOf(page: Page, form: RegExp): Promise<string> {
  await page.waitForURL(form);
  return page.url();
}
