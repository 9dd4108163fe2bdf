import { addWorkingDays, isCalendarYearKnown, isWorkingDay, localDate } from '#kernel';

describe('working days', () => {
  it.each([
    ['2026-01-01', false, 'New Year'],
    ['2026-01-04', true, 'a Sunday worked for New Year (调休)'],
    ['2026-02-17', false, 'Spring Festival'],
    ['2026-02-14', true, 'a Saturday worked for Spring Festival'],
    ['2026-03-02', true, 'an ordinary Monday'],
    ['2026-03-07', false, 'an ordinary Saturday'],
    ['2026-10-01', false, 'National Day'],
    ['2026-10-10', true, 'a Saturday worked for National Day'],
    ['2024-02-29', true, 'a leap day, a Thursday'],
  ])('%s works: %s (%s)', (date, works) => {
    expect(isWorkingDay(localDate(date))).toBe(works);
  });

  it.each([
    ['2026-03-02', 5, '2026-03-09', 'one weekend between'],
    ['2026-09-30', 1, '2026-10-08', 'the whole National Day holiday between'],
    ['2026-10-09', 1, '2026-10-10', 'a worked Saturday counts'],
    ['2026-03-06', 0, '2026-03-06', 'nothing added'],
  ])('%s plus %i is %s (%s)', (from, count, to) => {
    expect(addWorkingDays(localDate(from), count)).toBe(to);
  });

  it('knows every year from 2004 to 2026 and refuses the others instead of guessing', () => {
    for (let year = 2004; year <= 2026; year += 1) expect(isCalendarYearKnown(year)).toBe(true);
    expect(() => isWorkingDay(localDate('2003-06-02'))).toThrow(
      expect.objectContaining({ code: 'CALENDAR_YEAR_UNKNOWN' }),
    );
    expect(() => addWorkingDays(localDate('2026-12-31'), 1)).toThrow(
      expect.objectContaining({ params: { year: 2027 } }),
    );
  });
});
