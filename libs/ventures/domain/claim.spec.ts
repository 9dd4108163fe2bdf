import { claimLeft } from './claim.js';

describe('what a project still has to give back', () => {
  it.each([
    [{ clawback: 0, returned: 0, writtenOff: null }, 0],
    [{ clawback: 320, returned: 0, writtenOff: null }, 320],
    [{ clawback: 320, returned: 119, writtenOff: null }, 201],
    [{ clawback: 320, returned: 319, writtenOff: 1 }, 0],
    [{ clawback: 320, returned: 0, writtenOff: 320 }, 0],
  ])('of %j is %i', (figures, left) => expect(claimLeft(figures)).toBe(left));
});
