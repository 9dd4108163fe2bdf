import { defineStates } from '#kernel';

/** States of a reward 兑换品. */
export const rewardStateNames = ['OPEN', 'PAUSED', 'CLOSED'] as const;
export type RewardState = (typeof rewardStateNames)[number];

/** What its merchant or the district does with it. */
export const rewardEventNames = ['pause', 'resume', 'close'] as const;
export type RewardEvent = (typeof rewardEventNames)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. Closing is final. */
export const rewardStates = defineStates<RewardState, RewardEvent>('Reward', {
  OPEN: { pause: 'PAUSED', close: 'CLOSED' },
  PAUSED: { resume: 'OPEN', close: 'CLOSED' },
  CLOSED: {},
});
