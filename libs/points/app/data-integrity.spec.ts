import { createPrivateKey, createPublicKey } from 'node:crypto';
import { base58 } from '@scure/base';
import canonicalize from 'canonicalize';
import { addProof, hashData, proofHolds, type JsonObject } from './data-integrity.js';
import { didKey, publicKeyOf } from './did-key.js';

/**
 * Test vectors of eddsa-jcs-2022: Data Integrity EdDSA Cryptosuites v1.0, W3C Recommendation, appendix "Representation:
 * eddsa-jcs-2022" (repository w3c/vc-di-eddsa, folder TestVectors). Copyright © W3C, under the W3C Software and Document
 * License (https://www.w3.org/copyright/software-license/). Values only; the code is ours.
 */
const vector = {
  publicKeyMultibase: 'z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2',
  privateKeyMultibase: 'z3u2en7t5LR2WtQH5PfFqMqwVHBeXouLzo6haApm8XHqvjxq',
  unsecured: {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://www.w3.org/ns/credentials/examples/v2'],
    id: 'urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33',
    type: ['VerifiableCredential', 'AlumniCredential'],
    name: 'Alumni Credential',
    description: 'A minimum viable example of an Alumni Credential.',
    issuer: 'https://vc.example/issuers/5678',
    validFrom: '2023-01-01T00:00:00Z',
    credentialSubject: { id: 'did:example:abcdefgh', alumniOf: 'The School of Examples' },
  },
  canonicalDocument:
    '{"@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"],"credentialSubject":{"alumniOf":"The School of Examples","id":"did:example:abcdefgh"},"description":"A minimum viable example of an Alumni Credential.","id":"urn:uuid:58172aac-d8ba-11ed-83dd-0b3aef56cc33","issuer":"https://vc.example/issuers/5678","name":"Alumni Credential","type":["VerifiableCredential","AlumniCredential"],"validFrom":"2023-01-01T00:00:00Z"}',
  canonicalOptions:
    '{"@context":["https://www.w3.org/ns/credentials/v2","https://www.w3.org/ns/credentials/examples/v2"],"created":"2023-02-24T23:36:38Z","cryptosuite":"eddsa-jcs-2022","proofPurpose":"assertionMethod","type":"DataIntegrityProof","verificationMethod":"did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2#z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2"}',
  optionsHash: '66ab154f5c2890a140cb8388a22a160454f80575f6eae09e5a097cabe539a1db',
  documentHash: '59b7cb6251b8991add1ce0bc83107e3db9dbbab5bd2c28f687db1a03abc92f19',
  signature:
    '407cd12654b33d718ecbb99179a1506daaa849450bf3fc523cce3e1c96f8b80351da3f253d725c6f00b07c9e5448d50b3ef78012b9ab54255116d069c6dd2808',
  proofValue: 'z2HnFSSPPBzR36zdDgK8PbEHeXbR56YF24jwMpt3R1eHXQzJDMWS93FCzpvJpwTWd3GAVFuUfjoJdcnTMuVor51aX',
};
const did = `did:key:${vector.publicKeyMultibase}`;
const options = {
  created: '2023-02-24T23:36:38Z',
  verificationMethod: `${did}#${vector.publicKeyMultibase}`,
};
const privateKey = createPrivateKey({
  key: Buffer.concat([
    Buffer.from('302e020100300506032b657004220420', 'hex'),
    base58.decode(vector.privateKeyMultibase.slice(1)).subarray(2),
  ]),
  format: 'der',
  type: 'pkcs8',
});
const publicKey = createPublicKey(privateKey);

describe('eddsa-jcs-2022, by the test vectors of W3C', () => {
  const signed = addProof(vector.unsecured, options, privateKey);
  const { proofValue, ...proofOptions } = signed['proof'] as JsonObject;

  it('names the key as the vector does, and finds it by its name', () => {
    expect(didKey(publicKey)).toBe(did);
    expect(publicKeyOf(did)?.export({ format: 'jwk' })).toEqual(publicKey.export({ format: 'jwk' }));
  });

  it('canonicalises and hashes document and options to the values of the vector', () => {
    expect(canonicalize(vector.unsecured)).toBe(vector.canonicalDocument);
    expect(canonicalize(proofOptions)).toBe(vector.canonicalOptions);
    expect(hashData(vector.unsecured, proofOptions).toString('hex')).toBe(vector.optionsHash + vector.documentHash);
  });

  it('signs to the proof value of the vector', () => {
    expect(proofValue).toBe(vector.proofValue);
    expect(Buffer.from(base58.decode(vector.proofValue.slice(1))).toString('hex')).toBe(vector.signature);
  });

  it('verifies the secured document of the vector, whatever the order of its members', () => {
    const secured = {
      proof: { proofValue: vector.proofValue, ...proofOptions },
      ...Object.fromEntries(Object.entries(vector.unsecured).reverse()),
    };
    expect(proofHolds(secured, publicKey)).toBe(true);
  });

  it.each<[string, (document: JsonObject) => unknown]>([
    ['a word of the document', (document) => (document['name'] = 'Alumni credential')],
    ['a member added', (document) => (document['extra'] = true)],
    ['a member missing', (document) => delete document['description']],
    ['a deep member', (document) => ((document['credentialSubject'] as JsonObject)['alumniOf'] = 'Elsewhere')],
    ['the date of the proof', (document) => ((document['proof'] as JsonObject)['created'] = '2023-02-24T23:36:39Z')],
    ['the suite', (document) => ((document['proof'] as JsonObject)['cryptosuite'] = 'eddsa-rdfc-2022')],
    ['the purpose', (document) => ((document['proof'] as JsonObject)['proofPurpose'] = 'authentication')],
    [
      'the signature',
      (document) => ((document['proof'] as JsonObject)['proofValue'] = `${vector.proofValue.slice(0, -1)}Y`),
    ],
    ['the encoding of the signature', (document) => ((document['proof'] as JsonObject)['proofValue'] = 'u0OIl')],
    ['no proof', (document) => delete document['proof']],
    ['several proofs', (document) => (document['proof'] = [document['proof']])],
  ])('finds a change: %s', (_, change) => {
    const changed = structuredClone(signed);
    change(changed);
    expect(proofHolds(changed, publicKey)).toBe(false);
  });

  it.each([
    'did:key:',
    'did:key:z6Mk',
    'did:web:example.org',
    'did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme',
    '',
  ])('knows no Ed25519 key in %p', (name) => {
    expect(publicKeyOf(name)).toBeNull();
  });
});
