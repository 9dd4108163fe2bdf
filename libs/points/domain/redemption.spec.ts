import { defaultRedemption } from './giving-rules.js';
import { fetchUntil, requireFetchable, requireReturnable, requireWithinPolicy, startOfPeriod } from './redemption.js';
import { redemptionEventNames, redemptionStateNames, redemptionStates } from './redemption.states.js';
import { changedStock, checkedTerms, requireForRegion, requireOffered, type RewardDraft } from './reward.js';
import { rewardEventNames, rewardStateNames, rewardStates } from './reward.states.js';

const now = new Date('2026-03-02T02:00:00.000Z');
const draft: RewardDraft = {
  ...{ kind: 'GOODS', name: '大米 5 公斤', description: '当年新米', place: '双元路 1 号', price: 30, stock: 10 },
  ...{ validFrom: '2026-03-02', validUntil: '2026-06-30', pickUpDays: 7, prepared: false },
  ...{ timesPerPeriod: null, period: 'YEAR' },
};

describe('states', () => {
  it('of a redemption lead from the request to the goods, or back', () => {
    const arrows = redemptionStateNames.flatMap((state) =>
      redemptionEventNames
        .filter((event) => redemptionStates.allows(state, event))
        .map((event) => `${state} ${event} ${redemptionStates.next(state, event)}`),
    );
    expect(arrows).toEqual([
      'REQUESTED reserve RESERVED',
      'RESERVED prepare READY',
      'RESERVED cancel CANCELLED',
      'RESERVED expire EXPIRED',
      'READY fulfil FULFILLED',
      'READY cancel CANCELLED',
      'READY expire EXPIRED',
      'FULFILLED return RETURNED',
    ]);
  });

  it('of a reward: closing is final', () => {
    const arrows = rewardStateNames.flatMap((state) =>
      rewardEventNames
        .filter((event) => rewardStates.allows(state, event))
        .map((event) => `${state} ${event} ${rewardStates.next(state, event)}`),
    );
    expect(arrows).toEqual(['OPEN pause PAUSED', 'OPEN close CLOSED', 'PAUSED resume OPEN', 'PAUSED close CLOSED']);
  });
});

describe('the period of a limit begins in Shanghai', () => {
  it.each([
    ['DAY', '2026-03-02T15:59:59.999Z', '2026-03-01T16:00:00.000Z'],
    ['DAY', '2026-03-02T16:00:00.000Z', '2026-03-02T16:00:00.000Z'],
    ['MONTH', '2026-03-31T15:59:59.999Z', '2026-02-28T16:00:00.000Z'],
    ['QUARTER', '2026-03-31T15:59:59.999Z', '2025-12-31T16:00:00.000Z'],
    ['QUARTER', '2026-03-31T16:00:00.000Z', '2026-03-31T16:00:00.000Z'],
    ['QUARTER', '2026-12-31T15:59:59.999Z', '2026-09-30T16:00:00.000Z'],
    ['YEAR', '2028-02-29T12:00:00.000Z', '2027-12-31T16:00:00.000Z'],
  ] as const)('%s of %s: %s', (period, at, begin) => {
    expect(startOfPeriod(period, new Date(at)).toISOString()).toBe(begin);
  });
});

