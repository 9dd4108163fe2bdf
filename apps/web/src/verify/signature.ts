/** Whether bytes were signed (Ed25519) by the key that these 32 bytes are; false for a key that is none. */
export async function signed(
  key: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  content: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  if (key.length !== 32) return false;
  try {
    const publicKey = await crypto.subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', publicKey, signature, content);
  } catch {
    return false;
  }
}

/** Whether this browser can check signatures at all: it must know Ed25519, and the page must have come over https. */
export async function canVerify(): Promise<boolean> {
  try {
    // The public key of test 1 of RFC 8032.
    const raw = Uint8Array.from(
      'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'.match(/../g) ?? [],
      (pair) => Number.parseInt(pair, 16),
    );
    await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
    return true;
  } catch {
    return false;
  }
}
