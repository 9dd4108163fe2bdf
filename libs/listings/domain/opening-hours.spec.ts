import { checkedHours, isOpenDuring, overlap, windowsOn, type OpeningHours } from './opening-hours.js';

const at = (text: string): Date => new Date(`${text}:00+08:00`);
const refused = expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error;

/** Monday morning and afternoon, Saturday to midnight; closed on Monday 9 March, open on Sunday 8 March. */
const hours: OpeningHours = {
  weekly: [
    { weekday: 1, fromMinute: 480, toMinute: 720 },
    { weekday: 1, fromMinute: 840, toMinute: 1_080 },
    { weekday: 6, fromMinute: 1_080, toMinute: 1_440 },
  ],
  exceptions: [
    { date: '2026-03-08', windows: [{ fromMinute: 600, toMinute: 660 }] },
    { date: '2026-03-09', windows: [] },
  ],
};

describe('opening hours', () => {
  it.each([
    ['from the first minute to the last', '2026-03-02T08:00', '2026-03-02T12:00', true],
    ['a minute before', '2026-03-02T07:59', '2026-03-02T09:00', false],
    ['a minute after', '2026-03-02T11:00', '2026-03-02T12:01', false],
    ['over the noon break', '2026-03-02T11:00', '2026-03-02T15:00', false],
    ['in the noon break', '2026-03-02T12:00', '2026-03-02T14:00', false],
    ['on a day without hours', '2026-03-03T09:00', '2026-03-03T10:00', false],
    ['until midnight', '2026-03-07T22:00', '2026-03-08T00:00', true],
    ['past midnight', '2026-03-07T23:00', '2026-03-08T00:15', false],
    ['on a Sunday that is open once', '2026-03-08T10:00', '2026-03-08T11:00', true],
    ['on a Monday that is closed once', '2026-03-09T09:00', '2026-03-09T10:00', false],
    ['two days long', '2026-03-02T08:00', '2026-03-04T08:00', false],
  ])('%s', (_, startsAt, endsAt, open) => {
    expect(isOpenDuring(hours, { startsAt: at(startsAt), endsAt: at(endsAt) })).toBe(open);
  });

  it('of a date are those of its exception, else of its weekday', () => {
    expect(windowsOn(hours, '2026-03-09')).toEqual([]);
    expect(windowsOn(hours, '2026-03-16')).toHaveLength(2);
  });

  it('are sorted, joined where they touch, and rid of dates that are past', () => {
    const given: OpeningHours = {
      weekly: [
        { weekday: 7, fromMinute: 0, toMinute: 60 },
        { weekday: 1, fromMinute: 720, toMinute: 800 },
        { weekday: 1, fromMinute: 600, toMinute: 720 },
      ],
      exceptions: [
        { date: '2026-03-09', windows: [] },
        { date: '2026-03-01', windows: [] },
        { date: '2026-03-02', windows: [] },
      ],
    };
    expect(checkedHours(given, '2026-03-02')).toEqual({
      weekly: [
        { weekday: 1, fromMinute: 600, toMinute: 800 },
        { weekday: 7, fromMinute: 0, toMinute: 60 },
      ],
      exceptions: [
        { date: '2026-03-02', windows: [] },
        { date: '2026-03-09', windows: [] },
      ],
    });
  });

  const day = (fromMinute: number, toMinute: number, weekday = 1): OpeningHours => ({
    weekly: [{ weekday, fromMinute, toMinute }],
    exceptions: [],
  });
  it.each<[string, OpeningHours]>([
    ['an end before its begin', day(60, 60)],
    ['a begin before midnight', day(-1, 60)],
    ['an end after midnight', day(60, 1_441)],
    ['half a minute', day(0.5, 60)],
    ['an eighth weekday', day(0, 60, 8)],
    ['no weekday', day(0, 60, 0)],
    ['windows that overlap', { weekly: [...day(0, 60).weekly, ...day(59, 90).weekly], exceptions: [] }],
    ['a date twice', { weekly: [], exceptions: [...hours.exceptions, ...hours.exceptions] }],
    ['a date that does not exist', { weekly: [], exceptions: [{ date: '2026-02-30', windows: [] }] }],
  ])('refuse %s', (_, given) => {
    expect(() => checkedHours(given, '2026-03-02')).toThrow(refused);
  });
});

describe('intervals', () => {
  const morning = { startsAt: at('2026-03-02T09:00'), endsAt: at('2026-03-02T10:00') };
  it.each([
    ['that touch at the end', '2026-03-02T10:00', '2026-03-02T11:00', false],
    ['that touch at the begin', '2026-03-02T08:00', '2026-03-02T09:00', false],
    ['that share the last minute', '2026-03-02T09:59', '2026-03-02T11:00', true],
    ['of which one holds the other', '2026-03-02T08:00', '2026-03-02T11:00', true],
    ['that are the same', '2026-03-02T09:00', '2026-03-02T10:00', true],
  ])('%s', (_, startsAt, endsAt, shared) => {
    const other = { startsAt: at(startsAt), endsAt: at(endsAt) };
    expect([overlap(morning, other), overlap(other, morning)]).toEqual([shared, shared]);
  });
});
