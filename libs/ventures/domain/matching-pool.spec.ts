import fc from 'fast-check';
import { sharePool, squareRoot, type Contribution } from './matching-pool.js';
import { ballotFault, countVotes, type Ballot } from './public-vote.js';
import type { MatchingPoolRules } from './rulebook.js';

const rules = (change: Partial<MatchingPoolRules> = {}): MatchingPoolRules => ({
  ...{ formula: 'QUADRATIC', pool: 10_000, capPerProject: null, capPerPerson: null },
  ...change,
});
const gifts = (applicationId: string, ...amounts: number[]): Contribution[] =>
  amounts.map((amount, at) => ({ applicationId, personId: `p${at}`, amount }));
const shares = (change: Partial<MatchingPoolRules>, ...contributions: Contribution[][]): Record<string, number> =>
  Object.fromEntries(
    sharePool(rules(change), contributions.flat()).map(({ applicationId, amount }) => [applicationId, amount]),
  );

describe('a pool', () => {
  it.each<[string, Partial<MatchingPoolRules>, Contribution[][], Record<string, number>]>([
    ['of nobody', {}, [], {}],
    ['that is linear', { formula: 'LINEAR' }, [gifts('a', 100, 200), gifts('b', 100)], { a: 7_500, b: 2_500 }],
    [
      'that is linear, with the odd fen to the largest remainder',
      { formula: 'LINEAR', pool: 100 },
      [gifts('a', 1), gifts('b', 1), gifts('c', 1)],
      { a: 34, b: 33, c: 33 },
    ],
    [
      'with equal many: four of one against one of four',
      {},
      [gifts('a', 100, 100, 100, 100), gifts('b', 400)],
      { a: 10_000 },
    ],
    ['by (Σ√)² − Σ: 12 to 2', { pool: 1_400 }, [gifts('a', 1, 1, 1, 1), gifts('b', 1, 1)], { a: 1_200, b: 200 }],
    [
      'of one person who gives in parts',
      { pool: 100 },
      [[...gifts('a', 100), ...gifts('a', 100)], gifts('b', 50, 50)],
      { b: 100 },
    ],
    [
      'with a cap per person',
      { formula: 'LINEAR', capPerPerson: 100 },
      [gifts('a', 1_000), gifts('b', 50, 50)],
      { a: 5_000, b: 5_000 },
    ],
    [
      'with a cap whose rest goes to the others',
      { formula: 'LINEAR', capPerProject: 4_000 },
      [gifts('a', 80), gifts('b', 15), gifts('c', 5)],
      { a: 4_000, b: 4_000, c: 2_000 },
    ],
    [
      'with everybody at the cap',
      { formula: 'LINEAR', capPerProject: 3_000 },
      [gifts('a', 80), gifts('b', 15), gifts('c', 5)],
      { a: 3_000, b: 3_000, c: 3_000 },
    ],
  ])('%s', (_, change, contributions, expected) => expect(shares(change, ...contributions)).toEqual(expected));

  const anyGifts = fc.array(
    fc.record({
      ...{ applicationId: fc.constantFrom('a', 'b', 'c', 'd', 'e'), personId: fc.constantFrom('p', 'q', 'r', 's') },
      amount: fc.integer({ min: 1, max: 100_000_00 }),
    }),
    { maxLength: 30 },
  );
  const anyRules = fc.record({
    ...{
      formula: fc.constantFrom('LINEAR' as const, 'QUADRATIC' as const),
      pool: fc.integer({ min: 1, max: 1_000_000 }),
    },
    ...{
      capPerProject: fc.option(fc.integer({ min: 1, max: 500_000 })),
      capPerPerson: fc.option(fc.integer({ min: 1, max: 9_999 })),
    },
  });

  it('is shared out to the fen, or everybody has the cap', () =>
    fc.assert(
      fc.property(anyRules, anyGifts, (some, contributions) => {
        const result = sharePool(some, contributions);
        const sum = result.reduce((all, { amount }) => all + amount, 0);
        const cap = some.capPerProject ?? some.pool;
        expect(result.every(({ amount }) => amount >= 0 && amount <= cap)).toBe(true);
        if (result.length > 0) expect(sum).toBe(Math.min(some.pool, result.length * cap));
        expect(sharePool(some, [...contributions].reverse())).toEqual(result);
      }),
      { numRuns: 500 },
    ));

  it('knows roots exactly', () =>
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), (n) => {
        const root = squareRoot(n);
        expect(root * root <= n && (root + 1n) * (root + 1n) > n).toBe(true);
      }),
    ));
});

describe('a ballot', () => {
  const vote = { choices: 2 };
  const open = new Set(['a', 'b', 'c']);
  const ballot: Ballot = { personId: 'p', applicationIds: ['a', 'b'] };
  it.each<[string, Partial<Ballot>, string | null]>([
    ['that counts', {}, null],
    ['of somebody who voted', { personId: 'q' }, 'VOTED_ALREADY'],
    ['of nothing', { applicationIds: [] }, 'TOO_MANY_CHOICES'],
    ['of three', { applicationIds: ['a', 'b', 'c'] }, 'TOO_MANY_CHOICES'],
    ['of one twice', { applicationIds: ['a', 'a'] }, 'CHOSEN_TWICE'],
    ['of something else', { applicationIds: ['z'] }, 'NOT_IN_THE_VOTE'],
  ])('%s', (_, change, expected) =>
    expect(ballotFault(vote, { ...ballot, ...change }, new Set(['q']), open)).toBe(expected),
  );

  it('is a vote for each of its choices', () =>
    expect([...countVotes([ballot, { personId: 'q', applicationIds: ['a'] }])]).toEqual([
      ['a', 2],
      ['b', 1],
    ]));
});
