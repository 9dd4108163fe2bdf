import { instantsOf, isOver, month, monthAt } from './settlement-month.js';

describe('a month of settlement', () => {
  it.each(['2026-00', '2026-13', '2026-1', '26-01', '2026-01-01', '2026/01', ''])('refuses %s', (text) =>
    expect(() => month(text)).toThrow('BAD_USER_INPUT'),
  );

  it.each([
    ['2026-01', '2025-12-31T16:00:00.000Z', '2026-01-31T16:00:00.000Z'],
    ['2026-12', '2026-11-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
    ['2028-02', '2028-01-31T16:00:00.000Z', '2028-02-29T16:00:00.000Z'],
  ])('%s begins and ends at midnight in Shanghai', (text, from, until) => {
    const instants = instantsOf(month(text));
    expect([instants.from.toISOString(), instants.until.toISOString()]).toEqual([from, until]);
    expect(monthAt(instants.from)).toBe(text);
    expect(monthAt(new Date(instants.until.getTime() - 1))).toBe(text);
    expect(monthAt(instants.until)).not.toBe(text);
  });

  it('is over at the very instant in which the next one begins', () => {
    const { until } = instantsOf(month('2026-10'));
    expect(isOver(month('2026-10'), until)).toBe(true);
    expect(isOver(month('2026-10'), new Date(until.getTime() - 1))).toBe(false);
  });
});
