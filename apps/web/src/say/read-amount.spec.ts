import { readYuan, typedYuan } from './read-amount';

describe('amounts as people type them', () => {
  it.each([
    ['0', 0],
    ['1', 100],
    ['1.5', 150],
    ['1.05', 105],
    ['1,234.50', 123_450],
    ['19.99', 1_999],
    [' 2000 ', 200_000],
    ['90071992547.99', 9_007_199_254_799],
    ['1.234', null],
    ['-1', null],
    ['1e3', null],
    ['', null],
    ['.5', null],
  ])('%s yuan are %s fen', (text, fen) => {
    expect(readYuan(text)).toBe(fen);
  });

  it.each([0, 5, 123_450, 9_007_199_254_740_991])('%d fen are read as they were written', (fen) => {
    if (fen <= 99_999_999_999_999) expect(readYuan(typedYuan(fen))).toBe(fen);
    expect(typedYuan(fen)).toMatch(/^\d+\.\d{2}$/);
  });
});
