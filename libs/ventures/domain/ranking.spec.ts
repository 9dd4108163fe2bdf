import fc from 'fast-check';
import { compareFractions, fraction, fractionText, halfUp, hundredthsText, sumOf } from './fraction.js';
import { rankingOf, type Contender } from './ranking.js';
import { heaviestCriterion, sheetFault, sheetScore, trimmedMean } from './score-sheet.js';
import { isSpecialBonus, totalOf, type TotalFacts } from './totals.js';

const criteria = [
  { code: 'NEED', weight: 60, max: 5 },
  { code: 'TEAM', weight: 40, max: 100 },
];
const printed = (scores: number[]): string | null => {
  const mean = trimmedMean(scores);
  return mean && hundredthsText(halfUp(mean));
};

describe('a sheet', () => {
  it.each([
    ['of full marks', [5, 100], 10_000],
    ['of no marks', [0, 0], 0],
    ['of some', [4, 71], 4_800 + 2_840],
  ])('%s', (_, marks, expected) => expect(sheetScore(criteria, marks)).toBe(expected));

  it.each([
    ['complete', [5, 0], null],
    ['above the maximum', [6, 0], 'NEED'],
    ['below nothing', [5, -1], 'TEAM'],
    ['with half a mark', [4.5, 0], 'NEED'],
    ['with a mark missing', [5], 'TEAM'],
    ['with a mark too many', [5, 0, 0], 'marks'],
    ['with no number', [Number.NaN, 0], 'NEED'],
  ])('%s', (_, marks, expected) => expect(sheetFault(criteria, marks)).toBe(expected));

  it.each([
    ['the only heaviest', criteria, 0],
    ['the first of two', [criteria[1], { code: 'X', weight: 40, max: 5 }], 0],
    ['a later one', [criteria[1], criteria[0]], 1],
  ])('weighs most by %s', (_, some, expected) => expect(heaviestCriterion(some as typeof criteria)).toBe(expected));
});

describe('the mean of the panel', () => {
  it.each<[string, number[], string | null]>([
    ['of two is void', [8_000, 9_000], null],
    ['of none is void', [], null],
    ['of three is of all', [8_000, 9_000, 9_001], '86.67'],
    ['of four is of all', [1, 2, 3, 5], '0.03'],
    ['of five leaves one highest and one lowest out', [0, 8_000, 8_001, 8_003, 10_000], '80.01'],
    ['of five leaves only one of two highest out', [1_000, 2_000, 9_000, 9_000, 9_000], '66.67'],
    ['of seven', [1, 100, 100, 100, 100, 101, 10_000], '1.00'],
    ['goes up at the half', [1, 1, 2, 2], '0.02'],
    ['goes down below it', [1, 1, 1, 2], '0.01'],
  ])('%s', (_, scores, expected) => expect(printed(scores)).toBe(expected));

  it('is between the lowest and the highest, and the same in any order', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(10_000), { minLength: 3, maxLength: 9 }), fc.nat(), (scores, by) => {
        const mean = trimmedMean(scores) ?? fraction(-1);
        expect(compareFractions(mean, fraction(Math.min(...scores)))).toBeGreaterThanOrEqual(0);
        expect(compareFractions(mean, fraction(Math.max(...scores)))).toBeLessThanOrEqual(0);
        const at = by % scores.length;
        expect(trimmedMean([...scores.slice(at), ...scores.slice(0, at)])).toEqual(mean);
      }),
    ));
});

describe('exact numbers', () => {
  it('sum and compare without rounding', () => {
    expect(compareFractions(sumOf([fraction(1, 3), fraction(1, 3), fraction(1, 3)]), fraction(1))).toBe(0);
    expect(compareFractions(fraction(33_333, 100_000), fraction(1, 3))).toBe(-1);
    expect(fractionText(sumOf([fraction(1, 6), fraction(1, 3)]))).toBe('1/2');
    expect(fractionText(fraction(0, 5))).toBe('0/1');
  });
});

