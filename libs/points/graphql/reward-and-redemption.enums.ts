import { publishEnum } from '#platform';
import type { RedemptionState } from '../domain/redemption.states.js';
import type { RewardKind } from '../domain/reward.js';
import type { RewardEvent, RewardState } from '../domain/reward.states.js';

export const RewardKindEnum = publishEnum<RewardKind>('RewardKind', 'What a reward is. 兑换品类型', {
  GOODS: 'Something to take along. 实物',
  SERVICE: 'Something that is done. 服务',
});

export const RewardStateEnum = publishEnum<RewardState>('RewardState', 'State of a reward. 兑换品状态', {
  OPEN: 'It can be redeemed. 可兑换',
  PAUSED: 'Not at present. 已暂停',
  CLOSED: 'No more. 已关闭',
});

export const RewardActionEnum = publishEnum<Uppercase<RewardEvent>>(
  'RewardAction',
  'What is done with a reward. 兑换品操作',
  {
    PAUSE: 'No redemptions until it is resumed; what is reserved stays. 暂停',
    RESUME: 'Redemptions again. 恢复',
    CLOSE: 'No redemptions any more; final. 关闭',
  },
);

export const RedemptionStateEnum = publishEnum<RedemptionState>('RedemptionState', 'State of a redemption. 兑换状态', {
  REQUESTED: 'Asked for. 已申请',
  RESERVED: 'A piece and the points are held; the merchant prepares it. 已预留',
  READY: 'It can be fetched by its code. 待核销',
  FULFILLED: 'Given; the points are spent. 已核销',
  CANCELLED: 'Taken back before it was given. 已取消',
  EXPIRED: 'Not fetched in time. 已过期',
  RETURNED: 'Brought back after it was given. 已退回',
});

/** What an action of the API does in the table of states. */
export const rewardEvents = { PAUSE: 'pause', RESUME: 'resume', CLOSE: 'close' } as const;
