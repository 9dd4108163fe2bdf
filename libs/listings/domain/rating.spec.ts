import fc from 'fast-check';
import { requireRatable, withRating, type RatingTotals } from './rating.js';
import { SERVICE_ORDER_STATES } from './service-order.states.js';

const at = (text: string): Date => new Date(`${text}+08:00`);
const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
const none: RatingTotals = { ratingSum: 0, ratingCount: 0, ratingMean: 0 };

describe('ratings', () => {
  it.each([
    [[5], 500],
    [[1], 100],
    [[5, 4], 450],
    [[5, 5, 4], 466],
    [[1, 1, 2], 133],
  ])('%j have a mean of %i hundredths', (stars, mean) => {
    expect(stars.reduce<RatingTotals>(withRating, none)).toEqual({
      ratingSum: stars.reduce((sum, one) => sum + one, 0),
      ratingCount: stars.length,
      ratingMean: mean,
    });
  });

  it.each([0, 6, -1, 4.5, Number.NaN])('have no %p stars', (stars) => {
    expect(() => withRating(none, stars)).toThrow(code('BAD_USER_INPUT'));
  });

  it('add up alike in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 50 }), (stars) => {
        const forwards = stars.reduce<RatingTotals>(withRating, none);
        expect([...stars].reverse().reduce<RatingTotals>(withRating, none)).toEqual(forwards);
        expect(forwards.ratingMean).toBeGreaterThanOrEqual(100 * Math.min(...stars));
        expect(forwards.ratingMean).toBeLessThanOrEqual(100 * Math.max(...stars));
      }),
    );
  });

  it.each(SERVICE_ORDER_STATES.map((state) => [state] as const))('of an order that is %s', (state) => {
    const check = (): void =>
      requireRatable({ state, confirmedAt: at('2026-03-02T12:00:00.000') }, at('2026-03-03T12:00:00.000'));
    if (state === 'CONFIRMED' || state === 'SETTLED') expect(check).not.toThrow();
    else expect(check).toThrow(code('ORDER_NOT_RATABLE'));
  });

  it('are taken until the end of the thirtieth day after the confirmation', () => {
    const order = { state: 'CONFIRMED' as const, confirmedAt: at('2026-03-02T12:00:00.000') };
    expect(() => requireRatable(order, at('2026-04-01T23:59:59.999'))).not.toThrow();
    expect(() => requireRatable(order, at('2026-04-02T00:00:00.000'))).toThrow(code('RATING_TOO_LATE'));
    expect(() => requireRatable({ ...order, confirmedAt: null }, at('2026-03-03T00:00:00.000'))).toThrow(
      code('ORDER_NOT_RATABLE'),
    );
  });
});
