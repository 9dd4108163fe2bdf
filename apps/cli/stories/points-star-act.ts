import { expectThat, type Narrator } from './narrator.js';
import { ApiRefusal } from './api-client.js';
import { freshKey, type PointsCast } from './points-cast.js';

const noticesQuery = '{ publicNotices { nodes { kind star maskedName endsOn } } }';
const mineQuery = '{ myStars { star applications { state } } }';
const patienceMs = 20_000;

interface Notices {
  publicNotices: { nodes: { kind: string; star: number; maskedName: string; endsOn: string }[] };
}
interface Mine {
  myStars: { star: number; applications: { state: string }[] };
}

/** The volunteer applies for the first star; the station reviews it, and it goes on public notice. Tells whether it did. */
export async function applyForStar(cast: PointsCast, tell: Narrator): Promise<boolean> {
  tell.part('星级', 'a star');
  const apply = (star: number) => ({ star, idempotencyKey: freshKey() });
  const early = await cast.refused('volunteer-1', 'applyForStar', apply(2));
  expectThat(early === 'STAR_NOT_REACHED', 'an hour is no 100 hours');
  const { id } = await cast.does<{ id: string }>('volunteer-1', 'applyForStar', apply(1), '{ id }');
  const decision = { applicationId: id, decision: 'APPROVE', reason: '时长属实', idempotencyKey: freshKey() };
  try {
    await cast.does('station-worker', 'decideStarApplication', decision, '{ state }');
  } catch (refusal) {
    if (!(refusal instanceof ApiRefusal) || refusal.code !== 'CALENDAR_YEAR_UNKNOWN') throw refusal;
    tell.step(
      `公示期跨入尚未公布放假安排的年份，工作日不猜：${refusal.code}，申请仍待审核`,
      `the notice would reach into a year whose working days are not announced: ${refusal.code}; nothing is guessed`,
    );
    return false;
  }
  const { publicNotices } = await cast.as('resident').call<Notices>(noticesQuery);
  const notice = publicNotices.nodes.find(({ kind }) => kind === 'STAR');
  expectThat(notice !== undefined, 'the star is on public notice');
  tell.step(
    `申请二星：${early}；申请一星，社工站审核通过，公示 5 个工作日至 ${notice?.endsOn}：${notice?.maskedName}`,
    `star 2: ${early}; star 1 is approved and on notice for five working days, to ${notice?.endsOn}, with a masked name`,
  );
  return true;
}

/** The notice is over: the timer awards the star. */
export async function seeStarAwarded(cast: PointsCast, tell: Narrator): Promise<void> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    const { star } = (await cast.as('volunteer-1').call<Mine>(mineQuery)).myStars;
    if (star === 1) break;
    expectThat(performance.now() < giveUpAt, 'the star is awarded when its notice is over');
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  tell.step('公示期满无异议，授予一星', 'the notice is over and nobody objected: the star is awarded');
}
