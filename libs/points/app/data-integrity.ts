import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import canonicalize from 'canonicalize';
import { multibase, readMultibase } from './did-key.js';

/** A document without its proof, or the options of a proof. */
export type JsonObject = Record<string, unknown>;

/** What a proof says besides its value. */
export interface ProofOptions {
  created: string;
  verificationMethod: string;
}

const SUITE = { type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022' } as const;

/**
 * Adds a Data Integrity proof of the suite eddsa-jcs-2022 (W3C vc-di-eddsa): Ed25519 over the SHA-256 of the proof's options and
 * of the document, both in JSON Canonicalization Scheme (RFC 8785).
 */
export function addProof(
  document: JsonObject,
  { created, verificationMethod }: ProofOptions,
  key: KeyObject,
): JsonObject {
  const context = document['@context'];
  const options = {
    ...SUITE,
    ...{ created, verificationMethod, proofPurpose: 'assertionMethod' },
    ...(context === undefined ? {} : { '@context': context }),
  };
  const proofValue = multibase(sign(null, hashData(document, options), key));
  return { ...document, proof: { ...options, proofValue } };
}

/** Whether the proof of a secured document is of this suite and was made by the key over exactly this document. */
export function proofHolds(secured: JsonObject, key: KeyObject): boolean {
  const { proof, ...document } = secured;
  if (!isObject(proof)) return false;
  const { proofValue, ...options } = proof;
  const signature = typeof proofValue === 'string' ? readMultibase(proofValue) : null;
  if (signature?.length !== 64 || options['type'] !== SUITE.type || options['cryptosuite'] !== SUITE.cryptosuite) {
    return false;
  }
  return verify(null, hashData(document, options), key, signature);
}

/** Hash of the proof's options, then of the document: what is signed. */
export function hashData(document: JsonObject, options: JsonObject): Buffer {
  return Buffer.concat([sha256(options), sha256(document)]);
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sha256(value: JsonObject): Buffer {
  return createHash('sha256')
    .update(canonicalize(value) ?? '', 'utf8')
    .digest();
}
