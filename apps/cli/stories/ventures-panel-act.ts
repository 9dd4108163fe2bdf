import { act } from './funds-cast.js';
import type { ApiClient } from './api-client.js';
import { expectThat, type Narrator } from './narrator.js';
import type { VentureCall } from './ventures-call-act.js';
import { step, type VenturesCast } from './ventures-cast.js';

const CRITERIA = 5;

interface Review {
  readonly id: string;
  readonly applicationId: string;
  readonly state: string;
}

interface Ranked {
  readonly applicationId: string;
  readonly title: string;
  readonly rank: number | null;
  readonly total: string | null;
  readonly decidedBy: string | null;
}

/** Conflicts, the draw, sealed sheets and the ranking. Answers the ids of the ranked, the first place first. */
export async function reviewAll(cast: VenturesCast, call: VentureCall, tell: Narrator): Promise<string[]> {
  tell.part('评审', 'the panel');
  await declare(cast, call, tell);
  await draw(cast, call, tell);
  await scoreAll(cast, call, tell);
  return rank(cast, call, tell);
}

async function declare(cast: VenturesCast, { applications }: VentureCall, tell: Narrator): Promise<void> {
  const count = 6;
  for (const [at, expert] of cast.experts.slice(0, count).entries()) {
    const applicationId = applications[at * 3]?.id;
    await act(await cast.fresh(expert), 'declareConflict', step({ applicationId }, { reason: '曾任顾问' }));
  }
  tell.step(`${count} 位专家各申明一项回避`, `${count} experts declare a conflict each, before the draw`);
}

async function draw(cast: VenturesCast, { roundId }: VentureCall, tell: Narrator): Promise<void> {
  const officer = await cast.as('foundation-officer');
  await act(officer, 'drawPanel', step({ roundId }, { publicValue: '03 11 17 20 28 31 + 09' }), 'state');
  const text = `{ ventureRoundExperts(roundId: "${roundId}") { id onPanel } }`;
  const { ventureRoundExperts } = await officer.call<{ ventureRoundExperts: { onPanel: boolean | null }[] }>(text);
  const size = ventureRoundExperts.filter(({ onPanel }) => onPanel === true).length;
  expectThat(size === 9, 'nine experts sit on the panel');
  tell.step(
    `公布开奖号码，由种子抽出 ${size} 人评审组，每份申报恰好 5 人评审、无回避冲突、负荷均衡`,
    `the public value is known: a panel of ${size} is drawn, each application has exactly 5 reviewers, no conflict, even loads`,
  );
}

async function scoreAll(cast: VenturesCast, call: VentureCall, tell: Narrator): Promise<void> {
  const place = new Map(call.applications.map(({ id }, at) => [id, at]));
  let sheets = 0;
  let firstScorer: ApiClient | undefined;
  for (const [expert, client] of cast.experts.entries()) {
    for (const { id: reviewId, applicationId } of await reviewsOf(await cast.fresh(client), call.roundId)) {
      const marks = marksOf(place.get(applicationId) ?? 0, expert);
      await act(await cast.fresh(client), 'submitScore', step({ reviewId }, { marks }));
      if (sheets === 0) await refuseBadSheets(await cast.fresh(client), reviewId, tell);
      firstScorer ??= client;
      sheets += 1;
    }
  }
  const text = `{ ventureRanking(roundId: "${call.roundId}") { applicationId } }`;
  const sealed = await (await cast.as('foundation-officer')).refusalOf(text).catch(() => 'nothing was refused');
  tell.step(
    `${sheets} 份评分表密封提交；排名前无人能看到分数（${sealed}）`,
    `${sheets} sealed sheets are handed in; before the ranking nobody reads a score (${sealed})`,
  );
}

async function reviewsOf(client: ApiClient, roundId: string): Promise<Review[]> {
  const found: Review[] = [];
  let page = await reviewPage(client, roundId, null);
  found.push(...page.nodes);
  while (page.pageInfo.hasNextPage) {
    page = await reviewPage(client, roundId, page.pageInfo.endCursor);
    found.push(...page.nodes);
  }
  return found;
}

interface ReviewPage {
  readonly nodes: readonly Review[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function reviewPage(client: ApiClient, roundId: string, after: string | null): Promise<ReviewPage> {
  const fields = 'nodes { id applicationId state } pageInfo { hasNextPage endCursor }';
  const text = `query ($id: ID!, $after: Cursor) { ventureReviews(roundId: $id, first: 100, after: $after) { ${fields} } }`;
  return (await client.call<{ ventureReviews: ReviewPage }>(text, { id: roundId, after })).ventureReviews;
}

/** The first applications are the better ones; experts differ a little. */
const marksOf = (application: number, expert: number): number[] =>
  Array.from({ length: CRITERIA }, (_, criterion) => {
    const quality = 96 - ((application * 7) % 75) / 2;
    return Math.max(0, Math.min(100, Math.round(quality + ((expert * 5 + criterion * 3 + application) % 7) - 3)));
  });

async function refuseBadSheets(client: ApiClient, reviewId: string, tell: Narrator): Promise<void> {
  const text = 'mutation ($input: SubmitScoreInput!) { submitScore(input: $input) { id } }';
  const twice = await client.refusalOf(text, { input: step({ reviewId }, { marks: Array(CRITERIA).fill(80) }) });
  expectThat(twice === 'SCORE_TWICE', 'a sheet is handed in once');
  tell.step(`重复评分被拒：${twice}`, `a second sheet is refused: ${twice}`);
}

async function rank(cast: VenturesCast, { roundId }: VentureCall, tell: Narrator): Promise<string[]> {
  const officer = await cast.as('foundation-officer');
  await act(officer, 'rankRound', step({ roundId }), 'state');
  const text = `{ ventureRanking(roundId: "${roundId}") { applicationId title rank total decidedBy } }`;
  const { ventureRanking } = await officer.call<{ ventureRanking: Ranked[] }>(text);
  const [first, second] = ventureRanking;
  tell.step(
    `排名公开：${ventureRanking.length} 份，第一名 ${first?.title} ${first?.total} 分，第二名 ${second?.title} ${second?.total} 分`,
    `ranked with trimmed means: ${ventureRanking.length} applications, ${first?.total} points for the first, ${second?.total} for the second`,
  );
  return ventureRanking.filter((one) => one.rank !== null).map(({ applicationId }) => applicationId);
}
