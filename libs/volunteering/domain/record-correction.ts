import { defineStates, generalErrors } from '#kernel';
import { plannedMinutes } from './commitment.js';
import type { CountingPolicy } from './policy.js';

/** States of a correction 更正申请 that a volunteer asked for. */
export const correctionStateNames = ['OPEN', 'APPROVED', 'DECLINED'] as const;
export type CorrectionState = (typeof correctionStateNames)[number];

export const correctionEventNames = ['approve', 'decline'] as const;
export type CorrectionEvent = (typeof correctionEventNames)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const correctionStates = defineStates<CorrectionState, CorrectionEvent>('RecordCorrection', {
  OPEN: { approve: 'APPROVED', decline: 'DECLINED' },
  APPROVED: {},
  DECLINED: {},
});

/** What the station answers. */
export const correctionDecisionNames = ['APPROVE', 'DECLINE'] as const;
export type CorrectionDecision = (typeof correctionDecisionNames)[number];

/** Refuses minutes that the record shows already, or that no signatures could have given. Throws BAD_USER_INPUT. */
export function requireSoundCorrection(input: {
  minutes: number;
  recorded: number;
  service: { startsAt: Date; endsAt: Date };
  policy: CountingPolicy;
}): void {
  const { minutes, policy } = input;
  const refuse = (reason: string): never => {
    throw generalErrors.BAD_USER_INPUT({ field: 'minutes', reason });
  };
  const withinPlan = plannedMinutes(input.service) + policy.overtimeMinutes;
  const most = Math.min(withinPlan, policy.activityCapMinutes ?? Infinity, policy.dailyCapMinutes ?? Infinity);
  if (!Number.isSafeInteger(minutes) || minutes < 0 || minutes > most) refuse(`must be 0 to ${most}`);
  if (minutes === input.recorded) refuse('are the minutes recorded');
}
