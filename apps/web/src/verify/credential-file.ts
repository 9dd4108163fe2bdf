import { canonicalJson } from './canonical-json';
import { joined, sha256, utf8 } from './hashing';
import { jsonOf } from './proof-file';
import { signed } from './signature';

/** What is wrong with the file of a certificate, from the outside in; the same names as `linli verify-certificate` says. */
export type CredentialFault =
  | 'NOT_JSON'
  | 'NOT_A_CREDENTIAL'
  | 'UNKNOWN_CONTEXT'
  | 'UNKNOWN_ISSUER_KEY'
  | 'OTHER_KEY_THAN_ISSUER'
  | 'SIGNATURE_WRONG'
  | 'ISSUER_NOT_TRUSTED';

/** What is shown of a certificate: nothing of the person. */
export interface CredentialContent {
  readonly number: string;
  readonly issuerName: string;
  readonly fromDay: string;
  readonly toDay: string;
  readonly minutes: number;
}

/** The outcome of a check. */
export interface CheckedCredential {
  readonly fault: CredentialFault | null;
  readonly issuerId: string | null;
  readonly content: CredentialContent | null;
}

type Json = Record<string, unknown>;

const CONTEXTS = ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'];
const TYPES = ['VerifiableCredential', 'OpenBadgeCredential'];
const ACHIEVEMENT = 'urn:linli:achievement:volunteer-service-record';

/** Checks the file of a certificate with nothing but this browser. Whether it was voided since, only its number tells. */
export async function checkCredential(file: Uint8Array, trusted: readonly string[]): Promise<CheckedCredential> {
  const document = jsonOf(file);
  if (!isObject(document)) return { fault: 'NOT_JSON', issuerId: null, content: null };
  const { issuer } = document;
  const issuerId = isObject(issuer) && typeof issuer['id'] === 'string' ? issuer['id'] : null;
  const content = contentOf(document);
  return { fault: await faultOf(document, issuerId, content, trusted), issuerId, content };
}

async function faultOf(
  document: Json,
  issuerId: string | null,
  content: CredentialContent | null,
  trusted: readonly string[],
): Promise<CredentialFault | null> {
  const { proof } = document;
  if (content === null || issuerId === null || !isObject(proof) || !sameList(document['type'], TYPES))
    return 'NOT_A_CREDENTIAL';
  if (!sameList(document['@context'], CONTEXTS) || !sameList(proof['@context'], CONTEXTS)) return 'UNKNOWN_CONTEXT';
  const key = keyOf(issuerId);
  if (key === null) return 'UNKNOWN_ISSUER_KEY';
  if (proof['verificationMethod'] !== `${issuerId}#${issuerId.slice('did:key:'.length)}`)
    return 'OTHER_KEY_THAN_ISSUER';
  if (proof['proofPurpose'] !== 'assertionMethod' || !(await proofHolds(document, proof, key)))
    return 'SIGNATURE_WRONG';
  return trusted.includes(issuerId) ? null : 'ISSUER_NOT_TRUSTED';
}

/** Data Integrity of the suite eddsa-jcs-2022: Ed25519 over the SHA-256 of the options, then of the document. */
async function proofHolds(
  { proof: _, ...document }: Json,
  proof: Json,
  key: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const { proofValue, ...options } = proof;
  const signature = typeof proofValue === 'string' ? multibase(proofValue) : null;
  if (signature?.length !== 64) return false;
  if (options['type'] !== 'DataIntegrityProof' || options['cryptosuite'] !== 'eddsa-jcs-2022') return false;
  const hashes = [await sha256(utf8(canonicalJson(options))), await sha256(utf8(canonicalJson(document)))];
  return signed(key, signature, joined(...hashes));
}

/** The 32 bytes of a did:key of Ed25519; null for anything else. */
function keyOf(did: string): Uint8Array<ArrayBuffer> | null {
  const bytes = did.startsWith('did:key:') ? multibase(did.slice('did:key:'.length)) : null;
  return bytes?.length === 34 && bytes[0] === 0xed && bytes[1] === 0x01 ? bytes.slice(2) : null;
}

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Bytes in multibase base58btc; null for anything else. */
function multibase(text: string): Uint8Array<ArrayBuffer> | null {
  if (!text.startsWith('z') || text.length > 200) return null;
  let value = 0n;
  for (const char of text.slice(1)) {
    const digit = ALPHABET.indexOf(char);
    if (digit < 0) return null;
    value = value * 58n + BigInt(digit);
  }
  const bytes: number[] = [];
  for (; value > 0n; value >>= 8n) bytes.unshift(Number(value & 255n));
  const zeros = /^1*/.exec(text.slice(1))?.[0].length ?? 0;
  return Uint8Array.from([...Array<number>(zeros).fill(0), ...bytes]);
}

/** What the credential says; null if it is none of ours. */
function contentOf(document: Json): CredentialContent | null {
  try {
    const { issuer, credentialSubject: subject } = document as unknown as Shape;
    if (subject.achievement.id !== ACHIEVEMENT) return null;
    if (subject.identifier.find(({ identityType }) => identityType === 'name')?.identityHash === undefined) return null;
    const [signedIn = NaN, backfilled = NaN, paper = NaN] = subject.result.map(({ value }) => Number(value));
    const minutes = signedIn + backfilled + paper;
    if (!Number.isSafeInteger(minutes)) return null;
    const [fromDay, toDay] = [subject.activityStartDate.slice(0, 10), subject.activityEndDate.slice(0, 10)];
    return { number: subject.licenseNumber, issuerName: issuer.name, fromDay, toDay, minutes };
  } catch {
    return null;
  }
}

interface Shape {
  readonly issuer: { readonly name: string };
  readonly credentialSubject: {
    readonly identifier: { readonly identityType: string; readonly identityHash: string }[];
    readonly activityStartDate: string;
    readonly activityEndDate: string;
    readonly licenseNumber: string;
    readonly achievement: { readonly id: string };
    readonly result: { readonly value: string }[];
  };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const sameList = (value: unknown, expected: readonly string[]): boolean =>
  Array.isArray(value) && value.length === expected.length && expected.every((one, at) => value[at] === one);
