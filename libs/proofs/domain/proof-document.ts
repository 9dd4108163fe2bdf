import type { ProvenTransfer } from './commitment.js';
import { HEAD_FORMAT, type SignedHead } from './tree-head.js';
import type { Hash } from './tree.js';

/** The form of a proof. */
export const PROOF_FORMAT = 'linli.proof.v1';

/** A proof 存证证明 as it is handed out: all that is needed to check it without asking anybody. */
export interface ProofDocument {
  readonly transfer: ProvenTransfer;
  readonly salt: Hash;
  /** What the salt and the transfer hash to. */
  readonly commitment: Hash;
  /** The place of its leaf, from 0. */
  readonly index: number;
  readonly path: readonly Hash[];
  readonly head: SignedHead;
  /** An earlier head, and the proof that the tree of `head` continues its tree. */
  readonly since: { readonly head: SignedHead; readonly path: readonly Hash[] } | null;
}

type Json = Record<string, unknown>;
type Shape = Readonly<Record<string, (value: unknown) => boolean>>;

/** A proof as JSON, its members in a fixed order. */
export function proofJson({ transfer, salt, commitment, index, path, head, since }: ProofDocument): Json {
  return {
    ...{ format: PROOF_FORMAT, transfer, salt, commitment, index, path, head: headJson(head) },
    since: since === null ? null : { head: headJson(since.head), path: since.path },
  };
}

/** A head as JSON. */
export function headJson({ size, root, at, keyId, signature }: SignedHead): Json {
  return { format: HEAD_FORMAT, size, root, at, keyId, signature };
}

/** Reads a proof, exactly in the form in which proofs are handed out; null for anything else. Says nothing of its truth. */
export function readProof(value: unknown): ProofDocument | null {
  if (!fits(value, PROOF)) return null;
  const { format: _, head, since, ...rest } = value as unknown as ProofDocument & { format: string };
  const earlier = since === null ? null : { head: headOf(since.head), path: since.path };
  return { ...rest, head: headOf(head), since: earlier };
}

/** Reads a head on its own, or the head of a proof; null for anything else. */
export function readHead(value: unknown): SignedHead | null {
  if (fits(value, HEAD)) return headOf(value as unknown as SignedHead);
  return readProof(value)?.head ?? null;
}

const headOf = ({ size, root, at, keyId, signature }: SignedHead): SignedHead => ({ size, root, at, keyId, signature });

const isText = (value: unknown): boolean => typeof value === 'string';
const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && !Object.is(value, -0) && Number(value) >= 0;
const isHex =
  (digits: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value);
const isHash = isHex(64);
const isPath = (value: unknown): boolean => Array.isArray(value) && value.length <= 64 && value.every(isHash);
const is =
  (expected: string) =>
  (value: unknown): boolean =>
    value === expected;

const POSTING: Shape = { debit: isText, credit: isText, amount: isCount };
const TRANSFER: Shape = {
  ...{ id: isText, sequence: isCount, kind: isText, asset: isText },
  reference: (value) => value === null || isText(value),
  postings: (value) => Array.isArray(value) && value.length > 0 && value.every((line) => fits(line, POSTING)),
  at: isText,
};
const HEAD: Shape = {
  ...{ format: is(HEAD_FORMAT), size: isCount, root: isHash, at: isText, keyId: isText },
  signature: isHex(128),
};
const SINCE: Shape = { head: (value) => fits(value, HEAD), path: isPath };
const PROOF: Shape = {
  ...{ format: is(PROOF_FORMAT), salt: isHash, commitment: isHash, index: isCount, path: isPath },
  transfer: (value) => fits(value, TRANSFER),
  head: (value) => fits(value, HEAD),
  since: (value) => value === null || fits(value, SINCE),
};

/** Whether a value is an object of exactly these members. */
function fits(value: unknown, shape: Shape): value is Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const names = Object.keys(shape);
  return Object.keys(value).length === names.length && names.every((name) => shape[name]?.((value as Json)[name]));
}
