/** A SHA-256 value: 64 lower-case hexadecimal digits. */
export type Hash = string;

/** Bytes of hexadecimal digits. */
export function bytesOf(digits: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}

function digitsOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Bytes, one after another. */
export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** SHA-256 over bytes. */
export async function sha256(...parts: readonly Uint8Array[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined(...parts)));
}

/** The root of a tree without leaves: SHA-256 over nothing. */
export const EMPTY_ROOT: Hash = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

/** The hash of a leaf (RFC 6962 §2.1). */
export async function leafHash(content: Hash): Promise<Hash> {
  return digitsOf(await sha256(Uint8Array.of(0), bytesOf(content)));
}

/** The hash of an inner node (RFC 6962 §2.1). */
export async function nodeHash(left: Hash, right: Hash): Promise<Hash> {
  return digitsOf(await sha256(Uint8Array.of(1), bytesOf(left), bytesOf(right)));
}

/** SHA-256 over a salt and a text, in hexadecimal digits. */
export async function saltedHash(salt: Hash, text: string): Promise<Hash> {
  return digitsOf(await sha256(bytesOf(salt), utf8(text)));
}
