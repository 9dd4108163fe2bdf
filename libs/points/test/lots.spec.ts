import { newId } from '#kernel';
import { Ledger } from '#ledger';
import { Database, Timers, UnitOfWork } from '#platform';
import { describeOnEachEngine } from '#testing';
import { ExpireLots } from '../app/expire-lots.js';
import { HoldPoints } from '../app/hold-points.js';
import { ReturnPoints } from '../app/return-points.js';
import { SpendPoints } from '../app/spend-points.js';
import { noExpiry } from '../domain/expiry.js';
import { capabilities, perMinute, PointsWorld, SHOP, type Helper } from './world.js';

const endOfYear = { rate: perMinute, expiry: { kind: 'END_OF_YEAR' as const, years: 0, returnGraceDays: 0 } };
const oneYear = { rate: perMinute, expiry: { kind: 'YEARS' as const, years: 1, returnGraceDays: 0 } };
const forEver = { rate: perMinute, expiry: noExpiry };

describeOnEachEngine('lots of points', capabilities, (context) => {
  let world: PointsWorld;
  let helper: Helper;

  beforeAll(async () => {
    world = new PointsWorld(context());
    await world.found();
  });
  beforeEach(async () => {
    context().clock.set('2026-03-02T02:00:00.000Z');
    world = new PointsWorld(context());
    await world.found();
    helper = (await world.volunteers(1))[0] as Helper;
  });
  afterEach(async () => {
    await context().settle();
    expect(await world.differences()).toEqual([]);
    expect((await context().get(Ledger).audit()).filter(({ holds }) => !holds)).toEqual([]);
  });

  const spend = (amount: number, who = helper) =>
    context().get(SpendPoints).execute({ personId: who.personId, amount, credit: SHOP, kind: 'points.redeemed' });
  const hold = (amount: number, who = helper) =>
    context().get(HoldPoints).reserve({ personId: who.personId, amount, credit: SHOP, kind: 'points.redeemed' });
  /** 30 points that end on 31 December, 20 that end next March, 10 without an end; earned in the reverse order. */
  const threeLots = async (): Promise<void> => {
    await world.publish(forEver);
    await world.serve(helper, 10);
    await world.publish(oneYear);
    await world.serve(helper, 20);
    await world.publish(endOfYear);
    await world.serve(helper, 30);
  };
  const newYear = async (): Promise<void> => {
    context().clock.set('2026-12-31T16:00:00.000Z');
    await context().settle();
  };

  it('are spent by the oldest end first, and return to the lot they came from', async () => {
    await threeLots();
    const all = [
      [30, 0, '2026-12-31'],
      [20, 0, '2027-03-02'],
      [10, 0, '9999-12-31'],
    ];
    expect(await world.lots(helper)).toEqual(all);
    const { id } = await spend(35);
    expect(await world.lots(helper)).toEqual([
      [15, 0, '2027-03-02'],
      [10, 0, '9999-12-31'],
    ]);
    await expect(spend(26)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    const back = { kind: 'points.returned' };
    await context().get(ReturnPoints).execute(id, back);
    expect(await world.lots(helper)).toEqual(all);
    await expect(context().get(ReturnPoints).execute(id, back)).rejects.toMatchObject({
      code: 'TRANSFER_ALREADY_REVERSED',
    });
  });

  it('that are held can be settled in part; the rest is free again, and a hold has one outcome', async () => {
    await threeLots();
    const one = await hold(40);
    expect(await world.lots(helper)).toEqual([
      [30, 30, '2026-12-31'],
      [20, 10, '2027-03-02'],
      [10, 0, '9999-12-31'],
    ]);
    await expect(hold(21)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    await context().get(HoldPoints).settle(one.id, { amount: 32 });
    expect(await world.lots(helper)).toEqual([
      [18, 0, '2027-03-02'],
      [10, 0, '9999-12-31'],
    ]);
    for (const again of [
      () => context().get(HoldPoints).settle(one.id),
      () => context().get(HoldPoints).release(one.id),
    ]) {
      await expect(again()).rejects.toMatchObject({ code: 'HOLD_ALREADY_SETTLED' });
    }
    const other = await hold(28);
    await context().get(HoldPoints).release(other.id);
    expect(await world.balance(helper)).toBe(28);
  });

  it('end with the last millisecond of their day: what is left goes, what is held stays until it is settled', async () => {
    await threeLots();
    const kept = await hold(12);
    context().clock.set('2026-12-31T15:59:59.999Z');
    await context().settle();
    expect(await world.balance(helper)).toBe(60);
    // The very next instant nothing dead can be spent, although no timer has fired yet.
    context().clock.set('2026-12-31T16:00:00.000Z');
    expect(await world.balance(helper)).toBe(42);
    await expect(spend(31)).rejects.toMatchObject({ code: 'INSUFFICIENT_POINTS' });
    await context().settle();
    expect(await world.lots(helper)).toEqual([
      [12, 12, '2026-12-31'],
      [20, 0, '2027-03-02'],
      [10, 0, '9999-12-31'],
    ]);
    await context().get(HoldPoints).settle(kept.id);
    expect(await world.balance(helper)).toBe(30);
  });

  it('of a hold that is released after their end expire at once: a hold is no way to live longer', async () => {
    await threeLots();
    const kept = await hold(12);
    await newYear();
    await context().get(HoldPoints).release(kept.id);
    await context().settle();
    expect(await world.balance(helper)).toBe(30);
    expect((await context().get(Ledger).balancesOf(['system:points:expired'])).get('system:points:expired')).toBe(
      await expiredInAll(),
    );
  });
  const expiredInAll = async (): Promise<number> => {
    const [row] = await context()
      .get(Database)
      .rows<{ points: string }>("SELECT SUM(amount) AS points FROM points_lot_use WHERE kind = 'EXPIRED'");
    return Number(row?.points);
  };

  it('of a redemption that is returned after their end live on for the days of grace of their version', async () => {
    const grace = { ...endOfYear, expiry: { ...endOfYear.expiry, returnGraceDays: 30 } };
    await world.publish(grace);
    await world.serve(helper, 30);
    const { id } = await spend(20);
    await newYear();
    expect(await world.balance(helper)).toBe(0);
    await context().get(ReturnPoints).execute(id, { kind: 'points.returned' });
    await context().settle();
    expect(await world.lots(helper)).toEqual([[20, 0, '2027-01-31']]);
    context().clock.set('2027-01-31T16:00:00.000Z');
    await context().settle();
    expect(await world.balance(helper)).toBe(0);
  });

  it('without days of grace expire at once when they are returned after their end', async () => {
    await world.publish(endOfYear);
    await world.serve(helper, 30);
    const { id } = await spend(20);
    await newYear();
    await context().get(ReturnPoints).execute(id, { kind: 'points.returned' });
    expect(await world.balance(helper)).toBe(0);
    await context().settle();
    expect(await world.lots(helper)).toEqual([]);
  });

  it('of an award that is taken back go first, even what had expired of them; then the oldest others', async () => {
    await world.publish(endOfYear);
    const record = await world.serve(helper, 30);
    await spend(10);
    await newYear();
    await world.publish(forEver);
    await world.serve(helper, 50);
    await world.reverse(record);
    expect(await world.balance(helper)).toBe(40);
    await Promise.all(Array.from({ length: 5 }, () => world.reverse(record)));
    expect(await world.balance(helper)).toBe(40);
  });

  it('are refused to be taken back once they are spent', async () => {
    await world.publish(forEver);
    const record = await world.serve(helper, 30);
    await spend(1);
    await expect(world.reverse(record)).rejects.toMatchObject({ code: 'POINTS_SPENT' });
    expect(await world.balance(helper)).toBe(29);
  });

  it('the last one goes to one of twenty who spend at once', async () => {
    await world.publish(endOfYear);
    await world.serve(helper, 30);
    const all = await Promise.allSettled(Array.from({ length: 20 }, () => spend(30)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(all.filter((one) => one.status === 'rejected' && one.reason.code !== 'INSUFFICIENT_POINTS')).toEqual([]);
    expect(await world.balance(helper)).toBe(0);
  });

  it('expire or are held when both happen at once, and nothing is lost', async () => {
    await world.publish(endOfYear);
    const helpers = await world.volunteers(10);
    await world.effective(...helpers.map((one) => world.record(one, 30)));
    const kept = await Promise.all(helpers.map((one) => hold(20, one)));
    context().clock.set('2026-12-31T16:00:00.000Z');
    const ends = kept.flatMap(({ id }) => [
      () => context().get(HoldPoints).release(id),
      () => context().get(HoldPoints).settle(id),
      () => context().get(ExpireLots).execute(context().clock.now()),
    ]);
    await Promise.allSettled(ends.map((end) => end()));
    await context().settle();
    for (const one of helpers) expect(await world.balance(one)).toBe(0);
  });

  it('expire once under eight workers, a batch at a time, whoever fires', async () => {
    await world.publish(endOfYear);
    const helpers = await world.volunteers(1_200);
    for (const minutes of [7, 5]) await world.effective(...helpers.map((one) => world.record(one, minutes)));
    context().clock.set('2026-12-31T16:00:00.000Z');
    const before = await expiredInAll();
    await Promise.all(Array.from({ length: 8 }, () => context().get(Timers).runDue()));
    await context().settle();
    expect((await expiredInAll()) - before).toBe(1_200 * 12);
  });

  it('what happened to them is append-only: the engine itself refuses', async () => {
    await threeLots();
    await spend(5);
    for (const sql of ['UPDATE points_lot_use SET amount = 1', 'DELETE FROM points_lot_use']) {
      const change = context()
        .get(UnitOfWork)
        .run(() => context().get(Database).change(sql));
      await expect(change).rejects.toThrow('what happened to a lot of points is never changed');
    }
  });

  it('are awarded once to a thousand participants in one unit, however often it is told', async () => {
    await world.publish(endOfYear);
    const helpers = await world.volunteers(1_000);
    const records = helpers.map((one) => world.record(one, 60, { recordId: newId<'ServiceRecord'>() }));
    await world.effective(...records);
    await world.effective(...records);
    const [row] = await context()
      .get(Database)
      .rows<{ points: string; lots: string }>(
        'SELECT SUM(remaining) AS points, COUNT(*) AS lots FROM points_lot WHERE person_id >= ? AND person_id <= ?',
        [helpers[0]?.personId, helpers.at(-1)?.personId],
      );
    expect([Number(row?.points), Number(row?.lots)]).toEqual([60_000, 1_000]);
  });
});
