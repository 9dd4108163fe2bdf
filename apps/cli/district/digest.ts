import { createHash, type Hash } from 'node:crypto';

/** A running fingerprint of rows in their order: two districts with the same digest hold the same rows. */
export class RowDigest {
  private readonly hash: Hash = createHash('sha256');
  private rows = 0;

  /** Adds a row; its fields count in the order in which they stand. */
  add(row: object): void {
    this.hash.update(`${JSON.stringify(row)}\n`);
    this.rows++;
  }

  /** `<rows>:<first 32 hex digits of SHA-256>`; ends the digest. */
  end(): string {
    return `${this.rows}:${this.hash.digest('hex').slice(0, 32)}`;
  }
}
