/**
 * Control characters (but tab and line ends), lone surrogates, and characters that turn the reading direction: they
 * cannot be shown, or forge what a reader sees.
 */
const UNSHOWABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Cs}\u202A-\u202E\u2066-\u2069\uFEFF]/u;

/** Letters and symbols by their class that are blank on the screen: fillers of Hangul, the empty Braille pattern. */
const BLANK = /[\u115F\u1160\u3164\uFFA0\u2800]/gu;
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a text holds only what can be shown as it stands. */
export function isShowable(text: string): boolean {
  return !UNSHOWABLE.test(text);
}

/** Whether a reader sees anything of a text: a letter, digit, sign or symbol, not blanks and zero-width characters alone. */
export function hasVisibleCharacter(text: string): boolean {
  return VISIBLE.test(text.replace(BLANK, ''));
}
