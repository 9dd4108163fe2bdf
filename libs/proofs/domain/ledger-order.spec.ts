import { olderPart, settledPart } from './ledger-order.js';

const sure = new Date('2026-03-02T02:00:00.000Z');
const ms = (by: number): Date => new Date(sure.getTime() + by);
const transfer = (sequence: number, lastSequence = sequence + 1, createdAt = ms(1)) => ({
  ...{ sequence, lastSequence, createdAt },
});

describe('what can have its leaf', () => {
  it.each([
    ['nothing of nothing', [], 0, []],
    ['all without a gap', [transfer(1), transfer(3, 8), transfer(9)], 0, [1, 3, 9]],
    ['nothing behind a young gap at the beginning', [transfer(2)], 0, []],
    ['what is before a young gap', [transfer(5), transfer(8)], 4, [5]],
    ['what is behind a gap of a millisecond too few', [transfer(5), transfer(8, 9, sure)], 4, [5]],
    ['all behind a gap that nobody fills any more', [transfer(5), transfer(8, 9, ms(-1)), transfer(10)], 4, [5, 8, 10]],
    ['up to the second gap', [transfer(6, 7, ms(-1)), transfer(9)], 4, [6]],
    ['transfers whose numbers are mixed', [transfer(5, 8), transfer(6, 7), transfer(9)], 4, [5, 6, 9]],
  ])('is %s', (_, transfers, after, expected) =>
    expect(settledPart(transfers, after, sure).map(({ sequence }) => sequence)).toEqual(expected),
  );
});

describe('what is looked at once more', () => {
  it.each([
    ['nothing that is too young', [transfer(1, 2, sure)], 9, []],
    ['what is old, up to what is too young', [transfer(1, 2, ms(-1)), transfer(3), transfer(5, 6, ms(-1))], 9, [1]],
    ['nothing that has no leaf yet', [transfer(1, 2, ms(-1)), transfer(3, 4, ms(-1))], 3, [1]],
  ])('is %s', (_, transfers, upTo, expected) =>
    expect(olderPart(transfers, upTo, sure).map(({ sequence }) => sequence)).toEqual(expected),
  );
});
