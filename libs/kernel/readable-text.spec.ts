import { hasVisibleCharacter, isShowable } from './readable-text.js';

describe('readable text', () => {
  it.each(['王秀英', 'a\nb\tc', '👨‍👩‍👧', 'ئەركىن', '𠮷'])('can be shown: %s', (text) => {
    expect([isShowable(text), hasVisibleCharacter(text)]).toEqual([true, true]);
  });

  it.each(['a\u0000b', 'a\u202Eb', '\uD842', 'a\u2066b', 'a\u0085'])('cannot be shown: %j', (text) => {
    expect(isShowable(text)).toBe(false);
  });

  it.each(['', '  ', '\u200B\u200B', '\u200D', '\u3164', '\u2800\u2800', '\u0301'])('shows nothing: %j', (text) => {
    expect(hasVisibleCharacter(text)).toBe(false);
  });
});
