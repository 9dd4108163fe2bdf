import { addMinutes } from '#kernel';
import type { AttendancePair } from './count-minutes.js';
import type { AttendancePolicy } from './policy.js';
import { volunteeringErrors } from './volunteering.errors.js';

/** A place: held, left by the volunteer, finished (signed out, or recorded by the station), or never attended. */
export const assignmentStateNames = ['ASSIGNED', 'WITHDRAWN', 'FINISHED', 'NO_SHOW'] as const;
export type AssignmentState = (typeof assignmentStateNames)[number];

/** Sign-in 签到 and sign-out 签退. */
export const signatureKindNames = ['IN', 'OUT'] as const;
export type SignatureKind = (typeof signatureKindNames)[number];

interface Signature {
  kind: SignatureKind;
  at: Date;
}

/** Complete pairs in the order of the signatures; a sign-in without its sign-out is left out. */
export function attendancePairs(signatures: Signature[]): AttendancePair[] {
  const ordered = [...signatures].sort((a, b) => a.at.getTime() - b.at.getTime());
  const pairs: AttendancePair[] = [];
  let from: Date | null = null;
  for (const signature of ordered) {
    if (signature.kind === 'IN') from = signature.at;
    else if (from) {
      pairs.push({ from, to: signature.at });
      from = null;
    }
  }
  return pairs;
}

/** Whether the last signature is a sign-in. */
export function isSignedIn(signatures: Signature[]): boolean {
  const last = [...signatures].sort((a, b) => a.at.getTime() - b.at.getTime()).at(-1);
  return last?.kind === 'IN';
}

/** Refuses a sign-in outside the planned time, while in, or beyond the pairs of a day (`pairsToday`: sign-ins so far). */
export function requireMaySignIn(input: {
  service: { startsAt: Date; endsAt: Date };
  signatures: Signature[];
  pairsToday: number;
  pairsPerDay: number;
  now: Date;
  policy: AttendancePolicy;
}): void {
  const { service, now } = input;
  if (isSignedIn(input.signatures)) throw volunteeringErrors.ALREADY_SIGNED_IN();
  if (now < addMinutes(service.startsAt, -input.policy.earlyMinutes)) throw volunteeringErrors.ATTENDANCE_TOO_EARLY();
  if (now >= service.endsAt) throw volunteeringErrors.ATTENDANCE_TOO_LATE();
  if (input.pairsToday >= input.pairsPerDay) throw volunteeringErrors.TOO_MANY_PAIRS({ limit: input.pairsPerDay });
}

/** Refuses a sign-out before the sign-in, or later than the grace after the planned end. */
export function requireMaySignOut(input: {
  service: { endsAt: Date };
  signatures: Signature[];
  now: Date;
  policy: AttendancePolicy;
}): void {
  if (!isSignedIn(input.signatures)) throw volunteeringErrors.NOT_SIGNED_IN();
  const latest = addMinutes(input.service.endsAt, input.policy.signOutGraceMinutes);
  if (input.now > latest) throw volunteeringErrors.ATTENDANCE_TOO_LATE();
}
