import { readYuan } from './read-yuan';

describe('amounts as people type them', () => {
  it.each([
    ['1', 100],
    ['0.01', 1],
    ['12.5', 1_250],
    ['19.99', 1_999],
    ['¥1,200', 120_000],
    ['８', null],
    [' 50 元', 5_000],
    ['0', null],
    ['0.00', null],
    ['1.234', null],
    ['-5', null],
    ['', null],
    ['abc', null],
    ['1234567890', null],
  ])('%j are %j fen', (typed, fen) => {
    expect(readYuan(typed)).toBe(fen);
  });
});
