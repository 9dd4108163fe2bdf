import { endOfBusinessDate, localDate, startOfBusinessDate } from '#kernel';
import { bannedUntil, isBanned } from './ban.js';
import { acceptsObjection, dueDate, isConfirmable, noticePeriod, requireRecheckable } from './notice-period.js';
import type { NoticeRules } from './rulebook.js';

const rules = (change: Partial<NoticeRules> = {}): NoticeRules => ({
  ...{ days: { count: 5, unit: 'WORKING' }, countsFirstDay: false, endsOnWorkingDay: false },
  ...{ recheck: { count: 5, unit: 'CALENDAR' }, namesExperts: false },
  ...change,
});
const calendar = (count: number) => ({ days: { count, unit: 'CALENDAR' } as const });

describe('a notice', () => {
  it.each<[string, Partial<NoticeRules>, string, string, string]>([
    ['over a week-end', {}, '2026-03-04', '2026-03-05', '2026-03-11'],
    ['with its first day', { countsFirstDay: true }, '2026-03-04', '2026-03-04', '2026-03-10'],
    [
      'published on a Saturday, which does not count',
      { countsFirstDay: true },
      '2026-03-07',
      '2026-03-09',
      '2026-03-13',
    ],
    ['with the work Saturday before 春节', {}, '2026-02-13', '2026-02-14', '2026-02-27'],
    ['with the work Saturday after 春节', {}, '2026-02-23', '2026-02-24', '2026-02-28'],
    ['over 国庆 with both work-weekends', {}, '2026-09-30', '2026-10-08', '2026-10-13'],
    ['of fifteen days', calendar(15), '2026-03-02', '2026-03-03', '2026-03-17'],
    ['of days that end on a Sunday', calendar(5), '2026-03-03', '2026-03-04', '2026-03-08'],
    [
      'of days that end on the next working day',
      { ...calendar(5), endsOnWorkingDay: true },
      ...(['2026-03-03', '2026-03-04', '2026-03-09'] as const),
    ],
    ['of one day', calendar(1), '2026-03-02', '2026-03-03', '2026-03-03'],
    [
      'of one working day on a Friday',
      { days: { count: 1, unit: 'WORKING' } },
      '2026-03-06',
      '2026-03-09',
      '2026-03-09',
    ],
  ])('%s', (_, change, published, first, last) =>
    expect(noticePeriod(rules(change), localDate(published))).toEqual({ first, last }),
  );

  it('into a year whose calendar is not known is refused', () =>
    expect(() => noticePeriod(rules(), localDate('2037-12-30'))).toThrow('CALENDAR_YEAR_UNKNOWN'));

  it('whose objections could not be re-checked in days that are known is refused to who publishes it', () => {
    const recheck = { count: 5, unit: 'WORKING' } as const;
    const check = (published: string, change = rules({ recheck })) => {
      return () => requireRecheckable(change, noticePeriod(change, localDate(published)));
    };
    expect(check('2026-12-17')).not.toThrow();
    expect(check('2026-12-18')).toThrow('CALENDAR_YEAR_UNKNOWN');
    expect(check('2026-12-18', rules())).not.toThrow();
  });

  it('is counted by a calendar that is given', () =>
    expect(noticePeriod(rules(), localDate('2026-03-04'), () => true).last).toBe('2026-03-09'));

  const period = noticePeriod(rules(), localDate('2026-03-04'));
  const published = new Date('2026-03-04T03:00:00.000Z');
  const end = endOfBusinessDate(period.last);
  const ms = (by: number): Date => new Date(end.getTime() + by);
  it.each([
    ['at its publication', published, true, false],
    ['a millisecond before it', new Date(published.getTime() - 1), false, false],
    ['in its last millisecond', end, true, false],
    ['a millisecond later', ms(1), false, true],
    ['at the beginning of its last day', startOfBusinessDate(period.last), true, false],
  ])('takes objections and can be confirmed: %s', (_, at, objection, confirmable) => {
    expect(acceptsObjection(period, published, at)).toBe(objection);
    expect(isConfirmable(period, at)).toBe(confirmable);
  });
});

describe('a due date', () => {
  it.each([
    [5, 'CALENDAR', '2026-03-04', '2026-03-09'],
    [5, 'WORKING', '2026-03-04', '2026-03-11'],
    [15, 'WORKING', '2026-02-13', '2026-03-12'],
  ] as const)('%d %s days after %s is %s', (count, unit, from, expected) =>
    expect(dueDate({ count, unit }, localDate(from))).toBe(expected),
  );
});

describe('a ban', () => {
  it.each([
    ['2026-03-04', 3, '2029-03-04'],
    ['2024-02-29', 1, '2025-02-28'],
    ['2026-03-04', 0, null],
  ])('of a breach on %s for %d years lasts until %s', (breach, years, expected) =>
    expect(bannedUntil(localDate(breach), years)).toBe(expected),
  );

  it('counts on its last day and not after it', () => {
    const last = [localDate('2020-01-01'), localDate('2026-03-04')];
    expect(['2026-03-04', '2026-03-05'].map((on) => isBanned(last, localDate(on)))).toEqual([true, false]);
    expect(isBanned([], localDate('2026-03-04'))).toBe(false);
  });
});
