import { Secret, TOTP } from 'otpauth';
import type { FieldCipher } from './field-cipher.js';

const STEP_SECONDS = 30;
/** Milliseconds for which a code is the current one. */
export const CODE_STEP_MS = STEP_SECONDS * 1000;

/** A secret at rest, and the place it is bound to. */
export interface SealedSecret {
  readonly sealed: string;
  readonly binding: string;
}

/** Rotating codes (动态码): 6 digits, TOTP (RFC 6238), 30 s steps. Their secrets are sealed, each to its place. */
export class RotatingCode {
  constructor(private readonly cipher: FieldCipher) {}

  /** A new sealed secret, bound to its place. */
  newSecret(binding: string): string {
    return this.cipher.seal(new Secret({ size: 20 }).base32, binding);
  }

  /** The code to show now, its step, and until when it is the current one. */
  current(secret: SealedSecret, now: Date): { code: string; step: number; validUntil: Date } {
    const step = Math.floor(now.getTime() / CODE_STEP_MS);
    const code = this.totp(secret).generate({ timestamp: now.getTime() });
    return { code, step, validUntil: new Date((step + 1) * CODE_STEP_MS) };
  }

  /** The step a code belongs to, at most `window` steps from now; null if it is none of these. */
  stepOf(secret: SealedSecret, code: string, now: Date, window: number): number | null {
    const delta = this.totp(secret).validate({ token: code, timestamp: now.getTime(), window });
    return delta === null ? null : Math.floor(now.getTime() / CODE_STEP_MS) + delta;
  }

  private totp({ sealed, binding }: SealedSecret): TOTP {
    const secret = Secret.fromBase32(this.cipher.open(sealed, binding));
    return new TOTP({ secret, digits: 6, period: STEP_SECONDS, algorithm: 'SHA1' });
  }
}
