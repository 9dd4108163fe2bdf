import { expectThat, type Narrator } from './narrator.js';
import type { PointsCast } from './points-cast.js';
import { pointsOf, type MyPoints } from './points-giving-act.js';
import type { StoryClock } from './story-clock.js';

const patienceMs = 20_000;

/** The clock goes to the last second of the year in Shanghai, and over it: what was not spent ends, for everybody. */
export async function letYearEnd(cast: PointsCast, clock: StoryClock, tell: Narrator): Promise<void> {
  tell.part('年底清零', 'the end of the year');
  const end = new Date((await pointsOf(cast, 'volunteer-1')).lots.nodes[0]?.expiresAt ?? '');
  clock.advance(Math.floor((end.getTime() - clock.now().getTime()) / 60_000) - 1);
  await cast.signIn();
  const before = await pointsOf(cast, 'volunteer-1');
  clock.advance(3);
  const after = await expired(cast);
  const [entry] = after.entries.nodes;
  expectThat(before.balance === 3 && before.expiringSoon === 3, 'three points to the very end');
  expectThat(after.balance === 0 && after.lots.nodes.length === 0, 'nothing is left');
  expectThat((await pointsOf(cast, 'volunteer-2')).balance === 0, 'a gift ends with the year too');
  tell.step(
    `12 月 31 日深夜仍有 ${before.balance} 分可用；零点一过由定时器清零：${entry?.kind} ${entry?.amount}，赠出的也同时到期`,
    `a minute before midnight ${before.balance} points can be spent; past it the timer ends them: ${entry?.kind} ${entry?.amount}, gifts too`,
  );
}

/** Waits until the timer has posted the expiry. */
async function expired(cast: PointsCast): Promise<MyPoints> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const points = await pointsOf(cast, 'volunteer-1');
    if (points.entries.nodes[0]?.kind === 'points.expired' || performance.now() > giveUpAt) return points;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
