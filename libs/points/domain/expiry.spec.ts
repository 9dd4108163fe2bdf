import { checkedExpiry, endAfterReturn, expiryOf, isLive, NEVER, type ExpiryKind } from './expiry.js';

/** An instant told in Shanghai time. */
const shanghai = (text: string): Date => new Date(`${text}+08:00`);

describe('the end of points', () => {
  it.each<[ExpiryKind, number, string, string]>([
    // END_OF_YEAR: 志愿黄石
    ['END_OF_YEAR', 0, '2026-01-01T00:00:00.000', '2026-12-31T23:59:59.999'],
    ['END_OF_YEAR', 0, '2026-12-31T23:59:59.999', '2026-12-31T23:59:59.999'],
    ['END_OF_YEAR', 0, '2027-01-01T00:00:00.000', '2027-12-31T23:59:59.999'],
    ['END_OF_YEAR', 1, '2026-12-31T23:59:59.999', '2027-12-31T23:59:59.999'],
    // YEARS: 黄山
    ['YEARS', 1, '2026-03-05T00:00:00.000', '2027-03-05T23:59:59.999'],
    ['YEARS', 1, '2026-03-05T23:59:59.999', '2027-03-05T23:59:59.999'],
    ['YEARS', 1, '2024-02-29T12:00:00.000', '2025-02-28T23:59:59.999'],
    ['YEARS', 3, '2024-02-29T12:00:00.000', '2027-02-28T23:59:59.999'],
    ['YEARS', 4, '2024-02-29T12:00:00.000', '2028-02-29T23:59:59.999'],
    ['YEARS', 2, '2023-02-28T12:00:00.000', '2025-02-28T23:59:59.999'],
    ['YEARS', 1, '2023-03-01T00:00:00.000', '2024-03-01T23:59:59.999'],
  ])('%s %d of what was earned at %s is %s in Shanghai', (kind, years, earned, end) => {
    expect(expiryOf({ kind, years }, shanghai(earned))).toEqual(shanghai(end));
  });

  it('never comes with NONE', () => expect(expiryOf({ kind: 'NONE', years: 0 }, new Date())).toEqual(NEVER));

  it('is the last millisecond at which they can be spent', () => {
    const expiresAt = shanghai('2026-12-31T23:59:59.999');
    expect(isLive({ expiresAt }, expiresAt)).toBe(true);
    expect(isLive({ expiresAt }, shanghai('2027-01-01T00:00:00.000'))).toBe(false);
  });

  it.each([
    ['alive', 30, '2026-12-31T23:59:59.999', '2026-12-31T23:59:59.999'],
    ['dead, with 30 days of grace', 30, '2027-01-10T09:00:00.000', '2027-02-09T23:59:59.999'],
    ['dead, with no grace', 0, '2027-01-10T09:00:00.000', '2026-12-31T23:59:59.999'],
  ])('after a return to a lot that is %s', (_, days, at, end) => {
    const lot = { expiresAt: shanghai('2026-12-31T23:59:59.999') };
    expect(endAfterReturn(lot, days, shanghai(at))).toEqual(shanghai(end));
  });

  it.each([
    { kind: 'YEARS' as const, years: 0, returnGraceDays: 0 },
    { kind: 'YEARS' as const, years: 1.5, returnGraceDays: 0 },
    { kind: 'END_OF_YEAR' as const, years: -1, returnGraceDays: 0 },
    { kind: 'END_OF_YEAR' as const, years: 51, returnGraceDays: 0 },
    { kind: 'NONE' as const, years: 0, returnGraceDays: 367 },
  ])('refuses %o', (rule) => {
    expect(() => checkedExpiry(rule)).toThrow('BAD_USER_INPUT');
  });
});
