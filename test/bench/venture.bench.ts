import {
  assignReviews,
  bundleText,
  rankingOf,
  trimmedMean,
  verifyRoundFile,
  type Contender,
  type ReviewDemand,
} from '#ventures';
import { roundScene } from '../ventures/round-scene.js';
import type { Bench, Report } from './bench.js';
import type { Aim } from './figure.js';
import { median, sideOf } from './rounds.js';

const SETTINGS = { applications: 500, experts: 100, reviews: 5, load: 30, conflictsOf100: 8, rounds: 5 } as const;
const PANELS = 100_000;

/** Numbers from 0 to n − 1, the same in every run (a linear congruence with the constants of Numerical Recipes). */
function diceOf(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);

function demandOf(
  seed: number,
  applications: number,
  experts: number,
  of100: number,
  rest: { reviews: number; load: number },
): ReviewDemand {
  const dice = diceOf(seed);
  const expertIds = names('e', experts);
  const applicationIds = names('a', applications);
  const conflicts = new Map(applicationIds.map((id) => [id, new Set(expertIds.filter(() => dice(100) < of100))]));
  return { expertIds, applicationIds, conflicts, ...rest };
}

function contendersOf(seed: number): Contender[] {
  const dice = diceOf(seed);
  return names('a', SETTINGS.applications).map((applicationId) => {
    const score = trimmedMean([1, 2, 3, 4, 5].map(() => 6_000 + 100 * dice(30))) ?? { numerator: 0n, denominator: 1n };
    return {
      ...{ applicationId, total: score, panel: score, heaviest: score, asked: 1 + dice(9), own: dice(9), budget: 20 },
      earlierAwards: dice(2),
    };
  });
}

const timesOf = (work: (round: number) => void): number[] => {
  work(-1);
  return Array.from({ length: SETTINGS.rounds }, (_, round) => {
    const begin = performance.now();
    work(round);
    return performance.now() - begin;
  });
};

function tell(report: Report, figure: string, what: string, aim: Aim | null, times: readonly number[]): void {
  report.measured({
    ...{ engine: '-', figure, unit: 'ms', value: median(times), aim, baseline: null, settings: SETTINGS },
    ours: sideOf(what, 'ms', times, { max: Math.max(...times) }),
  });
}

/** How many of many small panels break a promise: a conflict, a load or a count that is wrong, or a feasible one that is not complete. */
function brokenPanels(): { broken: number; feasible: number } {
  const dice = diceOf(1);
  let [broken, feasible] = [0, 0];
  for (let panel = 0; panel < PANELS; panel += 1) {
    const rest = { reviews: 1 + dice(4), load: 1 + dice(6) };
    const demand = demandOf(dice(2 ** 31), 1 + dice(9), 1 + dice(8), dice(70), rest);
    const result = assignReviews(demand);
    const isFeasible = mostReviews(demand) === demand.reviews * demand.applicationIds.length;
    if (isFeasible) feasible += 1;
    if (isFeasible !== 'assigned' in result || ('assigned' in result && !holds(demand, result.assigned))) broken += 1;
  }
  return { broken, feasible };
}

function holds(
  { conflicts, reviews, load, applicationIds }: ReviewDemand,
  assigned: ReadonlyMap<string, readonly string[]>,
): boolean {
  const loads = new Map<string, number>();
  for (const id of [...assigned.values()].flat()) loads.set(id, (loads.get(id) ?? 0) + 1);
  const isRight = (id: string): boolean => {
    const experts = assigned.get(id) ?? [];
    return new Set(experts).size === reviews && !experts.some((expert) => conflicts.get(id)?.has(expert));
  };
  return applicationIds.every(isRight) && [...loads.values()].every((one) => one <= load);
}

/** The most reviews that are possible, by another way: the smallest cut over all sets of experts. */
function mostReviews({ expertIds, applicationIds, conflicts, reviews, load }: ReviewDemand): number {
  const masks = applicationIds.map((id) =>
    expertIds.reduce((mask, expert, at) => (conflicts.get(id)?.has(expert) ? mask : mask | (1 << at)), 0),
  );
  let least = Number.MAX_SAFE_INTEGER;
  for (let kept = 0; kept < 1 << expertIds.length; kept += 1) {
    const outside = (expertIds.length - bits(kept)) * load;
    least = Math.min(
      least,
      masks.reduce((sum, mask) => sum + Math.min(reviews, bits(mask & kept)), outside),
    );
  }
  return least;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

const bench: Bench = {
  timeLimitSeconds: 600,
  run(report) {
    const { applications, experts, conflictsOf100, ...rest } = SETTINGS;
    const demands = Array.from({ length: SETTINGS.rounds + 1 }, (_, at) =>
      demandOf(at, applications, experts, conflictsOf100, rest),
    );
    const what = 'assignReviews: exactly five each, no conflict, loads of 30 at most and as even as can be';
    const assigning = timesOf((round) => void assignReviews(demands[round + 1] ?? demandOf(0, 1, 5, 0, rest)));
    tell(report, 'assignment of 500 applications × 100 experts × 5 reviews', what, { atMost: 2_000 }, assigning);
    const contenders = contendersOf(3);
    const lot = names('a', applications);
    const ranking = timesOf(() => void rankingOf(contenders, lot));
    tell(report, 'ranking of 500 applications', 'rankingOf exact means, many of them equal', null, ranking);
    const file = Buffer.from(bundleText(roundScene({ applications, experts: 160, panel: 101, load: 30 })), 'utf8');
    const verifying = timesOf(() => {
      const { difference } = verifyRoundFile(file);
      if (difference !== null) throw new Error(difference.path);
    });
    const size = `verifyRoundFile of a bundle of ${Math.round(file.length / 1_024)} KiB: form, seals, draw, scores, ranks, awards`;
    tell(report, 'verification of a round of 500 applications', size, null, verifying);
    const { broken, feasible } = brokenPanels();
    report.measured({
      ...{ engine: '-', figure: 'broken assignments among 100,000 random panels', unit: 'panels', value: broken },
      ...{ aim: { atMost: 0 }, baseline: null, settings: { panels: PANELS } },
      ours: sideOf('assignReviews, held to a smallest cut found by trying all', 'panels', [broken], { feasible }),
    });
    return Promise.resolve();
  },
};

export default bench;
