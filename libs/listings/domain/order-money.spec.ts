import fc from 'fast-check';
import { requireWhole, servedOutcome, shareOf, unservedOutcome } from './order-money.js';

const worth = { cost: 1_501, fee: 301, subsidy: 1_200, points: 0 };

describe('what an order leaves behind', () => {
  it.each([
    [0, 0],
    [1, 3],
    [33, 99],
    [50, 150],
    [99, 297],
    [100, 301],
  ])('keeps %i %% of 301 fen as %i', (percent, kept) => {
    expect(unservedOutcome(worth, 301, percent)).toEqual({
      ...{ feeKept: kept, feeReturned: 301 - kept, subsidySpent: 0, pointsKept: 0, pointsReturned: 0 },
    });
  });

  it('keeps nothing of what was not paid', () => {
    expect(unservedOutcome(worth, 0, 100)).toMatchObject({ feeKept: 0, feeReturned: 0 });
  });

  it('gives everything to the provider once it is confirmed', () => {
    const points = { cost: 900, fee: 0, subsidy: 900, points: 30 };
    expect(servedOutcome(worth, 301)).toMatchObject({ feeKept: 301, feeReturned: 0, subsidySpent: 1_200 });
    expect(servedOutcome(points, 0)).toMatchObject({ subsidySpent: 900, pointsKept: 30, pointsReturned: 0 });
  });

  it.each([-1, 101, 0.5, Number.NaN])('refuses %s percent', (percent) => {
    expect(() => shareOf(100, percent)).toThrow('BAD_USER_INPUT');
  });

  it.each([
    [{ cost: 10, fee: 4, subsidy: 5, points: 0 }],
    [{ cost: 10, fee: 11, subsidy: -1, points: 0 }],
    [{ cost: 10, fee: 4.5, subsidy: 5.5, points: 0 }],
    [{ cost: 10, fee: 4, subsidy: 6, points: 3 }],
  ])('refuses %j', (price) => {
    expect(() => requireWhole(price)).toThrow('BAD_USER_INPUT');
  });

  it('loses and makes no fen and no point, whatever is kept', () => {
    const amount = fc.integer({ min: 0, max: 2 ** 50 });
    fc.assert(
      fc.property(amount, amount, fc.integer({ min: 0, max: 100 }), (fee, points, percent) => {
        const end = unservedOutcome({ cost: fee, fee, subsidy: 0, points }, fee, percent);
        expect(end.feeKept + end.feeReturned).toBe(fee);
        expect(end.pointsKept + end.pointsReturned).toBe(points);
        expect(end.feeKept).toBeLessThanOrEqual(fee);
      }),
    );
  });
});
