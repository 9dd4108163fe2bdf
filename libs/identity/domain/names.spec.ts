import { personName, shortenedName } from './names.js';

describe('names', () => {
  test.each([
    ['王秀英', '王秀英'],
    ['𠮷田太郎', '𠮷田太郎'],
    ['买买提·吐尔逊', '买买提·吐尔逊'],
    ['  李   雷 ', '李 雷'],
    ['小美🌸', '小美🌸'],
    ['👨‍👩‍👧一家', '👨‍👩‍👧一家'],
    ['é', 'é'],
    ['𠮷'.repeat(50), '𠮷'.repeat(50)],
  ])('takes %s', (given, kept) => {
    expect(personName(given)).toBe(kept);
  });

  test.each([
    [''],
    ['   '],
    ['a\u0000b'],
    ['a\u202Eb'],
    ['\u200B\u200B'],
    ['\u3164'],
    ['\uD842'],
    ['𠮷'.repeat(51)],
    ['x'.repeat(1_000_000)],
  ])('refuses a name that is empty, unreadable or too long', (given) => {
    expect(() => personName(given)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('shortens to the first character as a reader counts', () => {
    expect(shortenedName('𠮷田')).toBe('𠮷**');
    expect(shortenedName('👨‍👩‍👧一家')).toBe('👨‍👩‍👧**');
  });
});
