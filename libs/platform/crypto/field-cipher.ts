import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';

const VERSION = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts personal numbers at rest: AES-256-GCM, each value bound to its row and column, so that it cannot be moved. */
@Injectable()
export class FieldCipher {
  private readonly key: Buffer;
  private readonly indexKey: string;

  constructor(config: Config) {
    this.key = Buffer.from(config.get('DATA_ENCRYPTION_KEY'), 'base64');
    this.indexKey = config.get('BLIND_INDEX_KEY');
  }

  /** Encrypts a text. `binding` names its place, for example `identity_person:<id>:phone`; opening needs the same. */
  seal(plain: string, binding: string): string {
    const iv = randomBytes(IV_BYTES);
    const cipher = createCipheriv('aes-256-gcm', this.key, iv).setAAD(Buffer.from(binding));
    const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()]);
    return `${VERSION}.${Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')}`;
  }

  /** Decrypts what `seal` made. Throws if it was changed, moved to another place, or made with another key. */
  open(sealed: string, binding: string): string {
    const [version, body] = sealed.split('.');
    if (version !== VERSION || body === undefined) throw new Error('A sealed value has an unknown form');
    const bytes = Buffer.from(body, 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', this.key, bytes.subarray(0, IV_BYTES));
    decipher.setAAD(Buffer.from(binding)).setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
  }

  /** A keyed fingerprint by which an encrypted value can be found: HMAC-SHA-256, hexadecimal, apart for each purpose. */
  blindIndex(value: string, purpose: string): string {
    return createHmac('sha256', this.indexKey).update(`${purpose}\n${value}`).digest('hex');
  }
}
