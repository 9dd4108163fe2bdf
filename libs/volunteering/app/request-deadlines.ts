import { Injectable } from '@nestjs/common';
import { addMinutes, Clock } from '#kernel';
import { Timers } from '#platform';
import type { ServiceRequestEntity } from '../data/service-request.entity.js';
import type { VolunteeringPolicy } from '../domain/policy.js';

/** Kinds of timers; the names are kept in the database. */
export const deadline = {
  late: 'volunteering.late-alarm',
  windowEnd: 'volunteering.window-end',
  attendanceEnd: 'volunteering.attendance-end',
  unattended: 'volunteering.unattended',
  autoConfirm: 'volunteering.auto-confirm',
  archive: 'volunteering.archive',
} as const;
type Deadline = (typeof deadline)[keyof typeof deadline];

const HOUR = 60;
const DAY = 24 * HOUR;

/** Sets the deadlines of a request; call inside a unit. Times come from the policy of its region. */
@Injectable()
export class RequestDeadlines {
  constructor(
    private readonly timers: Timers,
    private readonly clock: Clock,
  ) {}

  /** From the beginning: an alarm for who is late, and the end of the planned time. */
  async onCreated(request: ServiceRequestEntity, policy: VolunteeringPolicy): Promise<void> {
    await this.schedule(deadline.late, request.id, addMinutes(request.startsAt, policy.attendance.lateAlarmMinutes));
    await this.schedule(deadline.windowEnd, request.id, request.endsAt);
  }

  /** Somebody signed in: who never signs out must not keep the request open. */
  async onServiceBegan(request: ServiceRequestEntity, policy: VolunteeringPolicy): Promise<void> {
    const end = addMinutes(request.endsAt, policy.attendance.signOutGraceMinutes);
    await this.schedule(deadline.attendanceEnd, request.id, end);
    await this.timers.cancel(deadline.unattended, request.id);
  }

  /** The station recorded the first of several who came: it has as long for the others, then attendance ends without them. */
  async onPresent(request: ServiceRequestEntity, policy: VolunteeringPolicy): Promise<void> {
    const grace = addMinutes(request.endsAt, policy.attendance.signOutGraceMinutes);
    const recorded = this.later(policy.attendance.expireUnattendedHours * HOUR);
    await this.schedule(deadline.attendanceEnd, request.id, grace > recorded ? grace : recorded);
    await this.timers.cancel(deadline.unattended, request.id);
  }

  /** The planned time is over and nobody signed: the station has until then to record what happened. */
  async onUnattended(request: ServiceRequestEntity, policy: VolunteeringPolicy): Promise<void> {
    const until = addMinutes(request.endsAt, policy.attendance.expireUnattendedHours * HOUR);
    await this.schedule(deadline.unattended, request.id, until);
  }

  /** All have signed out: the requester confirms, or time does. */
  async onAllOut(request: ServiceRequestEntity, policy: VolunteeringPolicy): Promise<void> {
    await this.timers.cancel(deadline.attendanceEnd, request.id);
    await this.schedule(deadline.autoConfirm, request.id, this.later(policy.request.autoConfirmHours * HOUR));
  }

  /** Confirmed: it stays open for a rating some days. */
  async onConfirmed(request: ServiceRequestEntity, policy: VolunteeringPolicy): Promise<void> {
    await this.timers.cancel(deadline.autoConfirm, request.id);
    await this.schedule(deadline.archive, request.id, this.later(policy.request.closeAfterDays * DAY));
  }

  /** Nothing is to come any more. */
  async onEnded(requestId: string): Promise<void> {
    for (const kind of Object.values(deadline)) await this.timers.cancel(kind, requestId);
  }

  private later(minutes: number): Date {
    return addMinutes(this.clock.now(), minutes);
  }

  private async schedule(kind: Deadline, requestId: string, dueAt: Date): Promise<void> {
    await this.timers.schedule({ kind, key: requestId, dueAt, payload: { requestId } });
  }
}
