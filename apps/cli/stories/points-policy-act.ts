import { expectThat, type Narrator } from './narrator.js';
import { freshKey, type PointsCast } from './points-cast.js';
import type { StoryClock } from './story-clock.js';

interface Presets {
  pointsPolicyPresets: { name: string; zh: string; en: string }[];
}
interface Policy {
  version: number;
  regionId: string;
  rules: { rate: { numerator: number; denominator: number }; expiry: { kind: string } };
}

/** An hour for the first star, so that the story can reach it; a hundred for the second, which the district reviews. */
const firstStars = [60, 6_000].map((minutes) => ({ minutes, points: 0 }));

const districtQuery = '{ regions(level: DISTRICT, first: 1) { nodes { id name } } }';

/** The officer publishes the rules of the district: ten points an hour, half hours as in Shancheng, to the end of the year. */
export async function publishPolicy(cast: PointsCast, clock: StoryClock, tell: Narrator): Promise<string> {
  tell.part('积分政策', 'the points policy');
  const officer = cast.as('officer');
  const { regions } = await officer.call<{ regions: { nodes: { id: string; name: string }[] } }>(districtQuery);
  const [district] = regions.nodes;
  const { pointsPolicyPresets } = await officer.call<Presets>('{ pointsPolicyPresets { name zh en } }');
  tell.step(
    `${district?.name}的工作人员看到 ${pointsPolicyPresets.length} 个地方方案预设`,
    `an officer of the district sees ${pointsPolicyPresets.length} local schemes shipped as data`,
  );
  pointsPolicyPresets.forEach(({ zh, en }) => tell.detail(`${zh} · ${en}`));

  const input = policyInput(district?.id ?? '', clock);
  const past = { ...input, effectiveFrom: '2020-01-01T00:00:00Z', idempotencyKey: freshKey() };
  const steps = [600, 300].map((minutes) => ({ minutes, points: 0 }));
  const starLadder = { sources: ['SIGNED'], steps, noticeWorkingDays: 5 };
  const down = { ...input, rules: { ...input.rules, starLadder }, idempotencyKey: freshKey() };
  const inPast = await cast.refused('officer', 'publishPointsPolicy', past);
  const ladder = await cast.refused('officer', 'publishPointsPolicy', down);
  expectThat(inPast === 'POINTS_POLICY_IN_PAST' && ladder === 'BAD_USER_INPUT', 'wrong policies are refused');
  tell.step(
    `生效时间在过去：${inPast}；星级阶梯下降：${ladder}`,
    `a policy in the past: ${inPast}; a ladder that goes down: ${ladder}`,
  );
  const selection = '{ version regionId rules { rate { numerator denominator } expiry { kind } } }';
  const policy = await cast.does<Policy>('officer', 'publishPointsPolicy', input, selection);
  tell.step(
    `发布第 ${policy.version} 版：每小时 10 分，年底清零，全区下级继承`,
    `version ${policy.version} is published: ten points an hour, ${policy.rules.expiry.kind}, inherited downwards`,
  );
  clock.advance(2);
  return district?.id ?? '';
}

function policyInput(regionId: string, clock: StoryClock) {
  return {
    regionId,
    effectiveFrom: new Date(clock.now().getTime() + 60_000).toISOString(),
    rules: {
      rate: { numerator: 10, denominator: 60 },
      expiry: { kind: 'END_OF_YEAR', years: 0, returnGraceDays: 0 },
      giving: { gifts: true, giftsPerYear: 100, donations: true },
      starLadder: { sources: ['SIGNED'], steps: firstStars, noticeWorkingDays: 5, districtFrom: 2 },
    },
    idempotencyKey: freshKey(),
  };
}
