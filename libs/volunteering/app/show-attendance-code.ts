import { Injectable } from '@nestjs/common';
import { Clock, generalErrors } from '#kernel';
import type { Actor } from '#platform';
import { holdsIn, RequestAccess } from './request-access.js';
import { AttendanceCodes } from './attendance-codes.js';
import { serviceRequestStates } from '../domain/service-request.states.js';

/**
 * The rotating code to show to the volunteer: for the requester, the beneficiary, and staff who may order for others there.
 * Never for a volunteer of that service. NOT_FOUND, STATE_NOT_ALLOWED before anybody took a place or after the end.
 */
@Injectable()
export class ShowAttendanceCode {
  constructor(
    private readonly access: RequestAccess,
    private readonly codes: AttendanceCodes,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, requestId: string): Promise<{ code: string; validUntil: Date }> {
    const { request, part } = await this.access.requireVisible(actor, requestId);
    const organiser = holdsIn(actor, 'request.create-for-others', request.regionPath);
    if (part.volunteer || !(part.requester || organiser)) throw generalErrors.NOT_FOUND();
    const running = serviceRequestStates.allows(request.state, 'signIn') || request.placesTaken > 0;
    const ended =
      !serviceRequestStates.allows(request.state, 'signIn') && !serviceRequestStates.allows(request.state, 'fill');
    if (!running || ended) {
      throw generalErrors.STATE_NOT_ALLOWED({
        subject: 'ServiceRequest',
        state: request.state,
        event: 'attendanceCode',
      });
    }
    return this.codes.current(request, this.clock.now());
  }
}
