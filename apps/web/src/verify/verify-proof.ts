import { canonicalJson } from './canonical-json';
import { bytesOf, joined, leafHash, saltedHash, utf8 } from './hashing';
import { isConsistent, rootFromPath } from './merkle-tree';
import {
  HEAD_FORMAT,
  jsonOf,
  readHead,
  readProof,
  TRANSFER_FORMAT,
  type ProofFile,
  type ProvenTransfer,
  type SignedHead,
} from './proof-file';
import { signed } from './signature';

/** What is wrong with a proof: the first thing that fails, from the outside in; the same names as `linli verify-proof` says. */
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
  readonly proof: ProofFile | null;
  /** The size of the earlier tree that is shown to be continued; null where none was looked at. */
  readonly continues: number | null;
}

const none = (fault: ProofFault): CheckedProof => ({ fault, proof: null, continues: null });

/**
 * Checks the file of a proof with nothing but this browser: form, signature and key of the head, commitment to the transfer,
 * path to the root, and that the tree continues the one of an earlier head: the one in the file, and that of `earlier`,
 * another proof or head, if given.
 */
export async function verifyProof(
  file: Uint8Array,
  trusted: readonly string[],
  earlier?: Uint8Array,
): Promise<CheckedProof> {
  const json = jsonOf(file);
  if (json === undefined) return none('NOT_JSON');
  const proof = readProof(json);
  if (proof === null) return none('NOT_A_PROOF');
  let fault = await faultOf(proof, trusted);
  if (fault === null && earlier !== undefined) fault = await faultSince(proof, earlier, trusted);
  const known = earlier === undefined ? proof.since?.head : readHead(jsonOf(earlier));
  return { fault, proof, continues: fault === null ? (known?.size ?? null) : null };
}

async function faultOf(proof: ProofFile, trusted: readonly string[]): Promise<ProofFault | null> {
  const { head, transfer, salt, commitment, index, path, since } = proof;
  if (!(await signatureHolds(head))) return 'HEAD_SIGNATURE_WRONG';
  if (!trusted.includes(head.keyId)) return 'KEY_NOT_TRUSTED';
  if ((await commitmentOf(salt, transfer)) !== commitment) return 'TRANSFER_CHANGED';
  const leaf = { index, hash: await leafHash(commitment) };
  if ((await rootFromPath(leaf, head.size, path)) !== head.root) return 'NOT_IN_TREE';
  if (since === null) return null;
  const wrong = await faultOfEarlier(since.head, trusted);
  if (wrong !== null) return wrong;
  return (await isConsistent(since.head, head, since.path)) ? null : 'NOT_CONSISTENT';
}

async function faultSince(
  { head, since }: ProofFile,
  file: Uint8Array,
  trusted: readonly string[],
): Promise<ProofFault | null> {
  const earlier = readHead(jsonOf(file));
  if (earlier === null) return 'EARLIER_NOT_A_HEAD';
  const wrong = await faultOfEarlier(earlier, trusted);
  if (wrong !== null) return wrong;
  if (earlier.size > head.size) return 'EARLIER_IS_LATER';
  const same = [head, since?.head].find((one) => one?.size === earlier.size);
  if (same === undefined) return 'EARLIER_NOT_COVERED';
  return same.root === earlier.root ? null : 'NOT_CONSISTENT';
}

async function faultOfEarlier(head: SignedHead, trusted: readonly string[]): Promise<ProofFault | null> {
  if (!(await signatureHolds(head))) return 'EARLIER_HEAD_SIGNATURE_WRONG';
  return trusted.includes(head.keyId) ? null : 'EARLIER_KEY_NOT_TRUSTED';
}

/** The commitment 承诺 to a transfer: SHA-256 over its salt and its canonical JSON. */
async function commitmentOf(salt: string, transfer: ProvenTransfer): Promise<string> {
  const { id, sequence, kind, asset, reference, postings, at } = transfer;
  const lines = postings.map(({ debit, credit, amount }) => ({ debit, credit, amount }));
  const content = { format: TRANSFER_FORMAT, id, sequence, kind, asset, reference, postings: lines, at };
  return saltedHash(salt, canonicalJson(content));
}

/** Whether a head was signed by the key that it names. Whether that key is to be trusted is another question. */
async function signatureHolds({ size, root, at, keyId, signature }: SignedHead): Promise<boolean> {
  const [, name] = /^ed25519:([\w-]{43})$/.exec(keyId) ?? [];
  if (name === undefined) return false;
  const key = Uint8Array.from(atob(name.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
  const content = joined(utf8(canonicalJson({ format: HEAD_FORMAT, size, root, at, keyId })));
  return signed(key, bytesOf(signature), content);
}
