import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Idempotency, type Actor } from '#platform';
import { requireMaySignOut } from '../domain/attendance.js';
import { AttendanceDesk } from './attendance-desk.js';
import { given, type SignInput } from './check-in.js';
import { Policies } from './policies.js';
import { ServiceCourse } from './service-course.js';
import { WrongCodes } from './wrong-codes.js';

/** Input of a sign-out; `final: false` is a pause, after which the volunteer signs in again. */
export interface CheckOutInput extends SignInput {
  final?: boolean | null;
}

/**
 * A volunteer signs out 签退; the minutes are counted and recorded. Refuses with NOT_FOUND, NOT_SIGNED_IN, ATTENDANCE_CODE_…,
 * ATTENDANCE_TOO_LATE, ATTENDANCE_FINISHED, ATTENDANCE_LOCKED.
 */
@Injectable()
export class CheckOut {
  constructor(
    private readonly idempotency: Idempotency,
    private readonly desk: AttendanceDesk,
    private readonly policies: Policies,
    private readonly course: ServiceCourse,
    private readonly wrongCodes: WrongCodes,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { idempotencyKey: key, ...input }: CheckOutInput,
  ): Promise<{ requestId: string; at: Date }> {
    const { personId } = actor;
    const request = { actorId: personId, key, operation: 'checkOut', input };
    return this.wrongCodes.counted(input.requestId, personId, (locked) =>
      this.idempotency.once(request, async () => {
        const attending = await this.desk.open(input.requestId, personId, locked);
        const service = attending.request;
        const { attendance: policy } = await this.policies.for(service.regionId, service.startsAt);
        requireMaySignOut({ service, signatures: attending.signatures, now: this.clock.now(), policy });
        const final = input.final ?? true;
        const signature = await this.desk.sign(attending, { ...given(input), kind: 'OUT', final });
        await this.course.signedOut(service, attending.place, final);
        return { requestId: service.id, at: signature.at };
      }),
    );
  }
}
