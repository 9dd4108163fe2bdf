import { readHead, readProof, type ProofDocument } from '../domain/proof-document.js';
import { isConsistent, rootFromPath } from '../domain/tree.js';
import type { SignedHead } from '../domain/tree-head.js';
import { signatureHolds } from './head-key.js';
import { commitmentOf, sha256Tree } from './sha256-tree.js';

/** What is wrong with a proof: the first thing that fails, from the outside in. */
export type ProofFault =
  | 'NOT_JSON'
  | 'NOT_A_PROOF'
  | 'HEAD_SIGNATURE_WRONG'
  | 'KEY_NOT_TRUSTED'
  | 'TRANSFER_CHANGED'
  | 'NOT_IN_TREE'
  | 'EARLIER_HEAD_SIGNATURE_WRONG'
  | 'EARLIER_KEY_NOT_TRUSTED'
  | 'NOT_CONSISTENT'
  | 'EARLIER_NOT_A_HEAD'
  | 'EARLIER_IS_LATER'
  | 'EARLIER_NOT_COVERED';

/** The outcome of a check. */
export interface CheckedProof {
  readonly fault: ProofFault | null;
  /** The proof as it was read; null where it is none. */
  readonly proof: ProofDocument | null;
  /** The size of the earlier tree that is shown to be continued; null where none was looked at. */
  readonly continues: number | null;
}

/**
 * Checks the file of a proof without any network: form, signature and key of the head, commitment to the transfer, path to
 * the root, and that the tree continues the one of an earlier head: the one in the file, and that of `earlier`, another
 * proof or head, if given.
 */
export function verifyProof(file: Uint8Array, trusted: readonly string[], earlier?: Uint8Array): CheckedProof {
  const json = parsed(file);
  if (json === undefined) return { fault: 'NOT_JSON', proof: null, continues: null };
  const proof = readProof(json);
  if (proof === null) return { fault: 'NOT_A_PROOF', proof: null, continues: null };
  const fault = faultOf(proof, trusted) ?? (earlier === undefined ? null : faultSince(proof, earlier, trusted));
  const known = earlier === undefined ? proof.since?.head : readHead(parsed(earlier));
  return { fault, proof, continues: fault === null ? (known?.size ?? null) : null };
}

function faultOf(proof: ProofDocument, trusted: readonly string[]): ProofFault | null {
  const { head, transfer, salt, commitment, index, path, since } = proof;
  if (!signatureHolds(head)) return 'HEAD_SIGNATURE_WRONG';
  if (!trusted.includes(head.keyId)) return 'KEY_NOT_TRUSTED';
  if (commitmentOf(salt, transfer) !== commitment) return 'TRANSFER_CHANGED';
  const leaf = { index, hash: sha256Tree.leaf(commitment) };
  if (rootFromPath(leaf, head.size, path, sha256Tree) !== head.root) return 'NOT_IN_TREE';
  if (since === null) return null;
  const wrong = faultOfEarlier(since.head, trusted);
  if (wrong !== null) return wrong;
  return isConsistent(since.head, head, since.path, sha256Tree) ? null : 'NOT_CONSISTENT';
}

function faultSince({ head, since }: ProofDocument, file: Uint8Array, trusted: readonly string[]): ProofFault | null {
  const earlier = readHead(parsed(file));
  if (earlier === null) return 'EARLIER_NOT_A_HEAD';
  const wrong = faultOfEarlier(earlier, trusted);
  if (wrong !== null) return wrong;
  if (earlier.size > head.size) return 'EARLIER_IS_LATER';
  const same = [head, since?.head].find((one) => one?.size === earlier.size);
  if (same === undefined) return 'EARLIER_NOT_COVERED';
  return same.root === earlier.root ? null : 'NOT_CONSISTENT';
}

function faultOfEarlier(head: SignedHead, trusted: readonly string[]): ProofFault | null {
  if (!signatureHolds(head)) return 'EARLIER_HEAD_SIGNATURE_WRONG';
  return trusted.includes(head.keyId) ? null : 'EARLIER_KEY_NOT_TRUSTED';
}

function parsed(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file)) as unknown;
  } catch {
    return undefined;
  }
}
