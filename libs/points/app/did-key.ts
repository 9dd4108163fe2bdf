import { createPublicKey, type KeyObject } from 'node:crypto';
import { base58 } from '@scure/base';

/** Multicodec of an Ed25519 public key (0xed, as a varint), and of base58btc in multibase. */
const ED25519 = Uint8Array.of(0xed, 0x01);
const BASE58BTC = 'z';
const PREFIX = 'did:key:';

/** Bytes in multibase base58btc. */
export function multibase(bytes: Uint8Array): string {
  return BASE58BTC + base58.encode(bytes);
}

/** Reads multibase base58btc; null for anything else. */
export function readMultibase(text: string): Uint8Array | null {
  try {
    return text.startsWith(BASE58BTC) ? base58.decode(text.slice(1)) : null;
  } catch {
    return null;
  }
}

/** The did:key of an Ed25519 public key: the name is the key, so nothing has to be asked to verify with it. */
export function didKey(key: KeyObject): string {
  const raw = Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url');
  return PREFIX + multibase(Buffer.concat([ED25519, raw]));
}

/** The verification method of a did:key: the did and, after #, its key again. */
export function verificationMethod(did: string): string {
  return `${did}#${did.slice(PREFIX.length)}`;
}

/** The public key of a did:key; null if it is none of Ed25519. */
export function publicKeyOf(did: string): KeyObject | null {
  const bytes = did.startsWith(PREFIX) ? readMultibase(did.slice(PREFIX.length)) : null;
  if (bytes?.length !== ED25519.length + 32 || bytes[0] !== ED25519[0] || bytes[1] !== ED25519[1]) return null;
  const x = Buffer.from(bytes.subarray(ED25519.length)).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
