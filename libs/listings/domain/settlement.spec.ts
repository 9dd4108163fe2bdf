import fc from 'fast-check';
import { amountsIn, joinedParts, partsOf, sumsOf, type EndedOrder } from './settlement.js';

const order = (change: Partial<EndedOrder>): EndedOrder => ({
  ...{ orderId: 'o', served: true, paidBy: 'MONEY', cost: 1_500, fee: 500, subsidy: 1_000 },
  ...{ fundId: 'F', purposeId: 'p', rail: 'sandbox', ...change },
});
const free = (change: Partial<EndedOrder> = {}): EndedOrder =>
  order({ paidBy: 'FREE', fee: 0, subsidy: 1_500, rail: null, ...change });

describe('a settlement', () => {
  it('is made of what each fund pays, in a fixed order', () => {
    const orders = [
      free({ fundId: 'G' }),
      order({}),
      free({ paidBy: 'POINTS' }),
      order({ cost: 700, fee: 700, subsidy: 0, fundId: null, purposeId: null }),
      free(),
      order({ served: false, fee: 250, subsidy: 0 }),
    ];
    expect(partsOf('V', orders)).toEqual([
      { kind: 'FEE', fundId: 'V', purposeId: null, rail: 'sandbox', orders: 3, amount: 1_450 },
      { kind: 'SUBSIDY', fundId: 'F', purposeId: 'p', rail: null, orders: 2, amount: 2_500 },
      { kind: 'SUBSIDY', fundId: 'G', purposeId: 'p', rail: null, orders: 1, amount: 1_500 },
      { kind: 'POINTS', fundId: 'F', purposeId: 'p', rail: null, orders: 1, amount: 1_500 },
    ]);
    expect(sumsOf(orders)).toEqual({
      ...{ served: 5, unserved: 1, total: 6_950, fee: 1_450, subsidy: 5_500, points: 1_500 },
    });
    expect(partsOf('V', [...orders].reverse())).toEqual(partsOf('V', orders));
    for (const cut of [1, 2, 3, 5]) {
      const pieces = [...partsOf('V', orders.slice(cut)), ...partsOf('V', orders.slice(0, cut))];
      expect(joinedParts(pieces)).toEqual(partsOf('V', orders));
    }
    expect(sumsOf(orders)).toMatchObject(amountsIn(partsOf('V', orders)));
  });

  it('keeps fees apart that lie at different payment providers', () => {
    const parts = partsOf('V', [order({}), order({ rail: 'stripe' }), order({})]);
    expect(parts.filter(({ kind }) => kind === 'FEE').map(({ rail, amount }) => [rail, amount])).toEqual([
      ['sandbox', 1_000],
      ['stripe', 500],
    ]);
  });

  it('has no part for nothing', () => {
    expect(partsOf('V', [])).toEqual([]);
    expect(partsOf('V', [free({ cost: 0, subsidy: 0, fundId: null, purposeId: null })])).toEqual([]);
  });

  it.each([
    ['whose parts are a fen over', order({ subsidy: 1_001 })],
    ['that was not served, but subsidised', order({ served: false, fee: 0, subsidy: 1 })],
    ['that was not served and left more than it cost', order({ served: false, fee: 1_501, subsidy: 0 })],
    ['with a negative fee', order({ fee: -1, subsidy: 1_501 })],
    ['with a negative subsidy', order({ fee: 1_501, subsidy: -1 })],
    ['with a subsidy of nobody', order({ fundId: null })],
    ['with a subsidy of no purpose', order({ purposeId: null })],
    ['with a fee that lies nowhere', order({ rail: null })],
  ])('is not drawn up from an order %s', (_, broken) => {
    expect(() => partsOf('V', [broken])).toThrow('are not of');
    expect(() => sumsOf([broken])).toThrow('are not of');
  });

  it('adds up to the fen, whatever the orders are', () => {
    const fen = fc.integer({ min: 0, max: 10_000_000 });
    const any = fc.record({ fee: fen, subsidy: fen, fund: fc.constantFrom('F', 'G'), points: fc.boolean() });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (drawn) => {
        const orders = drawn.map(({ fee, subsidy, fund, points }, at) =>
          order({
            ...{ orderId: `o${at}`, fee: points ? 0 : fee, subsidy, cost: (points ? 0 : fee) + subsidy },
            ...{ fundId: fund, paidBy: points ? 'POINTS' : 'MONEY' },
          }),
        );
        const [parts, sums] = [partsOf('V', orders), sumsOf(orders)];
        const paid = (kind: string): number =>
          parts.filter((part) => part.kind === kind).reduce((sum, { amount }) => sum + amount, 0);
        expect(sums.fee + sums.subsidy).toBe(sums.total);
        expect([paid('FEE'), paid('SUBSIDY') + paid('POINTS'), paid('POINTS')]).toEqual([
          ...[sums.fee, sums.subsidy, sums.points],
        ]);
        expect(parts.every(({ amount }) => amount > 0)).toBe(true);
      }),
    );
  });
});
