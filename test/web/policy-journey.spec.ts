import type { Page } from 'playwright-core';
import { signIn } from '../e2e/district.js';
import { serve } from '../e2e/served.js';
import { deed } from './deed.js';
import { axeFaults, axeFaultsHere } from './faults-of.js';
import { describeInBrowser, Stage } from './in-browser.js';
import { open, screen, signInAs } from './walk.js';

describeInBrowser('the points policy at the desk of the district', () => {
  let stage: Stage;
  let officer: Page;

  beforeAll(async () => {
    stage = await Stage.open();
    await serve(stage.api);
    const month = stage.api.clock.now().toISOString().slice(0, 7);
    while (stage.api.clock.now().toISOString().slice(0, 7) === month) stage.api.clock.advance({ days: 1 });
    stage.api.clock.advance({ days: 1 });
    ({ page: officer } = await stage.desktop());
    await signInAs(officer, 'officer');
  }, 180_000);
  afterAll(() => stage.close());

  it('tries a draft on last month, from the policy in force and from a local scheme', async () => {
    await open(officer, '/station/policy');
    await officer
      .getByRole('row', { name: /内置规则.*分钟/ })
      .first()
      .waitFor();
    await officer.getByLabel('每多少分钟').fill('60');
    await officer.getByLabel('计多少分').fill('20');
    await officer.getByRole('button', { name: '用上月试算' }).click();
    await officer.getByRole('row', { name: /现场签到签退 1 1 变为 1 1 变为 20 1 0 0/ }).waitFor();
    await officer.getByLabel('起点').selectOption('SHANCHENG');
    await officer.getByText('这个方案的计时规则会一起生效').waitFor();
    await officer.getByRole('button', { name: '用上月试算' }).click();
    await officer.getByRole('row', { name: /1 变为 2 1 0 0/ }).waitFor();
    expect(await axeFaultsHere(officer)).toEqual([]);
  });

  it('publishes the draft, which the regions below inherit from its first day on', async () => {
    await officer.getByLabel('起点').selectOption('');
    await officer.getByLabel('每多少分钟').fill('60');
    await officer.getByLabel('计多少分').fill('15');
    await officer.getByLabel('每期最多次数').fill('4');
    await deed(officer, '发布政策');
    await officer.getByText(/已发布：.*第 1 版/).waitFor();
    stage.api.clock.advance({ days: 1 });
    await open(officer, '/station/policy');
    const lines = officer.getByRole('row', { name: /第 1 版.*60 分钟 15 分/ });
    await lines.nth(1).getByText('沿用上级').waitFor();
    await screen(officer, 'station-policy');
    const client = await signIn(stage.api, 'officer');
    const { me } = await client.run<{ me: { region: { id: string } } }>('{ me { region { id } } }');
    const { pointsPolicy } = await client.run<{ pointsPolicy: object }>(
      'query($r: ID!) { pointsPolicy(regionId: $r) { rules { rate { numerator denominator } redemption { timesPerPeriod } } } }',
      { r: me.region.id },
    );
    expect(pointsPolicy).toEqual({
      rules: { rate: { numerator: 15, denominator: 60 }, redemption: { timesPerPeriod: 4 } },
    });
  });

  it('keeps nobody out, in English on a phone', async () => {
    const { page, context } = await stage.phone('en');
    await signInAs(page, 'officer');
    expect(await axeFaults(page, ['/station/policy'])).toEqual([]);
    await context.close();
  });

  it('fetches nothing from another origin, and breaks no rule of its own policy', () => {
    expect(stage.faults).toEqual([]);
  });
});
