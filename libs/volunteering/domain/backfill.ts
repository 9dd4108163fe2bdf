import { addMinutes, generalErrors } from '#kernel';
import type { AttendancePolicy } from './policy.js';

const DAY = 86_400_000;

/** Refuses a backfilled time that has not ended, lies outside the planned time, or comes too late. Throws BAD_USER_INPUT. */
export function requireSoundBackfill(input: {
  startedAt: Date;
  endedAt: Date;
  service: { startsAt: Date; endsAt: Date };
  now: Date;
  policy: AttendancePolicy;
}): void {
  const { startedAt, endedAt, service, now, policy } = input;
  const refuse = (field: string, reason: string): never => {
    throw generalErrors.BAD_USER_INPUT({ field, reason });
  };
  if (!(startedAt < endedAt)) refuse('endedAt', 'must be after the start');
  if (endedAt > now) refuse('endedAt', 'in the future');
  if (startedAt < addMinutes(service.startsAt, -policy.earlyMinutes)) refuse('startedAt', 'before the planned time');
  if (endedAt > addMinutes(service.endsAt, policy.signOutGraceMinutes)) refuse('endedAt', 'after the planned time');
  if (now.getTime() - service.endsAt.getTime() > policy.backfillDays * DAY) refuse('endedAt', 'too long ago');
}
