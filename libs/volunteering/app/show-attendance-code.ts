import { Injectable } from '@nestjs/common';
import { Clock, generalErrors, newId } from '#kernel';
import { toWgs84, UnitOfWork, type Actor } from '#platform';
import { AttendanceRepository } from '../data/attendance.repository.js';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { GivenPoint } from '../domain/point.js';
import { requireSoundPoint } from '../domain/request-window.js';
import { serviceRequestStates } from '../domain/service-request.states.js';
import { AttendanceCodes } from './attendance-codes.js';
import { holdsIn, RequestAccess } from './request-access.js';

/**
 * The rotating code to show to the volunteer: for the requester, the beneficiary, and staff who may order for others there.
 * Never for a volunteer of that service. NOT_FOUND, STATE_NOT_ALLOWED before anybody took a place or after the end.
 */
@Injectable()
export class ShowAttendanceCode {
  constructor(
    private readonly access: RequestAccess,
    private readonly codes: AttendanceCodes,
    private readonly attendance: AttendanceRepository,
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** With a location it is kept where the code of this step was shown. BAD_USER_INPUT for a location outside the earth. */
  async execute(actor: Actor, requestId: string, location?: GivenPoint): Promise<{ code: string; validUntil: Date }> {
    const { request, part } = await this.access.requireVisible(actor, requestId);
    const organiser = holdsIn(actor, 'request.create-for-others', request.regionPath);
    if (part.volunteer || !(part.requester || organiser)) throw generalErrors.NOT_FOUND();
    requireRunning(request);
    const at = this.clock.now();
    const { code, step, validUntil } = this.codes.current(request, at);
    if (location) {
      requireSoundPoint(location, 'location');
      const shown = { id: newId(), requestId, codeStep: step, shownBy: actor.personId, ...toWgs84(location), at };
      await this.unit.run(() => this.attendance.noteDisplay(shown));
    }
    return { code, validUntil };
  }
}

/** Refuses before anybody took a place, and after the end. Throws STATE_NOT_ALLOWED. */
function requireRunning({ state, placesTaken }: ServiceRequestEntity): void {
  const signing = serviceRequestStates.allows(state, 'signIn');
  const filling = serviceRequestStates.allows(state, 'fill') && placesTaken > 0;
  if (signing || filling) return;
  throw generalErrors.STATE_NOT_ALLOWED({ subject: 'ServiceRequest', state, event: 'attendanceCode' });
}
