import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { hash, verify, type Options } from '@node-rs/argon2';
import { HashGate } from './hash-gate.js';

/** argon2id (the library's default) with 19 MiB and two passes: the least that OWASP names. */
const ARGON2ID: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Four hashes use 76 MiB and the threads that Node has for such work. */
const PARALLEL = 4;
const QUEUE = 500;

/** Hashes and checks passwords, a few at a time: a flood of sign-ins cannot use up the memory. */
@Injectable()
export class PasswordHasher {
  private readonly gate = new HashGate(PARALLEL, QUEUE);
  private decoy: Promise<string> | undefined;

  /** The hash to store. Throws UNAVAILABLE when too many wait. */
  async hash(password: string): Promise<string> {
    return this.gate.run(() => hash(password, ARGON2ID));
  }

  /**
   * Whether the password fits the hash. Without a hash (no such account) the same work is done on a decoy and the
   * answer is no, so that the time tells nothing.
   */
  async verify(stored: string | null, password: string): Promise<boolean> {
    const compared = stored ?? (await this.decoyHash());
    const fits = await this.gate.run(() => verify(compared, password));
    return fits && stored !== null;
  }

  private decoyHash(): Promise<string> {
    this.decoy ??= hash(randomBytes(32), ARGON2ID);
    return this.decoy;
  }
}
