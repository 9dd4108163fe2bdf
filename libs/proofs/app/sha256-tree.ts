import { createHash, randomBytes } from 'node:crypto';
import canonicalize from 'canonicalize';
import { committedDocument, type ProvenTransfer } from '../domain/commitment.js';
import type { Hash, TreeHashing } from '../domain/tree.js';

/** How the provable book hashes: SHA-256 with the prefixes of RFC 6962. */
export const sha256Tree: TreeHashing = {
  empty: sha256(''),
  leaf: (content) => sha256(`00${content}`),
  node: (left, right) => sha256(`01${left}${right}`),
};

/** A new salt 盐值: 32 random bytes. */
export const newSalt = (): Hash => randomBytes(32).toString('hex');

/**
 * The commitment 承诺 to a transfer: SHA-256 over its salt and its canonical JSON. Without the salt nobody can tell, not
 * even by trying, which transfer it is of.
 */
export function commitmentOf(salt: Hash, transfer: ProvenTransfer): Hash {
  const text = canonicalize(committedDocument(transfer)) ?? '';
  return createHash('sha256').update(Buffer.from(salt, 'hex')).update(text, 'utf8').digest('hex');
}

function sha256(digits: string): Hash {
  return createHash('sha256').update(digits, 'hex').digest('hex');
}
