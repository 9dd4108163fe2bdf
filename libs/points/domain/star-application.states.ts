import { defineStates } from '#kernel';

/** States of an application for a star 星级申请. */
export const starStateNames = ['SUBMITTED', 'NOTICE', 'AWARDED', 'REJECTED', 'WITHDRAWN', 'REVOKED'] as const;
export type StarState = (typeof starStateNames)[number];

/**
 * `award`: the notice is over and the hours still suffice; `fallShort`: they do not any more; `uphold`: an objection was
 * found right; `revoke`: hours behind the award were taken back.
 */
export const starEventNames = ['approve', 'reject', 'withdraw', 'award', 'fallShort', 'uphold', 'revoke'] as const;
export type StarEvent = (typeof starEventNames)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const starStates = defineStates<StarState, StarEvent>('StarApplication', {
  SUBMITTED: { approve: 'NOTICE', reject: 'REJECTED', withdraw: 'WITHDRAWN' },
  NOTICE: { award: 'AWARDED', fallShort: 'REJECTED', uphold: 'REJECTED', withdraw: 'WITHDRAWN' },
  AWARDED: { revoke: 'REVOKED' },
  REJECTED: {},
  WITHDRAWN: {},
  REVOKED: {},
});
