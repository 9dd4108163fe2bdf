import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import { Config } from '#platform';
import { signedDocument, type SignedHead, type TreeHeadContent } from '../domain/tree-head.js';

/** PKCS #8 of an Ed25519 key up to its 32 bytes (RFC 8410). */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const PREFIX = 'ed25519:';

/** The key that signs tree heads 树头签名密钥, from the configuration. Its name is its public key: nothing has to be looked up. */
@Injectable()
export class HeadKey {
  readonly keyId: string;
  private readonly key: KeyObject;

  constructor(config: Config) {
    const seed = Buffer.from(config.get('PROOFS_KEY'), 'base64');
    this.key = createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });
    this.keyId = PREFIX + (createPublicKey(this.key).export({ format: 'jwk' }).x ?? '');
  }

  /** Signs a head. */
  sign(head: Omit<TreeHeadContent, 'keyId'>): SignedHead {
    const content = { ...head, keyId: this.keyId };
    return { ...content, signature: sign(null, signedBytes(content), this.key).toString('hex') };
  }
}

/** Whether a head was signed by the key that it names. Whether that key is to be trusted is another question. */
export function signatureHolds(head: SignedHead): boolean {
  const key = publicKeyOf(head.keyId);
  return key !== null && verify(null, signedBytes(head), key, Buffer.from(head.signature, 'hex'));
}

function publicKeyOf(keyId: string): KeyObject | null {
  const x = keyId.slice(PREFIX.length);
  if (!keyId.startsWith(PREFIX) || !/^[\w-]{43}$/.test(x)) return null;
  try {
    return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  } catch {
    return null;
  }
}

const signedBytes = (content: TreeHeadContent): Buffer =>
  Buffer.from(canonicalize(signedDocument(content)) ?? '', 'utf8');
