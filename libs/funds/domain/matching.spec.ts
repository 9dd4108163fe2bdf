import fc from 'fast-check';
import { isTooFast, matchOf, takenBack, VELOCITY, type MatchCase, type MatchingRules } from './matching.js';
import { rulesOf, type MatchingTerms } from './matching-terms.js';
import { historyOf } from './pool-facts.js';
import { replayMatches, type PoolFact } from './replay-matches.js';

const rules: MatchingRules = {
  ...{ coverKind: 'DRIVES', covered: ['drive'], from: '2026-03-01', to: '2026-03-31' },
  ...{ factor: { numerator: 1, denominator: 1 }, capPerGift: null, capPerDonorDay: null, capPerDrive: null },
  ...VELOCITY,
};
const gift: MatchCase = { amount: 1_000, day: '2026-03-02', donorDay: 0, drive: 0, left: 100_000 };

describe('what a gift draws', () => {
  it.each<[string, Partial<MatchingRules>, Partial<MatchCase>, number]>([
    ['1:1', {}, {}, 1_000],
    ['1:3, rounded down', { factor: { numerator: 1, denominator: 3 } }, { amount: 1_001 }, 333],
    ['too small for 1:3', { factor: { numerator: 1, denominator: 3 } }, { amount: 2 }, 0],
    ['3:1', { factor: { numerator: 3, denominator: 1 } }, {}, 3_000],
    ['at the cap per gift', { capPerGift: 1_000 }, {}, 1_000],
    [
      'above the cap per gift, which comes before the factor',
      { capPerGift: 500, factor: { numerator: 2, denominator: 1 } },
      {},
      1_000,
    ],
    ['up to the cap of the donor and day', { capPerDonorDay: 1_500 }, { donorDay: 600 }, 900],
    ['nothing beyond it', { capPerDonorDay: 1_500 }, { donorDay: 1_500 }, 0],
    ['up to the cap of the drive', { capPerDrive: 5_000 }, { drive: 4_999 }, 1],
    ['up to what is left', {}, { left: 1 }, 1],
    ['nothing of an empty pool', {}, { left: 0 }, 0],
    ['on the first day', {}, { day: '2026-03-01' }, 1_000],
    ['on the last day', {}, { day: '2026-03-31' }, 1_000],
    ['before the first day', {}, { day: '2026-02-28' }, 0],
    ['after the last day', {}, { day: '2026-04-01' }, 0],
    [
      'of an amount whose product is beyond the safe integers',
      { factor: { numerator: 1_000, denominator: 1 } },
      { amount: Number.MAX_SAFE_INTEGER },
      100_000,
    ],
  ])('%s', (_, change, of, expected) => expect(matchOf({ ...rules, ...change }, { ...gift, ...of })).toBe(expected));

  const fen = fc.integer({ min: 0, max: 10_000_000 });
  const cap = fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: null });
  const part = fc.integer({ min: 1, max: 1_000 });

  it('is never negative and never above any cap or what is left', () => {
    const anyCase = fc.record({
      amount: fen,
      donorDay: fen,
      drive: fen,
      left: fc.integer({ min: -5, max: 1_000_000 }),
    });
    const anyRules = fc.record({
      capPerGift: cap,
      capPerDonorDay: cap,
      capPerDrive: cap,
      numerator: part,
      denominator: part,
    });
    fc.assert(
      fc.property(anyCase, anyRules, (one, { numerator, denominator, ...caps }) => {
        const match = matchOf({ ...rules, ...caps, factor: { numerator, denominator } }, { ...gift, ...one });
        expect(match).toBeGreaterThanOrEqual(0);
        expect(match).toBeLessThanOrEqual(Math.max(0, one.left));
        expect(match * denominator).toBeLessThanOrEqual(
          Math.min(one.amount, caps.capPerGift ?? one.amount) * numerator,
        );
        if (match > 0) {
          expect(one.donorDay + match).toBeLessThanOrEqual(caps.capPerDonorDay ?? Infinity);
          expect(one.drive + match).toBeLessThanOrEqual(caps.capPerDrive ?? Infinity);
        }
      }),
    );
  });
});

describe('what a refund takes back', () => {
  it.each([
    ['a third', { gift: 300, back: 100, match: 100, reversed: 0 }, 33],
    ['the second third', { gift: 300, back: 200, match: 100, reversed: 33 }, 33],
    ['the last one, the remainder', { gift: 300, back: 300, match: 100, reversed: 66 }, 34],
    ['nothing twice', { gift: 300, back: 300, match: 100, reversed: 100 }, 0],
    ['nothing for a fen of a small match', { gift: 300, back: 1, match: 100, reversed: 0 }, 0],
  ])('%s', (_, of, expected) => expect(takenBack(of)).toBe(expected));

  it('sums to exactly the match when the whole gift is back, and never passes its share', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 5_000_000 }), (refunds, match) => {
        const total = refunds.reduce((sum, part) => sum + part, 0);
        let [back, reversed] = [0, 0];
        for (const part of refunds) {
          back += part;
          reversed += takenBack({ gift: total, back, match, reversed });
          expect(reversed * total).toBeLessThanOrEqual(match * back);
        }
        expect(reversed).toBe(match);
      }),
    );
  });
});

