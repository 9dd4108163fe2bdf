import { expectThat, type Narrator } from './narrator.js';
import { freshKey, type PointsCast } from './points-cast.js';
import { pointsOf } from './points-giving-act.js';
import { served } from './points-service-act.js';
import type { StoryClock } from './story-clock.js';

const METRES_A_DEGREE = 111_195;
const AWAY_METRES = 20_000;
const homeQuery = '{ volunteer { home { longitude latitude } } }';
const mineQuery = `{ myRecordReviews(first: 1) { nodes {
  id requestId state findings { detector reasonZh reasonEn } } } }`;

interface Review {
  id: string;
  requestId: string;
  state: string;
  findings: { detector: string; reasonZh: string; reasonEn: string }[];
}

/** Signatures far from the site: the record is frozen before it gives anything, answered, and decided by the station. */
export async function reviewDoubtful(cast: PointsCast, clock: StoryClock, tell: Narrator): Promise<void> {
  tell.part('诚信核查', 'hours that are hard to fake');
  await cast.signIn();
  type Where = { volunteer: { home: { longitude: number; latitude: number } } };
  const { home } = (await cast.as('volunteer-1').call<Where>(homeQuery)).volunteer;
  const before = await pointsOf(cast, 'volunteer-1');
  const location = { ...home, latitude: home.latitude + AWAY_METRES / METRES_A_DEGREE, system: 'WGS84' };
  const requestId = await served(cast, clock, { location });
  const { myRecordReviews } = await cast.as('volunteer-1').call<{ myRecordReviews: { nodes: Review[] } }>(mineQuery);
  const [review] = myRecordReviews.nodes;
  const frozen = await pointsOf(cast, 'volunteer-1');
  expectThat(review?.requestId === requestId && review.state === 'OPEN', 'the record is under review');
  expectThat(frozen.balance === before.balance, 'a frozen record gives no points');
  const [finding] = review?.findings ?? [];
  tell.step(
    `签到位置在二十公里外：记录冻结，未发积分。理由：${finding?.reasonZh}`,
    `signed twenty kilometres away: the record is frozen and gives nothing. ${finding?.reasonEn}`,
  );

  const reviewId = review?.id;
  const answer = { reviewId, text: '手机定位漂移，当时在居民家中', idempotencyKey: freshKey() };
  await cast.does('volunteer-1', 'answerRecordReview', answer, '{ state }');
  const decision = { reviewId, decision: 'RELEASE', reason: '电话向居民核实', idempotencyKey: freshKey() };
  const own = await cast.refused('volunteer-1', 'decideRecordReview', decision);
  await cast.does('station-worker', 'decideRecordReview', decision, '{ state }');
  const after = await pointsOf(cast, 'volunteer-1');
  expectThat(own === 'FORBIDDEN' && after.balance === before.balance + 10, 'released, it gives what it is worth');
  tell.step(
    `志愿者申辩，自己不能裁定（${own}）；社工站核实后解除冻结：积分 +10`,
    `the volunteer answers, and cannot decide (${own}); the station asks the resident and releases it: 10 points`,
  );
}
