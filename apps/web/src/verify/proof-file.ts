import type { TreeState } from './merkle-tree';

/** A signed tree head 签名树头. */
export interface SignedHead extends TreeState {
  readonly at: string;
  /** The public key: `ed25519:` and its 32 bytes in base64url. */
  readonly keyId: string;
  readonly signature: string;
}

/** A transfer of the ledger as it is committed to. Amounts in fen where the asset is CNY. */
export interface ProvenTransfer {
  readonly id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly asset: string;
  readonly reference: string | null;
  readonly postings: readonly { readonly debit: string; readonly credit: string; readonly amount: number }[];
  readonly at: string;
}

/** A proof 存证证明 as it is handed out. */
export interface ProofFile {
  readonly transfer: ProvenTransfer;
  readonly salt: string;
  readonly commitment: string;
  readonly index: number;
  readonly path: readonly string[];
  readonly head: SignedHead;
  readonly since: { readonly head: SignedHead; readonly path: readonly string[] } | null;
}

const PROOF_FORMAT = 'linli.proof.v1';
/** What a head is signed as. */
export const HEAD_FORMAT = 'linli.tree-head.v1';
/** What a transfer is committed to as. */
export const TRANSFER_FORMAT = 'linli.transfer.v1';

/** What a file says as JSON; undefined where it is none. */
export function jsonOf(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file)) as unknown;
  } catch {
    return undefined;
  }
}

/** Reads a proof, exactly in the form in which proofs are handed out; null for anything else. Says nothing of its truth. */
export function readProof(value: unknown): ProofFile | null {
  return fits(value, PROOF) ? (value as unknown as ProofFile) : null;
}

/** Reads a head on its own, or the head of a proof; null for anything else. */
export function readHead(value: unknown): SignedHead | null {
  return fits(value, HEAD) ? (value as unknown as SignedHead) : (readProof(value)?.head ?? null);
}

type Json = Record<string, unknown>;
type Test = (value: unknown) => boolean;
type Shape = Readonly<Record<string, Test>>;

const isText: Test = (value) => typeof value === 'string';
const isCount: Test = (value) => Number.isSafeInteger(value) && !Object.is(value, -0) && Number(value) >= 0;
const isHex =
  (digits: number): Test =>
  (value) =>
    typeof value === 'string' && value.length === digits && /^[0-9a-f]*$/.test(value);
const isHash = isHex(64);
const isPath: Test = (value) => Array.isArray(value) && value.length <= 64 && value.every(isHash);
const is =
  (expected: string): Test =>
  (value) =>
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
