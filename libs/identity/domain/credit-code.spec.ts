import { creditCodeWarning, normaliseCreditCode } from './credit-code.js';

describe('unified social credit code', () => {
  test.each([
    ['91350100M000100Y43', null],
    ['91330100799655058B', null],
    ['9144030071526726XG', null],
    ['91350100M000100Y44', 'CHECK_CHARACTER'],
    ['91350100M000100Z43', 'CHARACTERS'],
    ['91350100M000100I43', 'CHARACTERS'],
    ['91350100M000100Y4', 'LENGTH'],
    ['', 'LENGTH'],
    [null, null],
  ])('%s → %s', (code, warning) => {
    expect(creditCodeWarning(code)).toBe(warning);
  });

  it('takes lower case and blanks as they are pasted', () => {
    expect(normaliseCreditCode(' 91350100 m000100y43 ')).toBe('91350100M000100Y43');
  });

  it('sees every exchange of two unequal neighbours in the first 17 characters', () => {
    const code = '91350100M000100Y43';
    for (let at = 0; at < 16; at += 1) {
      if (code[at] === code[at + 1]) continue;
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2);
      expect(creditCodeWarning(swapped)).toBe('CHECK_CHARACTER');
    }
  });
});