describe('a total', () => {
  const facts: TotalFacts = { panel: fraction(25_000, 3), raised: 0, votes: 0, special: 0 };
  const most = { raised: 400_000, votes: 300 };
  const mixed = { kind: 'MIXED', panel: 60, donations: 20, vote: 20 } as const;
  const bonus = {
    kind: 'BONUS',
    fenPerPoint: 100_000,
    fundraisingMax: 5_000,
    specialMin: 500,
    specialMax: 2_000,
  } as const;

  it.each([
    ['of the panel alone', { kind: 'PANEL' } as const, {}, most, '83.33'],
    ['of 60/20/20 without donations and votes', mixed, {}, most, '50.00'],
    ['of 60/20/20 with the most of both', mixed, { raised: 400_000, votes: 300 }, most, '90.00'],
    ['of 60/20/20 with a third of the votes', mixed, { votes: 100 }, most, '56.67'],
    ['of a round without donations', mixed, {}, { raised: 0, votes: 0 }, '50.00'],
    ['with a bonus for what was raised', bonus, { raised: 100_000 }, most, '84.33'],
    ['with a bonus for a part of a point, rounded down', bonus, { raised: 1_999 }, most, '83.34'],
    ['with a bonus up to its maximum', bonus, { raised: 5_000_001 }, most, '133.33'],
    ['with a special bonus', bonus, { special: 2_000 }, most, '103.33'],
  ])('%s', (_, rules, change, round, expected) =>
    expect(hundredthsText(halfUp(totalOf(rules, { ...facts, ...change }, round)))).toBe(expected),
  );

  it.each([
    [0, true],
    [499, false],
    [500, true],
    [2_000, true],
    [2_001, false],
  ])('takes a special bonus of %d: %s', (special, expected) => expect(isSpecialBonus(bonus, special)).toBe(expected));

  it('takes no special bonus where the rules have none', () => {
    expect([0, 500].map((special) => isSpecialBonus(mixed, special))).toEqual([true, false]);
  });
});

describe('a ranking', () => {
  const one: Contender = {
    ...{ applicationId: 'one', total: fraction(8_000), panel: fraction(8_000), heaviest: fraction(90) },
    ...{ asked: 100, own: 40, budget: 140, earlierAwards: 0 },
  };
  const lot = ['two', 'one'];

  it.each<[string, Partial<Contender>, string, string]>([
    ['the total', { total: fraction(8_001), panel: fraction(1) }, 'two', 'TOTAL'],
    ['a part of a hundredth that is not printed', { total: fraction(24_001, 3) }, 'two', 'TOTAL'],
    ['the panel', { panel: fraction(7_999) }, 'one', 'PANEL'],
    ['the heaviest criterion', { heaviest: fraction(271, 3), asked: 1_000 }, 'two', 'HEAVIEST_CRITERION'],
    ['the lower grant', { asked: 99, own: 0 }, 'two', 'LOWER_GRANT'],
    ['the larger part of own funds', { own: 41, earlierAwards: 9 }, 'two', 'OWN_FUNDS'],
    ['fewer earlier awards', { earlierAwards: 1 }, 'one', 'FEWER_AWARDS'],
    ['the lot', {}, 'two', 'LOT'],
  ])('is decided by %s', (_, change, first, decidedBy) => {
    const both = [one, { ...one, applicationId: 'two', ...change }];
    for (const order of [both, [...both].reverse()]) {
      const places = rankingOf(order, lot);
      expect(places.map(({ rank }) => rank)).toEqual([1, 2]);
      expect(places[0]).toEqual({ applicationId: first, rank: 1, decidedBy: null });
      expect(places[1]?.decidedBy).toBe(decidedBy);
    }
  });

  it('is the same in whatever order the applications came', () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ total: fc.nat(3), asked: fc.integer({ min: 1, max: 3 }), earlierAwards: fc.nat(1) }), {
          maxLength: 20,
        }),
        fc.nat(),
        (facts, by) => {
          const all = facts.map((fact, at) => ({
            ...one,
            ...fact,
            total: fraction(fact.total),
            applicationId: `x${at}`,
          }));
          const ids = all.map(({ applicationId }) => applicationId);
          const at = by % Math.max(1, all.length);
          expect(rankingOf([...all.slice(at), ...all.slice(0, at)].reverse(), ids)).toEqual(rankingOf(all, ids));
        },
      ),
    ));
});
