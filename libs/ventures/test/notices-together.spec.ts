import { endOfBusinessDate, localDate } from '#kernel';
import { describeOnEachEngine } from '#testing';
import { RoundBundles } from '../app/round-bundles.js';
import { verifyRoundFile } from '../app/verify-round-file.js';
import { actorOf, capabilities, NoticeHouse } from './notice-house.js';

const PUBLISHED = '2026-03-04T03:00:00.000Z';
const LAST_DAY = endOfBusinessDate(localDate('2026-03-11'));
const OVER = new Date(LAST_DAY.getTime() + 1);

/** How often each outcome came. */
async function outcomes(asked: readonly Promise<unknown>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const one of await Promise.allSettled(asked)) {
    const name = one.status === 'fulfilled' ? 'ok' : String((one.reason as { code?: string }).code);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

describeOnEachEngine('notices at the same time', capabilities, (context) => {
  let house: NoticeHouse;
  beforeAll(async () => {
    context().clock.set(PUBLISHED);
    house = await NoticeHouse.build(context());
  });
  beforeEach(() => context().clock.set(PUBLISHED));
  const verifies = async (id: string): Promise<void> => {
    const { text } = await context().get(RoundBundles).of(id);
    expect(verifyRoundFile(Buffer.from(text, 'utf8')).difference).toBeNull();
  };

  it('published by many at once is one', async () => {
    const round = await house.ranked();
    const asked = Array.from({ length: 6 }, () => house.publish(round));
    expect(await outcomes(asked)).toEqual({ ok: 1, STATE_NOT_ALLOWED: 5 });
    expect(await house.said(round)).toHaveLength(5);
    await verifies(round.id);
  });

  it('confirmed by many at once set each award aside once', async () => {
    const round = await house.noticed();
    context().clock.set(OVER);
    const before = await house.available();
    expect(await outcomes(Array.from({ length: 8 }, () => house.confirm(round)))).toEqual({
      ok: 1,
      STATE_NOT_ALLOWED: 7,
    });
    expect(before - (await house.available())).toBe(240_000);
  });

  it('in the last millisecond take every objection and no confirmation; in the next it is the other way round', async () => {
    const round = await house.noticed();
    const people = [await house.resident(), await house.resident(), await house.resident()];
    context().clock.set(LAST_DAY);
    const race = () => [
      ...people.map((person) => house.file(round.of('a'), person)),
      house.confirm(round, [round.of('d')]),
    ];
    expect(await outcomes(race())).toEqual({ ok: 3, NOTICE_RUNNING: 1 });
    context().clock.set(OVER);
    expect(await outcomes(race())).toEqual({ ok: 1, NOTICE_OVER: 3 });
    expect(await outcomes([house.confirm(round), house.confirm(round, [round.of('a')])])).toEqual({
      ok: 1,
      ITEM_FROZEN: 1,
    });
    expect(await house.states(round)).toMatchObject({ a: 'IN_NOTICE', b: 'AWARDED', d: 'AWARDED' });
  });

  it('filed by one person many times freeze the item once', async () => {
    const [round, person] = [await house.noticed(), await house.resident()];
    const asked = Array.from({ length: 5 }, () => house.file(round.of('a'), person));
    expect(await outcomes(asked)).toEqual({ ok: 1, OBJECTION_KNOWN: 4 });
  });

  it('two objections decided at once strike their items one after the other, and two reserves move up', async () => {
    const round = await house.noticed();
    const [first, second] = [await house.objected(round.of('a')), await house.objected(round.of('b'))];
    const third = actorOf((await house.resident()).personId, ['ventures.check'], { organisations: [house.hostId] });
    const asked = [house.decide(first, 'UPHOLD'), house.decide(second, 'UPHOLD', third)];
    expect(await outcomes(asked)).toEqual({ ok: 2 });
    expect((await house.said(round)).sort()).toEqual([
      ...[
        'a REFUSED OBJECTION_UPHELD',
        'b REFUSED OBJECTION_UPHELD',
        'd AWARD 80000',
        'e AWARD 80000',
        'f AWARD 80000',
      ],
    ]);
    await verifies(round.id);
  });

  it('one objection decided twice at once is decided once', async () => {
    const round = await house.noticed();
    const objection = await house.objected(round.of('a'));
    const asked = [
      house.decide(objection, 'UPHOLD'),
      house.decide(objection, 'DISMISS'),
      house.decide(objection, 'UPHOLD'),
    ];
    expect(await outcomes(asked)).toEqual({ ok: 1, STATE_NOT_ALLOWED: 2 });
    await verifies(round.id);
  });

  it('decided while others are confirmed keep the money of each item in one piece', async () => {
    const round = await house.noticed();
    const objection = await house.objected(round.of('b'));
    context().clock.set(OVER);
    const before = await house.available();
    const asked = [house.confirm(round), house.decide(objection, 'UPHOLD')];
    expect(await outcomes(asked)).toEqual({ ok: 2 });
    expect(before - (await house.available())).toBe(160_000);
    expect(await house.states(round)).toMatchObject({ a: 'AWARDED', b: 'REJECTED', d: 'AWARDED', e: 'IN_NOTICE' });
    await verifies(round.id);
  });
});
