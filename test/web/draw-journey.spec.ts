import type { Page } from 'playwright-core';
import { charityOf } from '../e2e/charity.js';
import { signIn } from '../e2e/district.js';
import { registered, undrawn } from '../e2e/ranked-round.js';
import { axeFaults } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, screen, signInAs } from './walk.js';

describeInBrowser('a panel that is drawn again', () => {
  let stage: Stage;
  let officer: Page;
  let path: string;

  beforeAll(async () => {
    stage = await Stage.open();
    const charity = await charityOf(stage.api);
    const experts = await registered(stage.api, charity);
    path = `/rounds/${await undrawn(stage.api, charity, experts.slice(0, 3))}`;
    ({ page: officer } = await stage.desktop());
    await signInAs(officer, 'resident');
  }, 180_000);
  afterAll(() => stage.close());

  it('says what it lacks, takes more experts and another value, and relaxes what its rules say', async () => {
    await open(officer, path);
    await officer.getByRole('button', { name: '抽签组成评审组' }).click();
    const dialog = officer.getByRole('dialog');
    await dialog.getByLabel('双色球').fill('01 09 14 22 27 31 + 06');
    await dialog.getByRole('button', { name: '抽签组成评审组' }).click();
    await dialog.getByRole('alert').filter({ hasText: 'LAW' }).waitFor();
    await officer.keyboard.press('Escape');
    await officer.getByText('组不成评审组').waitFor();
    await officer.getByText('从专家库加入').click();
    await officer.getByRole('checkbox').nth(4).waitFor();
    for (const box of await officer.getByRole('checkbox').all()) await box.check();
    await officer.getByLabel('下次公开随机值的来源').fill('三日后首期双色球');
    await screen(officer, 'round-draws', true);
    await officer.getByRole('button', { name: '加入本轮' }).click();
    await officer.getByText('尚未抽签').nth(4).waitFor();
    await officer.getByRole('cell', { name: '三日后首期双色球' }).waitFor();
    expect(await axeFaults(officer, [path])).toEqual([]);
    await officer.getByRole('button', { name: '再次抽签' }).click();
    await dialog.getByLabel('公开随机值').fill('02 03 05 07 11 13 + 17');
    await dialog.getByLabel('按规则放宽条件').check();
    await dialog.getByRole('button', { name: '再次抽签' }).click();
    await officer.getByText('评审组成员').nth(4).waitFor();
    expect(await officer.getByRole('button', { name: '再次抽签' }).count()).toBe(0);
    expect(stage.faults).toEqual([]);
  });

  it('opens the desk of rounds from the first page to an expert without a role', async () => {
    const { page } = await stage.phone();
    await signInAs(page, 'volunteer-5');
    await page.getByRole('link', { name: '公益创投' }).click();
    await page.getByRole('link', { name: '填写评分表' }).first().waitFor();
    const { me } = await (
      await signIn(stage.api, 'volunteer-5')
    ).run<{ me: { permissions: string[] } }>('{ me { permissions } }');
    expect(me.permissions).toEqual([]);
  });
});
