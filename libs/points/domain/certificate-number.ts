/** What numbers are made of: no I, L, O or U, which are read as something else. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const RANDOM = 12;
/** ISO 7064 MOD 37,36 counts with all digits and letters. */
const CHECK = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** How many random bytes a number takes: 12 characters of 5 bits, so that nobody guesses the next one. */
export const CERTIFICATE_NUMBER_BYTES = RANDOM;

/**
 * A certificate number 证明编号 as it is kept: year of issue, 12 random characters, and the check character of
 * ISO 7064 MOD 37,36, which finds every single wrong character and every two that were swapped.
 */
export function certificateNumber(year: number, random: Uint8Array): string {
  const body = `${year}${[...random.slice(0, RANDOM)].map((byte) => ALPHABET.charAt(byte % 32)).join('')}`;
  return body + checkCharacter(body);
}

/** As it is printed: 2026-7K3M-9QXT-A4BC-P. */
export function printedNumber(number: string): string {
  return (number.match(/.{1,4}/g) ?? []).join('-');
}

/** A number as somebody typed it, with or without hyphens, in any case, O for 0; null if none could have been issued so. */
export function readCertificateNumber(text: string): string | null {
  const compact = text.slice(0, 60).replace(/[\s-]/g, '').toUpperCase();
  const body = compact.slice(0, -1).replace(/O/g, '0').replace(/[IL]/g, '1');
  const number = body + compact.slice(-1);
  return /^\d{4}[0-9A-Z]{12}[0-9A-Z]$/.test(number) && checkCharacter(body) === number.slice(-1) ? number : null;
}

function checkCharacter(body: string): string {
  let sum = 36;
  for (const character of body) {
    sum += CHECK.indexOf(character);
    sum = sum % 36 || 36;
    sum = (sum * 2) % 37;
  }
  return CHECK.charAt((37 - sum) % 36);
}
