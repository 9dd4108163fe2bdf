import { Timers } from '#platform';
import { describeOnEachEngine } from '#testing';
import { RoundBundles } from '../app/round-bundles.js';
import { verifyRoundFile } from '../app/verify-round-file.js';
import { capabilities, NoticeHouse, type RankedRound } from './notice-house.js';
import { LAPSED, LAST_TO_SIGN, offer, organiserOf, OVER, PUBLISHED, sign, SIGNED_SOON } from './signing-house.js';

/** How each ended: `ok`, or the code of its refusal. */
async function endsOf(asked: readonly Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(asked);
  return settled.map((one) =>
    one.status === 'fulfilled' ? 'ok' : String((one.reason as { code?: string }).code ?? one.reason),
  );
}

describeOnEachEngine('an award that is signed as its time ends', capabilities, (context) => {
  let house: NoticeHouse;
  beforeAll(async () => {
    context().clock.set(PUBLISHED);
    house = await NoticeHouse.build(context());
  });
  const offered = async (): Promise<RankedRound> => {
    context().clock.set(PUBLISHED);
    const round = await house.noticed(SIGNED_SOON);
    context().clock.set(OVER);
    await house.confirm(round);
    for (const letter of ['a', 'b', 'd'] as const) await offer(house, round, letter);
    return round;
  };
  const runDue = (): Promise<number> => context().get(Timers).runDue();
  const difference = async ({ id }: RankedRound): Promise<unknown> =>
    verifyRoundFile(Buffer.from((await context().get(RoundBundles).of(id)).text, 'utf8')).difference;

  it('is signed in the last millisecond, and lapsed in the next, however many look at the timers', async () => {
    const round = await offered();
    const signers = [await organiserOf(house, round, 'a'), await organiserOf(house, round, 'b')];
    context().clock.set(LAST_TO_SIGN);
    const early = [sign(house, round, 'a', signers[0]), runDue(), runDue()];
    expect(await endsOf(early)).toEqual(['ok', 'ok', 'ok']);
    context().clock.set(LAPSED);
    const before = await house.available();
    const late = [runDue(), sign(house, round, 'b', signers[1]), ...Array.from({ length: 6 }, runDue)];
    expect(await endsOf(late)).toEqual(['ok', 'SIGNING_TIME_OVER', ...Array.from({ length: 6 }, () => 'ok')]);
    expect((await house.said(round)).sort()).toEqual([
      ...['a AWARD 80000', 'b REFUSED SIGNING_LAPSED', 'd REFUSED SIGNING_LAPSED', 'e AWARD 80000', 'f AWARD 80000'],
    ]);
    expect((await house.available()) - before).toBe(160_000);
    expect(await difference(round)).toBeNull();
  });
});
