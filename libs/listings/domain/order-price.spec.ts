import fc from 'fast-check';
import { PERSON_CATEGORIES } from './category.js';
import { priceOrder, type OrderTerms } from './order-price.js';

const terms: OrderTerms = {
  ...{ unitCost: 1_500, prices: [{ group: 'RESIDENT', fee: 500 }], fundId: 'fund', purposeId: 'purpose' },
  ...{ pointsPrice: 40, pointsFundId: 'sponsor', pointsPurposeId: 'places' },
};

describe('what an order is worth', () => {
  it('asks a resident for the fee and a purpose for the rest', () => {
    expect(priceOrder(terms, [], 'MONEY')).toEqual({
      ...{ cost: 1_500, fee: 500, subsidy: 1_000, points: 0, paidBy: 'MONEY', fundId: 'fund', purposeId: 'purpose' },
    });
  });

  it('asks a special group for nothing', () => {
    expect(priceOrder(terms, ['AGED_ALONE'], 'MONEY')).toMatchObject({ fee: 0, subsidy: 1_500, paidBy: 'FREE' });
  });

  it('asks for points only where they are taken, and lets the named purpose bear all of it', () => {
    const forPoints = { fee: 0, subsidy: 1_500, points: 40, paidBy: 'POINTS', fundId: 'sponsor', purposeId: 'places' };
    expect(priceOrder(terms, [], 'POINTS')).toMatchObject(forPoints);
    expect(priceOrder(terms, ['LOW_INCOME'], 'POINTS')).toMatchObject(forPoints);
    expect(() => priceOrder({ ...terms, pointsPrice: null }, [], 'POINTS')).toThrow('ORDER_TAKES_NO_POINTS');
  });

  it('names no purpose where nothing is borne', () => {
    const full = { ...terms, prices: [{ group: 'RESIDENT' as const, fee: 1_500 }] };
    expect(priceOrder(full, [], 'MONEY')).toMatchObject({ fee: 1_500, subsidy: 0, fundId: null, purposeId: null });
  });

  it('always adds up', () => {
    const fen = fc.integer({ min: 0, max: 2 ** 40 });
    fc.assert(
      fc.property(fen, fen, fc.subarray([...PERSON_CATEGORIES]), fc.boolean(), (cost, fee, categories, points) => {
        const prices = [{ group: 'RESIDENT' as const, fee: Math.min(cost, fee) }];
        const order = priceOrder({ ...terms, unitCost: cost, prices }, categories, points ? 'POINTS' : 'MONEY');
        expect(order.fee + order.subsidy).toBe(cost);
        expect(order.points > 0 && order.fee > 0).toBe(false);
      }),
    );
  });
});
