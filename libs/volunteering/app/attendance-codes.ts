import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { FieldCipher } from '#platform';
import { volunteeringErrors } from '../domain/volunteering.errors.js';

const STEP_SECONDS = 30;
const STEP_MS = STEP_SECONDS * 1000;
/** A code this many steps back is told apart as old: 10 minutes. */
const OLD_STEPS = 20;

interface Sealed {
  id: string;
  codeSecretSealed: string;
}

/** The rotating attendance code 签到码: 6 digits, TOTP (RFC 6238), 30 s steps, one step of tolerance. */
@Injectable()
export class AttendanceCodes {
  constructor(private readonly cipher: FieldCipher) {}

  /** A new sealed secret, bound to its request. */
  newSecret(requestId: string): string {
    return this.cipher.seal(new Secret({ size: 20 }).base32, binding(requestId));
  }

  /** The code to show now, its step, and until when it is the current one. */
  current(request: Sealed, now: Date): { code: string; step: number; validUntil: Date } {
    const step = Math.floor(now.getTime() / STEP_MS);
    const code = this.totp(request).generate({ timestamp: now.getTime() });
    return { code, step, validUntil: new Date((step + 1) * STEP_MS) };
  }

  /**
   * The number of the step the code belongs to. Refuses: ATTENDANCE_CODE_REUSED (a used step), ATTENDANCE_CODE_OLD,
   * ATTENDANCE_CODE_OF_ANOTHER (of one of `others`), ATTENDANCE_CODE_WRONG.
   */
  verify(request: Sealed, code: string, now: Date, usedSteps: readonly number[], others: readonly Sealed[]): number {
    const step = this.stepOf(request, code, now, 1);
    if (step !== null && !usedSteps.includes(step)) return step;
    if (step !== null) throw volunteeringErrors.ATTENDANCE_CODE_REUSED();
    const old = this.stepOf(request, code, now, OLD_STEPS);
    if (old !== null && old * STEP_MS <= now.getTime()) throw volunteeringErrors.ATTENDANCE_CODE_OLD();
    const another = others.some((other) => this.stepOf(other, code, now, 1) !== null);
    if (another) throw volunteeringErrors.ATTENDANCE_CODE_OF_ANOTHER();
    throw volunteeringErrors.ATTENDANCE_CODE_WRONG();
  }

  /** A keyed fingerprint of the app's installation id: tells one device from another, and cannot be read back. */
  deviceIndex(installationId: string): string {
    return this.cipher.blindIndex(installationId, 'volunteering:device');
  }

  private stepOf(request: Sealed, code: string, now: Date, window: number): number | null {
    const delta = this.totp(request).validate({ token: code, timestamp: now.getTime(), window });
    return delta === null ? null : Math.floor(now.getTime() / STEP_MS) + delta;
  }

  private totp(request: Sealed): TOTP {
    const secret = Secret.fromBase32(this.cipher.open(request.codeSecretSealed, binding(request.id)));
    return new TOTP({ secret, digits: 6, period: STEP_SECONDS, algorithm: 'SHA1' });
  }
}

const binding = (requestId: string): string => `volunteering_request:${requestId}:code`;
