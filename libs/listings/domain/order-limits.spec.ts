import { requireOrderAllowed, type OpenOrder } from './order-limits.js';

const orders = (count: number, change: Partial<OpenOrder> = {}): OpenOrder[] =>
  Array.from({ length: count }, (_, at) => ({ listingId: `other-${at}`, fee: 800, feePaid: 800, ...change }));
const meal = { listingId: 'meal' };

describe('one order more', () => {
  it.each<[string, readonly OpenOrder[], number, number | null, string]>([
    ['of nobody who has any', [], 800, null, 'none'],
    ['the seventh of a listing', orders(6, meal), 800, null, 'none'],
    ['the eighth of a listing', orders(7, meal), 800, null, 'ORDER_LIMIT_OF_LISTING'],
    ['the second, where the terms say one', orders(1, meal), 800, 1, 'ORDER_LIMIT_OF_LISTING'],
    ['the twentieth in all', orders(19), 800, null, 'none'],
    ['the twenty-first in all', orders(20), 800, null, 'ORDER_LIMIT_IN_ALL'],
    ['the tenth that is not paid', orders(9, { feePaid: 0 }), 800, null, 'none'],
    ['the eleventh that is not paid', orders(10, { feePaid: 0 }), 800, null, 'ORDER_LIMIT_UNPAID'],
    ['paid in part only', orders(10, { feePaid: 799 }), 800, null, 'ORDER_LIMIT_UNPAID'],
    ['that costs nothing, beside ten that are not paid', orders(10, { feePaid: 0 }), 0, null, 'none'],
    ['beside many that cost nothing', orders(15, { fee: 0, feePaid: 0 }), 800, null, 'none'],
  ])('%s', (_, open, fee, ordersPerPerson, expected) => {
    const check = (): void => requireOrderAllowed(open, { ...meal, fee }, ordersPerPerson);
    if (expected === 'none') expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: expected }));
  });
});
