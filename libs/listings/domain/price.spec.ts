import fc from 'fast-check';
import { PERSON_CATEGORIES, SPECIAL_GROUPS, type PersonCategory } from './category.js';
import { checkTerms, PRICE_GROUPS } from './check-terms.js';
import { feeOf, priceOf, type PricedTerms, type PriceLine } from './price.js';
import { soundTerms } from '../test/sound-terms.js';

const meals: PricedTerms = {
  unitCost: 1_500,
  prices: [
    { group: 'RESIDENT', fee: 800 },
    { group: 'LOW_INCOME_MARGIN', fee: 300 },
    { group: 'DISABLED', fee: 200 },
  ],
};

describe('the price of a service', () => {
  it.each<[PersonCategory[], number]>([
    [[], 800],
    [['LOW_INCOME'], 0],
    [['EXTREME_POVERTY'], 0],
    [['AGED_ALONE'], 0],
    [['CHILD_IN_NEED'], 0],
    [['BEREAVED_FAMILY'], 0],
    [['DISABLED'], 200],
    [['LOW_INCOME_MARGIN'], 300],
    [['VETERAN'], 800],
    [['VETERAN', 'LOW_INCOME_MARGIN'], 300],
    [['DISABLED', 'LOW_INCOME'], 0],
  ])('for %j is %i fen', (categories, fee) => {
    expect(priceOf(meals, categories)).toEqual({ cost: 1_500, fee, subsidy: 1_500 - fee });
  });

  it('is never above what a resident pays, whatever a table says of a category', () => {
    const odd = { unitCost: 1_000, prices: [...[{ group: 'RESIDENT', fee: 100 } as const], line('VETERAN', 900)] };
    expect(priceOf(odd, ['VETERAN']).fee).toBe(100);
  });

  it('is the cost where it is nobody that the table knows', () => {
    expect(feeOf({ unitCost: 700, prices: [] }, 'RESIDENT')).toBe(700);
    expect(priceOf({ unitCost: 0, prices: [line('RESIDENT', 0)] }, [])).toEqual({ cost: 0, fee: 0, subsidy: 0 });
  });

  it('splits the cost into fee and subsidy exactly, for every sound table and everybody', () => {
    fc.assert(
      fc.property(tables, people, (terms, categories) => {
        checkTerms(soundTerms(terms));
        const { cost, fee, subsidy } = priceOf(terms, categories);
        expect(fee + subsidy).toBe(cost);
        expect(cost).toBe(terms.unitCost);
        expect([fee, subsidy].every((part) => Number.isSafeInteger(part) && part >= 0)).toBe(true);
        expect(fee).toBeLessThanOrEqual(priceOf(terms, []).fee);
      }),
    );
  });

  it('falls, or stays, with each further category that somebody is of', () => {
    fc.assert(
      fc.property(tables, people, fc.constantFrom(...PERSON_CATEGORIES), (terms, categories, more) => {
        expect(priceOf(terms, [...categories, more]).fee).toBeLessThanOrEqual(priceOf(terms, categories).fee);
      }),
    );
  });

  it('is nothing for a special group that the table leaves out', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...SPECIAL_GROUPS), (terms, group) => {
        fc.pre(terms.prices.every((one) => one.group !== group));
        expect(priceOf(terms, [group]).fee).toBe(0);
      }),
    );
  });
});

const line = (group: PriceLine['group'], fee: number): PriceLine => ({ group, fee });

/** Tables that `checkTerms` takes: a fee for residents, some other groups, none above it, and the less the worse off somebody is. */
const tables: fc.Arbitrary<PricedTerms> = fc.integer({ min: 0, max: 10_000_000 }).chain((unitCost) => {
  const fee = fc.integer({ min: 0, max: unitCost });
  const others = fc.subarray(PRICE_GROUPS.slice(1));
  return fc.tuple(fee, others, fc.array(fee, { minLength: 10, maxLength: 10 })).map(([resident, groups, fees]) => ({
    unitCost,
    prices: [line('RESIDENT', resident), ...falling(resident, groups, fees)],
  }));
});

/** Lines of groups with fees that fall with need; a special group that is left out pays nothing, so nobody worse off pays. */
function falling(resident: number, groups: readonly PriceLine['group'][], fees: readonly number[]): PriceLine[] {
  const margin = groups.includes('LOW_INCOME_MARGIN') ? Math.min(resident, fees[0] ?? 0) : resident;
  const low = groups.includes('LOW_INCOME') ? Math.min(margin, fees[1] ?? 0) : 0;
  const known: Partial<Record<PriceLine['group'], number>> = {
    LOW_INCOME_MARGIN: margin,
    LOW_INCOME: low,
    EXTREME_POVERTY: Math.min(low, fees[2] ?? 0),
  };
  return groups.map((group, at) => line(group, known[group] ?? Math.min(resident, fees[at] ?? 0)));
}

const people = fc.subarray([...PERSON_CATEGORIES]);
