import { describeOnEachEngine } from '#testing';
import type { MicroProjectEntity } from '../data/micro.entities.js';
import { capabilities, MicroHouse } from './micro-house.js';

/** How often each outcome came. */
async function outcomes(asked: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const answers = await Promise.allSettled(asked);
  const counts: Record<string, number> = {};
  for (const one of answers) {
    const name = one.status === 'fulfilled' ? 'ok' : String((one.reason as { code?: string }).code);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** As a client does: who waited too long for a busy database asks again. */
async function patiently<T>(asking: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await asking();
    } catch (error) {
      if ((error as { code?: string }).code !== 'DEADLINE_EXCEEDED') throw error;
    }
  }
}

describeOnEachEngine('small projects at the same time', capabilities, (context) => {
  const rules = { budget: 1_050_000, types: [{ code: 'SERVICE', cap: 100_000 }] };
  const build = async (money: number, change = {}): Promise<MicroHouse> => {
    context().clock.set('2026-11-02T02:00:00.000Z');
    const house = await MicroHouse.build(context(), { ...rules, ...change });
    if (money > 0) await house.money(money);
    return house;
  };
  const applied = async (house: MicroHouse, count: number): Promise<MicroProjectEntity[]> => {
    const projects: MicroProjectEntity[] = [];
    for (let at = 0; at < count; at += 1) projects.push(await house.submitted({ asked: 100_000 }));
    return projects;
  };

  it('64 reviewed at once are promised the budget of the round and not a fen more', async () => {
    const house = await build(0);
    const projects = await applied(house, 64);
    const asked = projects.map((project) => patiently(() => house.review(project)));
    expect(await outcomes(asked)).toEqual({ ok: 11, MICRO_BUDGET_SPENT: 53 });
    const rows = await Promise.all(projects.map((project) => house.now(project)));
    expect(rows.reduce((sum, { approved }) => sum + (approved ?? 0), 0)).toBe(1_050_000);
    expect(await house.faults()).toEqual([]);
  });

  it('64 confirmed at once are set aside as much as the fund has, and each is set aside once', async () => {
    const house = await build(1_050_000, { budget: 100_000_000 });
    const projects = await applied(house, 32);
    for (const project of projects) await house.review(project);
    await house.publish(...projects);
    context().clock.advance({ hours: 8 * 24 });
    const asked = [...projects, ...projects].map((project) => patiently(() => house.confirm(project)));
    const { ok, FUND_MONEY_NOT_AVAILABLE: none = 0, STATE_NOT_ALLOWED: again = 0 } = await outcomes(asked);
    expect([ok, none + again, await house.available()]).toEqual([10, 54, 50_000]);
    expect(await house.faults()).toEqual([]);
  });

  it('a settlement approved by many at once is spent and ordered once', async () => {
    const house = await build(1_000_000);
    const settlement = await house.settle(await house.accepted({ asked: 100_000 }), 100_000);
    const asked = Array.from({ length: 16 }, () => patiently(() => house.approve(settlement)));
    expect(await outcomes(asked)).toEqual({ ok: 1, STATE_NOT_ALLOWED: 15 });
    expect(await house.available()).toBe(930_000);
    expect(await house.faults()).toEqual([]);
  });
});
