import fc from 'fast-check';
import { clawbackOfMatch, failureOutcome, settlement, trancheAmounts } from './tranche-amounts.js';

const parts = (...percents: number[]) => percents.map((percent) => ({ percent }));

describe('tranches', () => {
  it.each([
    ['of 50/30/20', 4_000_000, [50, 30, 20], [2_000_000, 1_200_000, 800_000]],
    ['with the odd fen in the last', 101, [50, 30, 20], [50, 30, 21]],
    ['of a fen', 1, [50, 30, 20], [0, 0, 1]],
    ['in one', 999, [100], [999]],
    ['of nothing', 0, [50, 50], [0, 0]],
    ['in thirds', 100_000_000_001, [33, 33, 34], [33_000_000_000, 33_000_000_000, 34_000_000_001]],
  ])('%s', (_, contract, percents, expected) => expect(trancheAmounts(contract, parts(...percents))).toEqual(expected));

  it('sum to the contract, none below zero', () =>
    fc.assert(
      fc.property(
        fc.maxSafeNat(),
        fc.integer({ min: 1, max: 98 }),
        fc.integer({ min: 1, max: 98 }),
        (contract, one, other) => {
          const percents = one + other < 100 ? parts(one, other, 100 - one - other) : parts(one, 100 - one);
          const amounts = trancheAmounts(contract, percents);
          expect(amounts.reduce((sum, amount) => sum + BigInt(amount), 0n)).toBe(BigInt(contract));
          expect(amounts.every((amount) => amount >= 0)).toBe(true);
        },
      ),
    ));
});

describe('a failed evaluation', () => {
  it.each([
    ['takes back what was not spent', 100, 50, 30, { withheld: 50, clawback: 20 }],
    ['takes nothing back where more was spent', 100, 50, 60, { withheld: 50, clawback: 0 }],
    ['takes everything back where nothing was verified', 100, 80, 0, { withheld: 20, clawback: 80 }],
    ['withholds everything before the first tranche', 100, 0, 0, { withheld: 100, clawback: 0 }],
  ])('%s', (_, contract, paid, verified, expected) =>
    expect(failureOutcome(contract, paid, verified)).toEqual(expected),
  );
});

describe('a failed evaluation of a project that was matched', () => {
  it.each([
    ['takes both back where nothing was verified', 0, 80, 30],
    ['covers what was paid of the contract first', 40, 40, 30],
    ['then the share of the pool', 60, 20, 20],
    ['takes nothing back where all was spent', 80, 0, 0],
  ])('%s', (_, verified, clawback, ofMatch) => {
    expect(failureOutcome(100, 50, verified, 30)).toEqual({ withheld: 50, clawback });
    expect(clawbackOfMatch(30, clawback)).toBe(ofMatch);
  });
});

describe('a settlement', () => {
  const project = {
    contract: 60_000,
    share: { numerator: 60, denominator: 100 },
    audited: 100_000,
    ownSpent: 40_000,
    paid: 48_000,
  };
  it.each([
    ['pays the rest of the contract', {}, 12_000],
    ['is the share of a lower cost, rounded down', { audited: 90_001, ownSpent: 0 }, 54_000 - 48_000],
    ['never pays what own funds covered', { ownSpent: 45_000 }, 55_000 - 48_000],
    ['never exceeds the contract', { audited: 200_000 }, 12_000],
    ['asks money back', { audited: 70_000, ownSpent: 28_000 }, 42_000 - 48_000],
    ['asks everything back where nothing was eligible', { audited: 0, ownSpent: 40_000 }, -48_000],
  ])('%s', (_, change, expected) => expect(settlement({ ...project, ...change })).toBe(expected));
});
