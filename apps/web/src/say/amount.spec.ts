import { sayFen, sayMetres, sayMinutes } from './amount';

describe('amounts as people here write them', () => {
  it.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [123_450, '¥1,234.50'],
    [-100, '−¥1.00'],
    [9_007_199_254_740_991, '¥90,071,992,547,409.91'],
  ])('%d fen are %s', (fen, said) => {
    expect(sayFen(fen)).toBe(said);
  });

  it.each([
    [0, '0 分钟', '0 min'],
    [45, '45 分钟', '45 min'],
    [60, '1 小时', '1 h'],
    [150, '2 小时 30 分钟', '2 h 30 min'],
  ])('%d minutes are %s', (minutes, zh, en) => {
    expect([sayMinutes(minutes, 'zh'), sayMinutes(minutes, 'en')]).toEqual([zh, en]);
  });

  it.each([
    [999, '999 米'],
    [1_000, '1.0 公里'],
    [1_250, '1.3 公里'],
  ])('%d m are %s', (metres, said) => {
    expect(sayMetres(metres, 'zh')).toBe(said);
  });
});
