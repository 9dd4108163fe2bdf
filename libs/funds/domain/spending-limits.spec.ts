import { floorPermille, SPENDING_POLICIES, spendingLimits } from './spending-limits.js';

const { PUBLIC_FOUNDATION, OTHER } = SPENDING_POLICIES;
const year = { lastYearIncome: 0, spent: 0, administration: 0, totalSpending: 0 };

describe('spending limits', () => {
  it.each([
    ['exactly 70 %', 100_000_000, 70_000_000, true],
    ['a fen less', 100_000_000, 69_999_999, false],
    ['70 % of what does not divide, rounded up', 100_000_001, 70_000_001, true],
    ['a fen less than that', 100_000_001, 70_000_000, false],
    ['nothing after a year without income', 0, 0, true],
    ['nothing after a year in which more went back than came', -500, 0, true],
    ['beyond what a double holds exactly', 9_007_199_254_740_991, 6_305_039_478_318_694, true],
    ['and a fen less', 9_007_199_254_740_991, 6_305_039_478_318_693, false],
  ])('a public foundation spends %s', (_, lastYearIncome, spent, met) => {
    expect(spendingLimits(PUBLIC_FOUNDATION, { ...year, lastYearIncome, spent }).spendingMet).toBe(met);
  });

  it.each([
    ['exactly 10 %', PUBLIC_FOUNDATION, 20_000_000, 200_000_000, true],
    ['a fen more', PUBLIC_FOUNDATION, 20_000_001, 200_000_000, false],
    ['exactly 10 % rounded down', PUBLIC_FOUNDATION, 20_000_000, 200_000_009, true],
    ['a fen more than that', PUBLIC_FOUNDATION, 20_000_001, 200_000_009, false],
    ['13 % of another charity', OTHER, 26_000_000, 200_000_000, true],
    ['a fen more', OTHER, 26_000_001, 200_000_000, false],
    ['all of it below ¥200,000', PUBLIC_FOUNDATION, 19_999_999, 19_999_999, true],
    ['all of it from ¥200,000 on', PUBLIC_FOUNDATION, 20_000_000, 20_000_000, false],
  ])('administration costs %s', (_, policy, administration, totalSpending, met) => {
    const limits = spendingLimits(policy, { ...year, administration, totalSpending });
    expect([limits.administrationMet, limits.exempt]).toEqual([met, administration < 20_000_000]);
  });

  it('are met when both are', () => {
    const good = { lastYearIncome: 1_000, spent: 700, administration: 0, totalSpending: 700 };
    expect(spendingLimits(PUBLIC_FOUNDATION, good)).toMatchObject({
      leastSpent: 700,
      mostAdministration: 70,
      met: true,
    });
    expect(spendingLimits(PUBLIC_FOUNDATION, { ...good, spent: 699 }).met).toBe(false);
    expect(spendingLimits(OTHER, { ...good, spent: 0 })).toMatchObject({ leastSpent: null, met: true });
  });

  it('round down by whole thousandths', () => expect(floorPermille(1_999, 50)).toBe(99));
});
