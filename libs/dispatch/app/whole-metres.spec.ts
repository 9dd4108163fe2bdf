import { wholeMetres } from './whole-metres.js';

describe('the distance', () => {
  it('is measured in whole metres', () => {
    expect(wholeMetres({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 1 })).toBe(111_195);
    expect(wholeMetres({ latitude: 33.38, longitude: 120.16 }, { latitude: 33.38, longitude: 120.16 })).toBe(0);
    expect(wholeMetres({ latitude: 10, longitude: 179.999 }, { latitude: 10, longitude: -179.999 })).toBe(219);
  });
});
