import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { requireMaySignIn } from '../domain/attendance.js';
import type { GivenPoint } from '../domain/point.js';
import { AttendanceDesk, type Attending, type SignatureGiven } from './attendance-desk.js';
import { Policies } from './policies.js';
import { ServiceCourse } from './service-course.js';
import { WrongCodes } from './wrong-codes.js';

/** Input of a sign-in and a sign-out; location and installation id are optional. */
export interface SignInput {
  requestId: string;
  code: string;
  location?: GivenPoint | null;
  installationId?: string | null;
  idempotencyKey: string;
}

/**
 * A volunteer signs in 签到 with the code shown by the resident. Refuses with NOT_FOUND, ATTENDANCE_CODE_…, ATTENDANCE_TOO_EARLY,
 * ATTENDANCE_TOO_LATE, ALREADY_SIGNED_IN, TOO_MANY_PAIRS, ATTENDANCE_FINISHED, ATTENDANCE_LOCKED, STATE_NOT_ALLOWED.
 */
@Injectable()
export class CheckIn {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: AttendanceDesk,
    private readonly policies: Policies,
    private readonly course: ServiceCourse,
    private readonly wrongCodes: WrongCodes,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, { idempotencyKey: key, ...input }: SignInput): Promise<{ requestId: string; at: Date }> {
    const { personId } = actor;
    const request = { actorId: personId, key, operation: 'checkIn', input };
    return this.wrongCodes.counted(input.requestId, personId, (locked) =>
      this.idempotency.once(request, async () => {
        const attending = await this.desk.open(input.requestId, personId, locked);
        await this.requireMay(attending);
        const began = await this.course.signedIn(attending.request, personId);
        const signature = await this.desk.sign(
          { ...attending, request: began },
          { ...given(input), kind: 'IN', final: false },
        );
        return { requestId: began.id, at: signature.at };
      }),
    );
  }

  private async requireMay({ request, place, signatures }: Attending): Promise<void> {
    const { attendance, counting } = await this.policies.for(request.regionId, request.startsAt);
    requireMaySignIn({
      service: request,
      signatures,
      pairsToday: await this.desk.pairsToday(place.volunteerId),
      pairsPerDay: counting.pairsPerDay,
      now: this.clock.now(),
      policy: attendance,
    });
  }
}

/** What both signatures give. */
export function given({
  code,
  location,
  installationId,
}: Omit<SignInput, 'idempotencyKey'>): Omit<SignatureGiven, 'kind' | 'final'> {
  return { code, location: location ?? null, installationId: installationId ?? null };
}
