import { defineStates } from '#kernel';

/** 邀约状态: where an offer stands. */
export type OfferState = 'SENT' | 'ACCEPTED' | 'DECLINED' | 'TIMED_OUT' | 'WITHDRAWN';

/** What can happen to an offer. `takeBack`: the place went to somebody else, or the request closed or was called off. */
export type OfferEvent = 'accept' | 'decline' | 'timeOut' | 'takeBack' | 'leave';

/**
 * The life of an offer 邀约: SENT 已推送 → ACCEPTED 已接受 | DECLINED 婉拒 | TIMED_OUT 超时 | WITHDRAWN 已被他人接单.
 * A volunteer who accepted may leave the service before it starts, and the request may be called off: the offer is then
 * withdrawn.
 */
export const offerStates = defineStates<OfferState, OfferEvent>('Offer', {
  SENT: { accept: 'ACCEPTED', decline: 'DECLINED', timeOut: 'TIMED_OUT', takeBack: 'WITHDRAWN' },
  ACCEPTED: { leave: 'WITHDRAWN', takeBack: 'WITHDRAWN' },
  DECLINED: {},
  TIMED_OUT: {},
  WITHDRAWN: {},
});

/** 婉拒原因: why a volunteer declines. */
export const declineReasons = ['NO_TIME', 'TOO_FAR', 'NOT_SUITABLE', 'UNWELL', 'OTHER'] as const;
/** One of the published reasons for declining. */
export type DeclineReason = (typeof declineReasons)[number];
