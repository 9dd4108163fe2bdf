import fc from 'fast-check';
import { pointsEarned } from './earning.js';
import { builtInPolicy, checkedRules, type PointsRules, type RecordSource } from './points-policy.js';

const hourly = builtInPolicy.rules;
const rules = (change: Partial<PointsRules>): PointsRules => ({ ...hourly, ...change });
const work = (minutes: number, source: RecordSource = 'SIGNED', lowFee = false) => ({
  minutes,
  source,
  itemId: 'item-1',
  lowFee,
});
const ratio = (numerator: number, denominator: number) => ({ numerator, denominator });
const withCoefficient = (numerator: number, denominator: number): PointsRules =>
  rules({ coefficients: [{ itemId: 'item-1', coefficient: ratio(numerator, denominator) }] });

describe('points earned', () => {
  it.each([
    ['one point an hour', hourly, 0, 0],
    ['one point an hour', hourly, 1, 0],
    ['one point an hour', hourly, 59, 0],
    ['one point an hour', hourly, 60, 1],
    ['one point an hour', hourly, 61, 1],
    ['one point an hour', hourly, 119, 1],
    ['one point an hour', hourly, 120, 2],
    ['one point an hour, ten years without sleep', hourly, 5_256_000, 87_600],
    ['one point an hour, the largest integer', hourly, Number.MAX_SAFE_INTEGER, 150_119_987_579_016],
    ['one and a half for hard work', withCoefficient(3, 2), 59, 1],
    ['one and a half for hard work', withCoefficient(3, 2), 60, 1],
    ['one and a half for hard work', withCoefficient(3, 2), 80, 2],
    ['floored once, not after each factor', withCoefficient(1, 3), 179, 0],
    ['floored once, not after each factor', withCoefficient(1, 3), 180, 1],
    ['ten points an hour', rules({ rate: ratio(10, 60) }), 59, 9],
    ['rate 0', rules({ rate: ratio(0, 1) }), 600, 0],
    ['coefficient 0', withCoefficient(0, 1), 600, 0],
    ['a coefficient of another item', rules({ coefficients: [{ itemId: 'item-2', coefficient: ratio(9, 1) }] }), 60, 1],
  ])('%s: %o · %d minutes → %d', (_, policy, minutes, expected) => {
    expect(pointsEarned(policy, work(minutes))).toBe(expected);
  });

  it.each(['BACKFILLED', 'PAPER'] as const)('%s minutes earn nothing unless the policy says so', (source) => {
    expect(pointsEarned(hourly, work(600, source))).toBe(0);
    expect(pointsEarned(rules({ earningSources: [source] }), work(600, source))).toBe(10);
  });

  it('low-fee work earns nothing', () => expect(pointsEarned(hourly, work(600, 'SIGNED', true))).toBe(0));

  it('refuses a product beyond the safe integers instead of rounding it', () => {
    expect(() => pointsEarned(withCoefficient(1000, 1), work(Number.MAX_SAFE_INTEGER))).toThrow('BAD_USER_INPUT');
  });

  it('never pays more for parts than for the whole', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.nat(100_000),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 500 }),
        (a, b, n, d) => {
          const policy = withCoefficient(n, d);
          const parts = pointsEarned(policy, work(a)) + pointsEarned(policy, work(b));
          const whole = pointsEarned(policy, work(a + b));
          return parts <= whole && whole - parts <= 1;
        },
      ),
    );
  });
});

describe('rules', () => {
  it.each([
    ['rate', rules({ rate: ratio(1, 0) })],
    ['rate', rules({ rate: ratio(-1, 60) })],
    ['rate', rules({ rate: ratio(0.5, 60) })],
    ['rate', rules({ rate: ratio(Number.MAX_SAFE_INTEGER + 1, 60) })],
    ['coefficients', withCoefficient(1, 0)],
    ['coefficients', rules({ coefficients: [1, 2].map(() => ({ itemId: 'twice', coefficient: ratio(1, 1) })) })],
  ])('with a wrong %s are refused', (field, wrong) => {
    expect(() => checkedRules(wrong)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', params: expect.objectContaining({ field }) }),
    );
  });

  it('come back in one order', () => {
    const checked = checkedRules(
      rules({
        earningSources: ['PAPER', 'SIGNED', 'PAPER'],
        coefficients: ['b', 'a'].map((itemId) => ({ itemId, coefficient: ratio(1, 1) })),
      }),
    );
    expect(checked.earningSources).toEqual(['SIGNED', 'PAPER']);
    expect(checked.coefficients.map((entry) => entry.itemId)).toEqual(['a', 'b']);
  });
});
