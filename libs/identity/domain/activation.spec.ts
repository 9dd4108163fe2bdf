import { activationCode, normaliseActivationCode } from './activation.js';

describe('activation codes', () => {
  it('have ten characters that are not mistaken for one another', () => {
    for (let byte = 0; byte < 256; byte += 1)
      expect(activationCode(new Uint8Array(10).fill(byte))).toMatch(/^[2-9A-HJKMNP-TV-Z]{5}-[2-9A-HJKMNP-TV-Z]{5}$/);
  });

  it('are read as they are typed', () => {
    expect(normaliseActivationCode(' abcde 23456 ')).toBe(normaliseActivationCode('ABCDE-23456'));
    expect(normaliseActivationCode('x'.repeat(1_000_000))).toHaveLength(40);
  });
});
