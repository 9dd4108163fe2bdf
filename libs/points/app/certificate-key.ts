import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '#platform';
import { addProof, type JsonObject } from './data-integrity.js';
import { didKey, verificationMethod } from './did-key.js';

/** PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that signs certificates 证明签名密钥, from the configuration. Its name is a did:key. */
@Injectable()
export class CertificateKey {
  /** The did:key of the issuer. */
  readonly did: string;
  private readonly key: KeyObject;

  constructor(config: Config) {
    const seed = Buffer.from(config.get('CERTIFICATE_SIGNING_KEY'), 'base64');
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    this.did = didKey(createPublicKey(this.key));
  }

  /** Signs a credential as of an instant. */
  sign(credential: JsonObject, at: Date): JsonObject {
    const created = at.toISOString().replace(/\.\d{3}Z$/, 'Z');
    return addProof(credential, { created, verificationMethod: verificationMethod(this.did) }, this.key);
  }
}
