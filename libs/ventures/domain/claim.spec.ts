import { claimLeft, partsLeft, partsReturned } from './claim.js';

describe('what a project still has to give back', () => {
  it.each([
    [{ clawback: 0, returned: 0, writtenOff: null }, 0],
    [{ clawback: 320, returned: 0, writtenOff: null }, 320],
    [{ clawback: 320, returned: 119, writtenOff: null }, 201],
    [{ clawback: 320, returned: 319, writtenOff: 1 }, 0],
    [{ clawback: 320, returned: 0, writtenOff: 320 }, 0],
  ])('of %j is %i', (figures, left) => expect(claimLeft(figures)).toBe(left));
});

describe('a claim on what was paid of the award and of a matching pool', () => {
  it.each([
    [{ clawback: 320, returned: 0, writtenOff: null }, 0, { award: 0, match: 0 }, { award: 320, match: 0 }],
    [{ clawback: 320, returned: 119, writtenOff: null }, 100, { award: 119, match: 0 }, { award: 101, match: 100 }],
    [{ clawback: 320, returned: 220, writtenOff: null }, 100, { award: 220, match: 0 }, { award: 0, match: 100 }],
    [{ clawback: 320, returned: 260, writtenOff: null }, 100, { award: 220, match: 40 }, { award: 0, match: 60 }],
    [{ clawback: 100, returned: 30, writtenOff: null }, 100, { award: 0, match: 30 }, { award: 0, match: 70 }],
    [{ clawback: 320, returned: 260, writtenOff: 60 }, 100, { award: 220, match: 40 }, { award: 0, match: 0 }],
  ])('%j, of which %i are of the pool, comes back award first', (figures, ofMatch, returned, left) => {
    expect([partsReturned(figures, ofMatch), partsLeft(figures, ofMatch)]).toEqual([returned, left]);
    expect(left.award + left.match).toBe(claimLeft(figures));
  });
});
