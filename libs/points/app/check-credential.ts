import {
  CREDENTIAL_CONTEXTS,
  CREDENTIAL_TYPES,
  readCredential,
  type ReadCredential,
} from '../domain/certificate-credential.js';
import { isObject, proofHolds, type JsonObject } from './data-integrity.js';
import { publicKeyOf, verificationMethod } from './did-key.js';

/** What is wrong with a credential, from the outside in. */
export type CredentialFault =
  | 'NOT_JSON'
  | 'NOT_A_CREDENTIAL'
  | 'UNKNOWN_CONTEXT'
  | 'UNKNOWN_ISSUER_KEY'
  | 'OTHER_KEY_THAN_ISSUER'
  | 'SIGNATURE_WRONG'
  | 'ISSUER_NOT_TRUSTED';

/** The outcome of a check: who signed, what it says, and what is wrong if anything is. */
export interface CheckedCredential {
  fault: CredentialFault | null;
  issuerId: string | null;
  content: ReadCredential | null;
}

/**
 * Checks the file of a certificate without any network: form, contexts, key, signature, and whether the issuer is one of those
 * trusted. Whether it was voided since is not in the file: `verifyCertificate` of the service tells.
 */
export function checkCredential(file: Uint8Array, trusted: readonly string[]): CheckedCredential {
  const document = parsed(file);
  if (document === null) return { fault: 'NOT_JSON', issuerId: null, content: null };
  const { issuer, proof } = document;
  const issuerId = isObject(issuer) && typeof issuer['id'] === 'string' ? issuer['id'] : null;
  const content = readCredential(document);
  const fault = ((): CredentialFault | null => {
    if (content === null || issuerId === null || !isObject(proof) || !sameList(document['type'], CREDENTIAL_TYPES)) {
      return 'NOT_A_CREDENTIAL';
    }
    if (!sameList(document['@context'], CREDENTIAL_CONTEXTS) || !sameList(proof['@context'], CREDENTIAL_CONTEXTS)) {
      return 'UNKNOWN_CONTEXT';
    }
    const key = publicKeyOf(issuerId);
    if (key === null) return 'UNKNOWN_ISSUER_KEY';
    if (proof['verificationMethod'] !== verificationMethod(issuerId)) return 'OTHER_KEY_THAN_ISSUER';
    if (proof['proofPurpose'] !== 'assertionMethod' || !proofHolds(document, key)) return 'SIGNATURE_WRONG';
    return trusted.includes(issuerId) ? null : 'ISSUER_NOT_TRUSTED';
  })();
  return { fault, issuerId, content };
}

function parsed(file: Uint8Array): JsonObject | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(file));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const sameList = (value: unknown, expected: readonly string[]): boolean =>
  Array.isArray(value) && value.length === expected.length && expected.every((one, at) => value[at] === one);
