import fc from 'fast-check';
import { shownCount, shownParts, type ShownCount } from './shown-counts.js';

const say = ({ kind, count }: ShownCount): string => (kind === 'EXACT' ? String(count) : kind === 'FEW' ? '<5' : '—');
const said = (counts: readonly number[]): string => {
  const { parts, total } = shownParts(counts);
  return `${parts.map(say).join(' ')} of ${say(total)}`;
};

describe('a count by itself', () => {
  it.each([
    [0, '0'],
    [1, '<5'],
    [4, '<5'],
    [5, '5'],
    [1_000, '1000'],
  ])('%d is shown as %s', (count, shown) => expect(say(shownCount(count))).toBe(shown));
});

describe('the parts of a whole', () => {
  it.each([
    ['nothing', [], ' of 0'],
    ['a single large one', [7], '7 of 7'],
    ['a single small one', [3], '<5 of <5'],
    ['small ones whose sum is small', [1, 2], '<5 <5 of <5'],
    ['small ones whose sum says nothing of each', [3, 4], '<5 <5 of 7'],
    ['small ones that are all four', [4, 4], '<5 <5 of —'],
    ['small ones that are all one', [1, 1, 1, 1, 1], '<5 <5 <5 <5 <5 of —'],
    ['four that are all one, of whom “<5” would tell', [1, 1, 1, 1], '<5 <5 <5 <5 of —'],
    ['one small one beside large ones', [9, 2, 20], '— <5 20 of 31'],
    ['one small one beside a five: it takes another', [5, 1, 20], '— <5 — of 26'],
    ['one small one beside nothing else that could hide it', [5, 1], '— <5 of —'],
    ['empty ones, which hide nobody', [0, 2, 8], '0 <5 — of 10'],
    ['several small ones beside a large one', [2, 4, 30], '<5 <5 30 of 36'],
  ])('%s', (_, counts, shown) => expect(said(counts)).toBe(shown));

  /** Every way to fill in what is not told, which gives the same picture. */
  function possible(counts: readonly number[]): number[][] {
    const { parts, total } = shownParts(counts);
    const ways = (at: number): number[][] => {
      const part = parts[at];
      if (part === undefined) return [[]];
      const values =
        part.kind === 'EXACT'
          ? [part.count ?? 0]
          : part.kind === 'FEW'
            ? [1, 2, 3, 4]
            : [5, 6, 7, 8, 9, 10, 11, 12, 13];
      return values.flatMap((value) => ways(at + 1).map((others) => [value, ...others]));
    };
    const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);
    return ways(0).filter((all) => {
      if (total.kind === 'EXACT') return sum(all) === total.count;
      return total.kind === 'WITHHELD' || sum(all) < 5;
    });
  }

  it('leave at least two values possible for every small one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 4 }), (counts) => {
        const all = possible(counts);
        counts.forEach((count, at) => {
          if (count < 5) expect(new Set(all.map((one) => one[at])).size).toBeGreaterThan(1);
        });
      }),
      { numRuns: 400 },
    );
  });
});
