import { partsOfWindows, weekParts, windowsOfParts } from './week-parts';

describe('the parts of a week that a volunteer keeps free', () => {
  it.each(weekParts)('%s is read back from its windows', (part) => {
    expect(partsOfWindows(windowsOfParts([part]))).toEqual([part]);
  });

  it('are any time when none is chosen', () => {
    expect(windowsOfParts([])).toEqual([]);
    expect(partsOfWindows([])).toEqual([]);
  });

  it('are only those that the windows cover on each of their days', () => {
    const allDay = [6, 7].map((weekday) => ({ weekday, fromMinute: 0, toMinute: 1_440 }));
    expect(partsOfWindows(allDay)).toEqual(['weekendMorning', 'weekendAfternoon', 'weekendEvening']);
    expect(partsOfWindows(allDay.slice(1))).toEqual([]);
  });
});
