import fc from 'fast-check';
import { assignReviews, substituteFor, type ReviewDemand } from './assign-reviews.js';

const RUNS = Number(process.env.LINLI_TEST_PANELS ?? 300);
const names = (prefix: string, count: number): string[] => Array.from({ length: count }, (_, at) => `${prefix}${at}`);
const demandOf = (change: Partial<ReviewDemand> = {}): ReviewDemand => ({
  ...{ expertIds: names('e', 5), applicationIds: names('a', 4), conflicts: new Map(), reviews: 3, load: 3 },
  ...change,
});
const loadsOf = (assigned: ReadonlyMap<string, readonly string[]>, expertIds: readonly string[]): number[] => {
  const all = [...assigned.values()].flat();
  return expertIds.map((id) => all.filter((one) => one === id).length);
};

describe('an assignment of reviews', () => {
  it('gives each application its reviews with loads that differ by one at most', () => {
    const result = assignReviews(demandOf());
    if (!('assigned' in result)) throw new Error('not assigned');
    expect([...result.assigned.values()].every((ids) => new Set(ids).size === 3)).toBe(true);
    expect(loadsOf(result.assigned, names('e', 5)).sort()).toEqual([2, 2, 2, 3, 3]);
  });

  it('asks the earlier of the lot among equals', () => {
    const result = assignReviews(demandOf({ expertIds: ['z', 'm', 'b', 'a'], applicationIds: ['x'] }));
    expect(result).toEqual({ assigned: new Map([['x', ['b', 'm', 'z']]]) });
  });

  it('lets others take over where only one can review an application', () => {
    const conflicts = new Map([['a1', new Set(['e1', 'e2'])]]);
    const demand = demandOf({
      expertIds: ['e0', 'e1', 'e2'],
      applicationIds: ['a0', 'a1'],
      conflicts,
      reviews: 1,
      load: 1,
    });
    expect(assignReviews(demand)).toEqual({
      assigned: new Map([
        ['a0', ['e1']],
        ['a1', ['e0']],
      ]),
    });
  });

  it('says which application lacks whom, and assigns nothing', () => {
    const conflicts = new Map([['a1', new Set(['e3', 'e4', 'e1'])]]);
    expect(assignReviews(demandOf({ conflicts }))).toEqual({
      lacking: [{ applicationId: 'a1', missing: 1, conflicted: ['e1', 'e3', 'e4'], full: [], rivals: [] }],
    });
  });

  it('says who is full and which applications compete', () => {
    const demand = demandOf({ expertIds: names('e', 3), applicationIds: names('a', 2), load: 1 });
    expect(assignReviews(demand)).toEqual({
      lacking: [{ applicationId: 'a1', missing: 3, conflicted: [], full: ['e0', 'e1', 'e2'], rivals: ['a0'] }],
    });
  });

  it.each<[string, Partial<ReviewDemand>]>([
    ['of no applications', { applicationIds: [] }],
    ['of no reviews', { reviews: 0 }],
  ])('%s is possible', (_, change) => expect(assignReviews(demandOf(change))).toHaveProperty('assigned'));

  it('without experts lacks everything', () =>
    expect(assignReviews(demandOf({ expertIds: [], applicationIds: ['a0'] }))).toEqual({
      lacking: [{ applicationId: 'a0', missing: 3, conflicted: [], full: [], rivals: [] }],
    }));
});

const panels = fc
  .record({
    ...{ experts: fc.integer({ min: 1, max: 7 }), applications: fc.integer({ min: 1, max: 7 }) },
    ...{ reviews: fc.integer({ min: 1, max: 4 }), load: fc.integer({ min: 1, max: 6 }) },
    density: fc.integer({ min: 0, max: 70 }),
    dice: fc.infiniteStream(fc.nat(99)),
  })
  .map(({ experts, applications, reviews, load, density, dice }) => {
    const expertIds = names('e', experts);
    const applicationIds = names('a', applications);
    const rolls = dice[Symbol.iterator]();
    const isConflict = (): boolean => (rolls.next().value as number) < density;
    const conflicts = new Map(applicationIds.map((id) => [id, new Set(expertIds.filter(isConflict))]));
    return { expertIds, applicationIds, conflicts, reviews, load };
  });