describe('limits, dates and terms', () => {
  it('hold to the very last', () => {
    const once = { ...defaultRedemption, period: 'QUARTER' as const, timesPerPeriod: 1, pointsPerPeriod: 30 };
    expect(() => requireWithinPolicy(once, { times: 1, points: 30 })).not.toThrow();
    for (const over of [
      { times: 2, points: 30 },
      { times: 1, points: 31 },
    ]) {
      expect(() => requireWithinPolicy(once, over)).toThrow(
        expect.objectContaining({ code: 'REDEMPTION_LIMIT_REACHED' }),
      );
    }
    expect(fetchUntil(new Date('2026-03-02T15:59:59.999Z'), 7).toISOString()).toBe('2026-03-09T15:59:59.999Z');
    expect(fetchUntil(new Date('2026-03-02T16:00:00.000Z'), 7).toISOString()).toBe('2026-03-10T15:59:59.999Z');
    const returnable = { fulfilledAt: now, returnDays: 7 };
    expect(() => requireReturnable(returnable, new Date('2026-03-09T15:59:59.999Z'))).not.toThrow();
    expect(() => requireReturnable(returnable, new Date('2026-03-09T16:00:00.000Z'))).toThrow(
      expect.objectContaining({ code: 'REDEMPTION_RETURN_OVER' }),
    );
  });

  it.each([
    [{ price: 0 }, 'price'],
    [{ price: -1 }, 'price'],
    [{ price: 1.5 }, 'price'],
    [{ stock: 0 }, 'stock'],
    [{ stock: 1_000_001 }, 'stock'],
    [{ pickUpDays: 0 }, 'pickUpDays'],
    [{ pickUpDays: 367 }, 'pickUpDays'],
    [{ timesPerPeriod: 0 }, 'timesPerPeriod'],
    [{ validFrom: '2026-07-01' }, 'validUntil'],
    [{ validFrom: '2026-01-01', validUntil: '2026-03-01' }, 'validUntil'],
    [{ validUntil: '2026-02-30' }, 'date'],
  ])('of a reward are refused with %j', (change, field) => {
    expect(() => checkedTerms({ ...draft, ...change }, now)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', params: expect.objectContaining({ field }) as object }),
    );
  });

  const open = { state: 'OPEN' as const, regionPath: '/d/s/', ...checkedTerms({ ...draft, stock: 1 }, now) };
  const codeOf = (work: () => void): string | undefined => {
    try {
      work();
      return undefined;
    } catch (error) {
      return (error as { code: string }).code;
    }
  };

  it.each([
    [{}, '2026-03-02T02:00:00.000Z', undefined],
    [{ stock: 0 }, '2026-03-02T02:00:00.000Z', 'REWARD_OUT_OF_STOCK'],
    [{ state: 'PAUSED' as const }, '2026-03-02T02:00:00.000Z', 'REWARD_UNAVAILABLE'],
    [{ state: 'CLOSED' as const, stock: 0 }, '2026-03-02T02:00:00.000Z', 'REWARD_UNAVAILABLE'],
    [{}, '2026-03-01T15:59:59.999Z', 'REWARD_UNAVAILABLE'],
    [{}, '2026-06-30T15:59:59.999Z', undefined],
    [{}, '2026-06-30T16:00:00.000Z', 'REWARD_EXPIRED'],
  ])('%j at %s: %s', (change, at, code) => {
    expect(codeOf(() => requireOffered({ ...open, ...change }, new Date(at)))).toBe(code);
  });

  it.each([
    ['/d/s/', undefined],
    ['/d/s/c/', undefined],
    ['/d/', 'REWARD_OUTSIDE_REGION'],
    ['/d/s2/', 'REWARD_OUTSIDE_REGION'],
    ['', 'REWARD_OUTSIDE_REGION'],
  ])('a reward of /d/s/ for somebody of %s: %s', (path, code) => {
    expect(codeOf(() => requireForRegion(open, path))).toBe(code);
  });

  it.each([
    ['READY', '2026-03-09T15:59:59.999Z', undefined],
    ['READY', '2026-03-09T16:00:00.000Z', 'REDEMPTION_EXPIRED'],
    ['EXPIRED', '2026-03-02T02:00:00.000Z', 'REDEMPTION_EXPIRED'],
    ['FULFILLED', '2026-03-02T02:00:00.000Z', 'REDEMPTION_CODE_USED'],
    ['RETURNED', '2026-03-02T02:00:00.000Z', 'REDEMPTION_CODE_USED'],
    ['CANCELLED', '2026-03-02T02:00:00.000Z', 'REDEMPTION_CODE_INVALID'],
    ['RESERVED', '2026-03-02T02:00:00.000Z', 'REDEMPTION_CODE_INVALID'],
  ] as const)('a code in state %s at %s: %s', (state, at, code) => {
    expect(codeOf(() => requireFetchable({ state, expiresAt: fetchUntil(now, 7) }, new Date(at)))).toBe(code);
  });

  it('let stock never fall below zero', () => {
    expect(changedStock(3, -3)).toBe(0);
    expect(() => changedStock(3, -4)).toThrow(expect.objectContaining({ code: 'REWARD_OUT_OF_STOCK' }));
    expect(() => changedStock(3, 0)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
