import { lastDate, sayDate, sayDay, sayEnd, sayLeft, sayWindow, shanghaiTime } from './time';

const at = (text: string): number => Date.parse(text);

describe('time as people here say it', () => {
  const now = at('2026-11-26T13:00:00Z'); // 21:00 in Shanghai

  it.each([
    ['2026-11-26T15:59:00Z', '今天', 'today'],
    ['2026-11-26T16:00:00Z', '明天', 'tomorrow'],
    ['2026-11-25T15:59:00Z', '昨天', 'yesterday'],
    ['2026-11-28T02:00:00Z', '11月28日周六', 'Sat 28 Nov'],
    ['2027-01-02T02:00:00Z', '2027年1月2日', '2 Jan 2027'],
  ])('%s is %s', (instant, zh, en) => {
    expect(sayDay(at(instant), now, 'zh')).toBe(zh);
    expect(sayDay(at(instant), now, 'en').replace(',', '')).toBe(en);
  });

  it('says a window with its day once', () => {
    expect(sayWindow(now + 3_600_000, now + 7_200_000, now, 'zh')).toBe('今天 22:00–23:00');
  });

  it('writes a date without moving it to another zone', () => {
    expect(sayDate('2026-01-01', 'zh')).toBe('2026年1月1日');
  });

  it('ends a time that lasts until midnight on the day before', () => {
    const midnight = at('2026-11-26T16:00:00Z');
    expect([lastDate(midnight), lastDate(midnight + 1)]).toEqual(['2026-11-26', '2026-11-27']);
    expect(sayEnd(midnight, now, 'zh')).toBe('今天 24:00');
    expect(sayEnd(midnight - 3_600_000, now, 'zh')).toBe('今天 23:00');
  });

  it.each([
    [59_001, '1 分 00 秒', '1 min 00 s'],
    [65_000, '1 分 05 秒', '1 min 05 s'],
    [0, '0 秒', '0 s'],
    [-5, '0 秒', '0 s'],
    [3_661_000, '1 小时 1 分', '1 h 1 min'],
  ])('%d ms are left as %s', (left, zh, en) => {
    expect([sayLeft(now + left, now, 'zh'), sayLeft(now + left, now, 'en')]).toEqual([zh, en]);
  });

  it('knows the wall clock of Shanghai', () => {
    expect(shanghaiTime('2026-11-27', '09:00')).toBe(at('2026-11-27T01:00:00Z'));
  });
});
