import { addMinutes } from '#kernel';
import { type DispatchPolicy } from './dispatch-policy.js';
import { type Urgency } from './urgency.js';

/** 升级层级: whom an unfilled request is brought to. */
export const escalationLevels = ['GRID', 'STATION', 'STREET'] as const;
/** One step of the ladder. */
export type EscalationLevel = (typeof escalationLevels)[number];

/** The step after a level: grid worker 网格员 → station 社工站 → street 街道; undefined after the last. */
export function nextLevel(level: EscalationLevel | null): EscalationLevel | undefined {
  return escalationLevels[level === null ? 0 : escalationLevels.indexOf(level) + 1];
}

/**
 * When the grid worker is called if nobody accepted: after the time of search, or when the start is near, whichever
 * comes first, but never before the first offers had their time.
 */
export function firstEscalationAt(
  openedAt: Date,
  startsAt: Date,
  urgency: Urgency,
  policy: Pick<DispatchPolicy, 'escalation' | 'offerMinutes'>,
): Date {
  const searched = addMinutes(openedAt, policy.escalation.searchMinutes[urgency]);
  const near = addMinutes(startsAt, -policy.escalation.beforeStartMinutes);
  const answered = addMinutes(openedAt, policy.offerMinutes[urgency]);
  return new Date(Math.max(answered.getTime(), Math.min(searched.getTime(), near.getTime())));
}

/** When the next step is due after a level was reached at an instant; undefined after the last. */
export function nextEscalationAt(
  level: EscalationLevel,
  reachedAt: Date,
  urgency: Urgency,
  policy: Pick<DispatchPolicy, 'escalation'>,
): Date | undefined {
  if (nextLevel(level) === undefined) return undefined;
  return addMinutes(reachedAt, policy.escalation.stepMinutes[urgency]);
}

/** When to look again after nobody could be asked: after the time of search, a minute at least; undefined once the service begins before. */
export function searchAgainAt(
  now: Date,
  startsAt: Date,
  urgency: Urgency,
  policy: Pick<DispatchPolicy, 'escalation'>,
): Date | undefined {
  const next = addMinutes(now, Math.max(1, policy.escalation.searchMinutes[urgency]));
  return next < startsAt ? next : undefined;
}
