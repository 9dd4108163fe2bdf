import { hoursLines, weeklyHours } from './opening-hours.js';

describe('opening hours of a space', () => {
  it('are the same on every workday, and at the weekend where it is open', () => {
    expect(weeklyHours('08:00', '20:30', false)).toEqual(
      [1, 2, 3, 4, 5].map((weekday) => ({ weekday, fromMinute: 480, toMinute: 1_230 })),
    );
    expect(weeklyHours('08:00', '00:00', true).map(({ weekday, toMinute }) => [weekday, toMinute])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((weekday) => [weekday, 1_440]),
    );
  });

  it('are said in one line for days in a row that have the same', () => {
    const week = [
      ...weeklyHours('08:00', '12:00', false),
      ...weeklyHours('14:00', '17:00', false),
      { weekday: 7, fromMinute: 540, toMinute: 720 },
    ];
    expect(hoursLines(week, 'zh')).toEqual(['周一至周五 08:00–12:00, 14:00–17:00', '周日 09:00–12:00']);
    expect(hoursLines(week, 'en')[0]).toBe('Mon–Fri 08:00–12:00, 14:00–17:00');
    expect(hoursLines([], 'zh')).toEqual([]);
  });
});
