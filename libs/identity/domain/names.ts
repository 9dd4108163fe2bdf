import { generalErrors, hasVisibleCharacter, isShowable } from '#kernel';

/** Longest name of a person, in characters (code points): 𠮷 and an emoji count as one. */
export const PERSON_NAME_MAX = 50;
/** Longest name of an organisation or a region, in characters. */
export const PUBLIC_NAME_MAX = 100;

/** A person's name as written, composed (NFC) and trimmed. Throws BAD_USER_INPUT when it is empty, too long or not text. */
export function personName(text: string, field = 'displayName'): string {
  return readableName(text, field, PERSON_NAME_MAX);
}

/** The name of an organisation or a region. Throws BAD_USER_INPUT as `personName` does. */
export function publicName(text: string, field = 'name'): string {
  return readableName(text, field, PUBLIC_NAME_MAX);
}

function readableName(text: string, field: string, max: number): string {
  if (!isShowable(text)) throw generalErrors.BAD_USER_INPUT({ field, reason: 'has characters that cannot be shown' });
  const name = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const length = [...name].length;
  if (length === 0 || length > max) {
    throw generalErrors.BAD_USER_INPUT({ field, reason: `must have 1 to ${max} characters` });
  }
  if (!hasVisibleCharacter(name)) throw generalErrors.BAD_USER_INPUT({ field, reason: 'shows nothing to a reader' });
  return name;
}

/** The name as shown to somebody who may not know it: the first character and 某-style stars (张**). */
export function shortenedName(name: string): string {
  const [first] = new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(name);
  return `${first?.segment ?? ''}**`;
}
