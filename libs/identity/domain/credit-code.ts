/** The 31 characters of a 统一社会信用代码: digits and capital letters without I, O, S, V, Z (GB 32100-2015, 4.1). */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** Why a unified social credit code looks wrong. A warning for a person to look at, never a reason to refuse. */
export type CreditCodeWarning = 'LENGTH' | 'CHARACTERS' | 'CHECK_CHARACTER';

/** Upper case without blanks, as a code is printed on the certificate. */
export function normaliseCreditCode(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** The check character of the first 17 characters: weights 3^i mod 31, complement to 31 (GB 32100-2015, 5). */
export function creditCodeCheckCharacter(first17: string): string {
  let weight = 1;
  let sum = 0;
  for (const character of first17) {
    sum += ALPHABET.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET.charAt((31 - (sum % 31)) % 31);
}

/** What is odd about a code; null when it is sound or when there is none (small teams have no code). */
export function creditCodeWarning(code: string | null): CreditCodeWarning | null {
  if (code === null) return null;
  if (code.length !== LENGTH) return 'LENGTH';
  if ([...code].some((character) => !ALPHABET.includes(character))) return 'CHARACTERS';
  return code.charAt(LENGTH - 1) === creditCodeCheckCharacter(code.slice(0, LENGTH - 1)) ? null : 'CHECK_CHARACTER';
}
