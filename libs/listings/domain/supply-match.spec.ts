import fc from 'fast-check';
import { misfit, proposeMatches, type OfferedService, type WantedService } from './supply-match.js';

const need: WantedService = {
  ...{ id: 'need', regionPath: '/district/street/community/', field: 'MEALS', state: 'OPEN', people: 40, placed: 0 },
  ...{ fromDate: '2026-03-02', toDate: '2026-03-31', licence: null, budget: 40_000 },
};
const supply: OfferedService = {
  ...{ id: 'supply', areaPaths: ['/district/'], field: 'MEALS', state: 'OPEN', people: 40, placed: 0 },
  ...{ fromDate: '2026-03-02', toDate: '2026-03-31', licences: [], price: 1_000 },
};

describe('a supply and a need', () => {
  it.each<[string, Partial<WantedService>, Partial<OfferedService>, string | null]>([
    ['that agree', {}, {}, null],
    ['of other fields', {}, { field: 'HAIRCUT' }, 'OTHER_FIELD'],
    ['of the same region', {}, { areaPaths: [need.regionPath] }, null],
    ['of another region', {}, { areaPaths: ['/district/street/other/'] }, 'OTHER_AREA'],
    ['of which it serves a part only', {}, { areaPaths: [`${need.regionPath}grid/`] }, 'OTHER_AREA'],
    ['where it serves nowhere', {}, { areaPaths: [] }, 'OTHER_AREA'],
    ['that share their last day', {}, { fromDate: '2026-03-31', toDate: '2026-04-30' }, null],
    ['that miss each other by a day', {}, { fromDate: '2026-04-01', toDate: '2026-04-30' }, 'OTHER_DATES'],
    ['that ended a day before', {}, { fromDate: '2026-02-01', toDate: '2026-03-01' }, 'OTHER_DATES'],
    ['at a fen too much a head', {}, { price: 1_001 }, 'TOO_DEAR'],
    ['that costs something where nothing can be spent', { budget: 0 }, { price: 1 }, 'TOO_DEAR'],
    ['that costs nothing', { budget: 0 }, { price: 0 }, null],
    ['without the licence', { licence: 'FOOD_BUSINESS' }, { licences: ['ELDERLY_CARE'] }, 'NO_LICENCE'],
    ['with the licence', { licence: 'FOOD_BUSINESS' }, { licences: ['ELDERLY_CARE', 'FOOD_BUSINESS'] }, null],
    ['that is met', { placed: 40 }, {}, 'ENTRY_CLOSED'],
    ['that is used up', {}, { placed: 40 }, 'ENTRY_CLOSED'],
    ['that was taken off', {}, { state: 'CLOSED' }, 'ENTRY_CLOSED'],
    ['of which the need is over', { state: 'LAPSED' }, {}, 'ENTRY_CLOSED'],
  ])('%s', (_, ofNeed, ofSupply, expected) => {
    const pair = [
      { ...need, ...ofNeed },
      { ...supply, ...ofSupply },
    ] as const;
    expect(misfit(...pair)).toBe(expected);
    expect(proposeMatches([pair[0]], [pair[1]], 9)).toHaveLength(expected === null ? 1 : 0);
  });
});

describe('the reasons of a match', () => {
  it.each<[string, Partial<WantedService>, Partial<OfferedService>, Record<string, [number, number]>]>([
    [
      'of a whole district at the full budget',
      {},
      {},
      { AREA: [9, 2], PEOPLE: [25, 40], DATES: [20, 30], PRICE: [0, 40_000] },
    ],
    [
      'of the community itself, for nothing',
      {},
      { areaPaths: ['/district/', need.regionPath], price: 0 },
      { AREA: [25, 0], PEOPLE: [25, 40], DATES: [20, 30], PRICE: [20, 0] },
    ],
    [
      'of a quarter of them, at half the budget',
      {},
      { people: 10, price: 500 },
      { AREA: [9, 2], PEOPLE: [6, 10], DATES: [20, 30], PRICE: [10, 5_000] },
    ],
    [
      'of who is left on either side',
      { placed: 30 },
      { placed: 35 },
      { AREA: [9, 2], PEOPLE: [12, 5], DATES: [20, 30], PRICE: [0, 5_000] },
    ],
    [
      'of one day of thirty',
      {},
      { toDate: '2026-03-02' },
      { AREA: [9, 2], PEOPLE: [25, 40], DATES: [0, 1], PRICE: [0, 40_000] },
    ],
    [
      'with a licence, where all is free',
      { licence: 'FOOD_BUSINESS', budget: 0 },
      { licences: ['FOOD_BUSINESS'], price: 0 },
      { AREA: [9, 2], PEOPLE: [25, 40], DATES: [20, 30], PRICE: [20, 0], LICENCE: [10, 1] },
    ],
  ])('%s', (_, ofNeed, ofSupply, expected) => {
    const [fit] = proposeMatches([{ ...need, ...ofNeed }], [{ ...supply, ...ofSupply }], 1);
    const reasons = Object.fromEntries(
      (fit?.reasons ?? []).map(({ reason, points, figure }) => [reason, [points, figure]]),
    );
    expect(reasons).toEqual(expected);
    expect(fit?.score).toBe(Object.values(expected).reduce((sum, [points]) => sum + points, 0));
  });

  it('rank by score, then by price, then by age, and end at the most', () => {
    const near = { ...supply, id: 'b', areaPaths: [need.regionPath] };
    const others = [{ ...near, id: 'c' }, { ...supply, id: 'far' }, near, { ...near, id: 'cheap', price: 900 }];
    const order = (most: number): string[] => proposeMatches([need], others, most).map(({ supplyId }) => supplyId);
    expect(order(9)).toEqual(['cheap', 'b', 'c', 'far']);
    expect(order(2)).toEqual(['cheap', 'b']);
  });

  it('are whole numbers from 0 to 100, in whatever order candidates come, and never break a budget', () => {
    const days = fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${String(day).padStart(2, '0')}`);
    const dates = fc.tuple(days, days).map(([one, other]) => ({
      fromDate: one < other ? one : other,
      toDate: one < other ? other : one,
    }));
    const entry = { people: fc.integer({ min: 1, max: 100_000 }), placed: fc.integer({ min: 0, max: 99 }) };
    const wanted = fc.record({ ...entry, dates, budget: fc.integer({ min: 0, max: 1_000_000_000_000 }) });
    const offers = fc.array(fc.record({ ...entry, dates, price: fc.integer({ min: 0, max: 10_000_000 }) }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(wanted, offers, (one, many) => {
        const asked = { ...need, ...one, ...one.dates };
        const supplies = many.map((each, at) => ({ ...supply, ...each, ...each.dates, id: `s${at}` }));
        const fits = proposeMatches([asked], supplies, 9);
        expect(proposeMatches([asked], [...supplies].reverse(), 9)).toEqual(fits);
        for (const { supplyId, score, reasons } of fits) {
          const found = supplies.find(({ id }) => id === supplyId);
          expect((found?.price ?? 0) * asked.people).toBeLessThanOrEqual(asked.budget);
          expect(
            reasons.every(
              ({ points, figure }) => Number.isSafeInteger(points) && points >= 0 && Number.isSafeInteger(figure),
            ),
          ).toBe(true);
          expect(score).toBeLessThanOrEqual(100);
        }
      }),
    );
  });
});