describe('of any panel', () => {
  it('no conflict is assigned, no load exceeded, every feasible one is complete and as even as can be', () =>
    fc.assert(
      fc.property(panels, (demand) => {
        const result = assignReviews(demand);
        const loads = 'assigned' in result ? loadsOf(result.assigned, demand.expertIds) : null;
        if ('assigned' in result) {
          for (const id of demand.applicationIds) {
            const reviewers = result.assigned.get(id) ?? [];
            expect(new Set(reviewers).size).toBe(demand.reviews);
            expect(reviewers.some((expert) => demand.conflicts.get(id)?.has(expert))).toBe(false);
          }
        } else {
          const missing = result.lacking.reduce((sum, lack) => sum + lack.missing, 0);
          expect(missing).toBe(demand.reviews * demand.applicationIds.length - mostReviews(demand));
        }
        expect(loads === null ? null : squares(loads)).toBe(leastSquares(demand));
      }),
      { numRuns: RUNS },
    ));
});

const squares = (loads: readonly number[]): number => loads.reduce((sum, load) => sum + load * load, 0);

/** The least sum of squared loads by trying all sets of reviewers, application by application; null if there is none. */
function leastSquares({ expertIds, applicationIds, conflicts, reviews, load }: ReviewDemand): number | null {
  let reached = new Set([expertIds.map(() => 0).join()]);
  for (const id of applicationIds) {
    const open = expertIds
      .map((_, expert) => expert)
      .filter((expert) => !conflicts.get(id)?.has(expertIds[expert] ?? ''));
    const next = new Set<string>();
    for (const key of reached) {
      const loads = key.split(',').map(Number);
      for (const chosen of subsets(
        open.filter((expert) => (loads[expert] ?? 0) < load),
        reviews,
      )) {
        next.add(loads.map((one, expert) => one + (chosen.includes(expert) ? 1 : 0)).join());
      }
    }
    reached = next;
  }
  const all = [...reached].map((key) => squares(key.split(',').map(Number)));
  return all.length === 0 ? null : Math.min(...all);
}

function subsets(all: readonly number[], count: number): number[][] {
  if (count === 0) return [[]];
  return all.flatMap((one, at) => subsets(all.slice(at + 1), count - 1).map((rest) => [one, ...rest]));
}

/** The most reviews that are possible at all: over all sets of experts, the smallest cut. */
function mostReviews({ expertIds, applicationIds, conflicts, reviews, load }: ReviewDemand): number {
  const sets = Array.from({ length: 2 ** expertIds.length }, (_, bits) =>
    expertIds.filter((_id, at) => (bits >> at) % 2 === 1),
  );
  const cuts = sets.map((kept) => {
    const open = applicationIds.map((id) => kept.filter((expert) => !conflicts.get(id)?.has(expert)).length);
    return (expertIds.length - kept.length) * load + open.reduce((sum, one) => sum + Math.min(reviews, one), 0);
  });
  return Math.min(...cuts);
}

describe('a substitute', () => {
  const assigned = new Map([
    ['a0', ['e0', 'e1', 'e2']],
    ['a1', ['e0', 'e3', 'e4']],
  ]);
  const demand = demandOf();
  it.each<[string, Partial<ReviewDemand>, string | null]>([
    ['is the first of the least loaded', {}, 'e3'],
    ['is in the order of the lot', { expertIds: ['e4', 'e3', 'e2', 'e1', 'e0'] }, 'e4'],
    ['has no conflict', { conflicts: new Map([['a0', new Set(['e3'])]]) }, 'e4'],
    ['may be nobody', { conflicts: new Map([['a0', new Set(['e3', 'e4'])]]) }, null],
    ['is below the load', { load: 1 }, null],
  ])('%s', (_, change, expected) =>
    expect(substituteFor({ applicationId: 'a0', expertId: 'e1' }, assigned, { ...demand, ...change })).toBe(expected),
  );
});
