/** Days for which an activation code holds. */
export const ACTIVATION_DAYS = 7;
/** Digits and letters that are not mistaken for one another when read out on the telephone. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 10;

/** A code out of random bytes (10 of them): about 49 bits, shown as XXXXX-XXXXX. */
export function activationCode(random: Uint8Array): string {
  const characters = [...random.slice(0, LENGTH)].map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
  return `${characters.slice(0, LENGTH / 2)}-${characters.slice(LENGTH / 2)}`;
}

/** A code as typed, without blanks, hyphens and case. */
export function normaliseActivationCode(text: string): string {
  return text.slice(0, 40).replace(/[\s-]/g, '').toUpperCase();
}
