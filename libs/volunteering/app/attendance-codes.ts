import { Injectable } from '@nestjs/common';
import { CODE_STEP_MS, FieldCipher, RotatingCode } from '#platform';
import { volunteeringErrors } from '../domain/volunteering.errors.js';

/** A code this many steps back is told apart as old: 10 minutes. */
const OLD_STEPS = 20;

interface Sealed {
  id: string;
  codeSecretSealed: string;
}

/** The rotating attendance code 签到码: 6 digits, TOTP (RFC 6238), 30 s steps, one step of tolerance. */
@Injectable()
export class AttendanceCodes {
  private readonly codes: RotatingCode;

  constructor(private readonly cipher: FieldCipher) {
    this.codes = new RotatingCode(cipher);
  }

  /** A new sealed secret, bound to its request. */
  newSecret(requestId: string): string {
    return this.codes.newSecret(binding(requestId));
  }

  /** The code to show now, its step, and until when it is the current one. */
  current(request: Sealed, now: Date): { code: string; step: number; validUntil: Date } {
    return this.codes.current(secretOf(request), now);
  }

  /**
   * The number of the step the code belongs to. Refuses: ATTENDANCE_CODE_REUSED (a used step), ATTENDANCE_CODE_OLD,
   * ATTENDANCE_CODE_OF_ANOTHER (of one of `others`), ATTENDANCE_CODE_WRONG.
   */
  verify(request: Sealed, code: string, now: Date, usedSteps: readonly number[], others: readonly Sealed[]): number {
    const step = this.codes.stepOf(secretOf(request), code, now, 1);
    if (step !== null && !usedSteps.includes(step)) return step;
    if (step !== null) throw volunteeringErrors.ATTENDANCE_CODE_REUSED();
    const old = this.codes.stepOf(secretOf(request), code, now, OLD_STEPS);
    if (old !== null && old * CODE_STEP_MS <= now.getTime()) throw volunteeringErrors.ATTENDANCE_CODE_OLD();
    const another = others.some((other) => this.codes.stepOf(secretOf(other), code, now, 1) !== null);
    if (another) throw volunteeringErrors.ATTENDANCE_CODE_OF_ANOTHER();
    throw volunteeringErrors.ATTENDANCE_CODE_WRONG();
  }

  /** A keyed fingerprint of the app's installation id: tells one device from another, and cannot be read back. */
  deviceIndex(installationId: string): string {
    return this.cipher.blindIndex(installationId, 'volunteering:device');
  }
}

const binding = (requestId: string): string => `volunteering_request:${requestId}:code`;
const secretOf = ({ id, codeSecretSealed }: Sealed) => ({ sealed: codeSecretSealed, binding: binding(id) });
