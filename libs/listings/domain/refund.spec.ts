import fc from 'fast-check';
import { minutesUntil, percentKeptAt, refundAt, type CancellationTier } from './refund.js';

const tiers: CancellationTier[] = [
  { minutesBefore: 120, percentKept: 50 },
  { minutesBefore: 1_440, percentKept: 0 },
];

describe('what is given back at a cancellation', () => {
  it.each<[minutes: number, kept: number]>([
    [100_000, 0],
    [1_440, 0],
    [1_439, 50],
    [120, 50],
    [119, 100],
    [0, 100],
    [-1, 100],
  ])('%i minutes before the start keeps %i %%', (minutes, kept) => {
    expect(percentKeptAt(tiers, minutes)).toBe(kept);
  });

  it.each<[fee: number, percent: number, kept: number]>([
    [0, 50, 0],
    [1, 50, 0],
    [3, 50, 1],
    [800, 33, 264],
    [999, 33, 329],
    [999, 100, 999],
    [999, 0, 0],
    [10_000_000, 99, 9_900_000],
  ])('of %i fen, of which %i %% are kept, keeps %i', (fee, percentKept, kept) => {
    const outcome = refundAt(fee, [{ minutesBefore: 0, percentKept }], 5);
    expect(outcome).toEqual({ kept, refunded: fee - kept });
  });

  it.each<[minutes: number, kept: number]>([
    [0, 0],
    [-1, 100],
  ])('without rules keeps at %i minutes %i %%', (minutes, kept) => {
    expect(percentKeptAt([], minutes)).toBe(kept);
  });

  it('divides a fee without a rest, into whole fen, and gives more for more notice', () => {
    const rules = fc
      .uniqueArray(fc.record({ minutesBefore: fc.nat(10_000), percentKept: fc.nat(100) }), {
        selector: ({ minutesBefore }) => minutesBefore,
        maxLength: 10,
      })
      .map((drawn) => {
        const notices = drawn.map(({ minutesBefore }) => minutesBefore).sort((one, other) => one - other);
        const percents = drawn.map(({ percentKept }) => percentKept).sort((one, other) => other - one);
        return notices.map((minutesBefore, at) => ({ minutesBefore, percentKept: percents[at] ?? 0 }));
      });
    fc.assert(
      fc.property(fc.nat(10_000_000), rules, fc.integer({ min: -100, max: 12_000 }), (fee, drawn, minutes) => {
        const { kept, refunded } = refundAt(fee, drawn, minutes);
        expect(kept + refunded).toBe(fee);
        expect(Number.isSafeInteger(kept) && kept >= 0 && refunded >= 0).toBe(true);
        expect(refundAt(fee, drawn, minutes + 1).refunded).toBeGreaterThanOrEqual(refunded);
      }),
    );
  });

  it('does not depend on the order of the tiers', () => {
    expect(refundAt(800, [...tiers].reverse(), 200)).toEqual(refundAt(800, tiers, 200));
  });
});

describe('the minutes until a start', () => {
  const start = new Date('2026-03-02T02:00:00.000Z');
  it.each([
    ['2026-03-02T01:00:00.000Z', 60],
    ['2026-03-02T01:00:00.001Z', 59],
    ['2026-03-02T01:59:59.999Z', 0],
    ['2026-03-02T02:00:00.000Z', 0],
    ['2026-03-02T02:00:00.001Z', -1],
  ])('at %s are %i', (at, minutes) => {
    expect(minutesUntil(start, new Date(at))).toBe(minutes);
  });
});
