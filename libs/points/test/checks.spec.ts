import { Checks, Database, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { SpendPoints } from '../app/spend-points.js';
import { capabilities, perMinute, PointsWorld, SHOP } from './world.js';

describeOnEachEngine('the checks of points', capabilities, (context) => {
  let world: PointsWorld;

  beforeAll(async () => {
    world = new PointsWorld(context());
    await world.found();
    await world.publish({ rate: perMinute, expiry: { kind: 'YEARS', years: 1, returnGraceDays: 0 } });
    const helpers = await world.volunteers(450);
    for (const minutes of [30, 20]) await world.effective(...helpers.map((one) => world.record(one, minutes)));
    for (const { personId } of helpers.slice(0, 20)) {
      await context().get(SpendPoints).execute({ personId, amount: 35, credit: SHOP, kind: 'points.redeemed' });
    }
  });

  const check = (sort: 'invariants' | 'derivations', name: string) => {
    const found = context()
      .get(Checks)
      [sort].find((one) => one.name === name);
    if (!found) throw new Error(`There is no ${name}`);
    return found.run(() => undefined);
  };
  /** Damages the database behind our back and looks what the checks say. */
  const after = async (damage: string, undo: string) => {
    const change = (sql: string) =>
      context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change(sql));
    await change(damage);
    try {
      const outcomes = [await check('invariants', 'points-outstanding'), await check('derivations', 'points-lots')];
      return outcomes.map(({ broken }) => broken.length > 0);
    } finally {
      await change(undo);
    }
  };
  const first = '(SELECT id FROM (SELECT MIN(id) AS id FROM points_lot WHERE remaining > 1) one)';

  it('find nothing wrong, page after page, with progress', async () => {
    const seen: number[] = [];
    for (const { name, run } of context()
      .get(Checks)
      .derivations.filter((one) => one.name.startsWith('points'))) {
      const { broken, checked } = await run((count) => seen.push(count));
      expect([name, broken, checked]).toEqual([name, [], 450]);
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.length).toBeGreaterThan(1);
    expect((await check('invariants', 'points-outstanding')).broken).toEqual([]);
  });

  it.each([
    ['a point too few', 'remaining = remaining - 1', 'remaining = remaining + 1', [true, true]],
    ['a hold that nobody made', 'held = held + 1', 'held = held - 1', [true, true]],
    ['another end', "expires_at = '2031-01-01 00:00:00.000'", '', [false, true]],
  ])('tell of a lot with %s', async (_, damage, undo, expected) => {
    const [row] = await context()
      .get(Database)
      .rows<{ id: string; ends: string }>(
        `SELECT id, CAST(expires_at AS CHAR) AS ends FROM points_lot WHERE id = ${first}`,
      );
    const back = undo === '' ? `expires_at = '${row?.ends}'` : undo;
    const where = `WHERE id = '${row?.id}'`;
    expect(await after(`UPDATE points_lot SET ${damage} ${where}`, `UPDATE points_lot SET ${back} ${where}`)).toEqual(
      expected,
    );
  });
});
