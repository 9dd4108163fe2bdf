import type { HeadEntity } from '../data/head.entity.js';
import type { SignedHead } from '../domain/tree-head.js';

/** A kept head in the form in which it was signed. */
export function storedHead({ size, root, signedAt, keyId, signature }: HeadEntity): SignedHead {
  return { size, root, at: signedAt.toISOString(), keyId, signature };
}