describe('the fifth gift within a minute', () => {
  const at = (seconds: number): Date => new Date(Date.UTC(2026, 2, 2, 2) + seconds * 1_000);
  it.each<[string, number, number[], boolean]>([
    ['is held', 40, [0, 10, 20, 30], true],
    ['is not the fourth', 30, [0, 10, 20], false],
    ['is held also where it is told of first to last', 0, [40, 30, 20, 10], true],
    ['is not one a minute after the first', 60, [0, 10, 20, 30], false],
    ['is one just before', 59.999, [0, 10, 20, 30], true],
    ['is not one among gifts of two minutes', 50, [0, 1, 100, 101], false],
    ['and later ones are held, too', 45, [0, 10, 20, 30, 40], true],
    ['counts gifts of one instant', 0, [0, 0, 0, 0], true],
  ])('%s', (_, own, others, held) => expect(isTooFast(rules, at(own), others.map(at))).toBe(held));
});

describe('the terms of a pool', () => {
  const terms: MatchingTerms = {
    ...{ fundId: null, driveIds: ['b', 'a', 'a'], from: '2026-03-01', to: '2026-03-31' },
    ...{ factor: { numerator: 1, denominator: 3 }, capPerGift: 1, capPerDonorDay: null, capPerDrive: null },
  };
  it('become rules in one form', () => {
    expect(rulesOf(terms, '2026-03-31')).toMatchObject({ coverKind: 'DRIVES', covered: ['a', 'b'], heldFrom: 5 });
    expect(rulesOf({ ...terms, fundId: 'f', driveIds: [] }, '2026-01-01')).toMatchObject({ covered: ['f'] });
  });
  it.each<[string, Partial<MatchingTerms>]>([
    ['fundId', { fundId: 'f' }],
    ['fundId', { driveIds: [] }],
    ['driveIds', { driveIds: Array.from({ length: 101 }, (_, at) => String(at)) }],
    ['to', { to: '2026-02-28' }],
    ['to', { from: '2026-02-01', to: '2026-02-28' }],
    ['factor', { factor: { numerator: 0, denominator: 1 } }],
    ['factor', { factor: { numerator: 1, denominator: 1.5 } }],
    ['capPerGift', { capPerGift: 0 }],
    ['capPerDonorDay', { capPerDonorDay: -1 }],
    ['capPerDrive', { capPerDrive: 0.5 }],
  ])('are refused for %s', (field, change) => {
    const refused = expect.objectContaining({ code: 'POOL_INCOMPLETE', params: { field } }) as Error;
    expect(() => rulesOf({ ...terms, ...change }, '2026-03-01')).toThrow(refused);
  });
});

describe('a replay', () => {
  const give = (id: string, amount: number, driveId = 'drive'): PoolFact => ({
    ...{ kind: 'GIFT', donationId: id, donorId: id, driveId, amount, day: '2026-03-02' },
    ...{ givenAt: new Date(0), conditional: driveId === 'waiting' },
  });
  const states = (facts: PoolFact[]) => {
    const { matches, left } = replayMatches(rules, [{ kind: 'FUNDED', amount: 100 }, ...facts]);
    return [[...matches.values()].map(({ amount, reversed, state }) => `${state} ${amount}-${reversed}`), left];
  };

  it('matches only while the pool is active', () => {
    const end: PoolFact = { kind: 'ENDED', at: null };
    const facts: PoolFact[] = [give('a', 1), { kind: 'ACTIVATED' }, give('b', 2), end, give('c', 4)];
    expect(states(facts)).toEqual([['POSTED 2-0'], 98]);
  });

  it('follows what was paid before the end and came after it, out of what is left', () => {
    const facts = (end: number): PoolFact[] => [
      ...[{ kind: 'ACTIVATED' as const }, give('b', 2), { kind: 'ENDED' as const, at: new Date(end) }],
      ...[give('c', 4), { kind: 'RELEASED' as const, amount: 94 }, give('d', 8)],
    ];
    expect(states(facts(1))).toEqual([['POSTED 2-0', 'POSTED 4-0'], 0]);
    expect(states(facts(0))).toEqual([['POSTED 2-0'], 4]);
  });

  it('counts gifts that drew nothing towards the fifth of a minute, and not where older rules do not', () => {
    const small = { ...rules, factor: { numerator: 1, denominator: 100 } };
    const gifts = [99, 99, 99, 99, 500].map(
      (amount, at) => ({ ...give(String(at), amount), donorId: 'd' }) as PoolFact,
    );
    const facts: PoolFact[] = [{ kind: 'FUNDED', amount: 100 }, { kind: 'ACTIVATED' }, ...gifts];
    const statesBy = (by: MatchingRules) => [...replayMatches(by, facts).matches.values()].map(({ state }) => state);
    expect(statesBy(small)).toEqual(['HELD']);
    expect(statesBy({ ...small, heldCounts: undefined })).toEqual(['POSTED']);
  });

  it('leaves what came back to the next gift', () => {
    const back: PoolFact = { kind: 'BACK', donationId: 'a', amount: 30 };
    expect(states([{ kind: 'ACTIVATED' }, give('a', 90), back, give('b', 90)])).toEqual([
      ['POSTED 90-30', 'POSTED 40-0'],
      0,
    ]);
  });

  it('decides with the drive what waits for it', () => {
    const active: PoolFact[] = [{ kind: 'ACTIVATED' }, give('a', 60, 'waiting'), give('b', 60)];
    expect(states(active)).toEqual([['RESERVED 60-0', 'POSTED 40-0'], 0]);
    expect(states([...active, { kind: 'DRIVE_POSTED', driveId: 'waiting' }])).toEqual([
      ['POSTED 60-0', 'POSTED 40-0'],
      0,
    ]);
    expect(states([...active, { kind: 'DRIVE_VOIDED', driveId: 'waiting' }])).toEqual([
      ['VOIDED 60-0', 'POSTED 40-0'],
      60,
    ]);
  });

  it('knows nothing of an empty ledger', () => {
    expect(historyOf('pool', [], new Map())).toMatchObject({ facts: [], mark: null });
  });
});
