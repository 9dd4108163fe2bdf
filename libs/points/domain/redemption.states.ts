import { defineStates } from '#kernel';

/** States of a redemption 兑换: 申请 → 已预留 → 待核销 → 已核销, or an end without the goods. Never deleted. */
export const redemptionStateNames = [
  'REQUESTED',
  'RESERVED',
  'READY',
  'FULFILLED',
  'CANCELLED',
  'EXPIRED',
  'RETURNED',
] as const;
export type RedemptionState = (typeof redemptionStateNames)[number];

/** `reserve`: a piece and the points are held; `prepare`: it can be fetched, by its code; `fulfil`: the merchant gave it. */
export const redemptionEventNames = ['reserve', 'prepare', 'fulfil', 'cancel', 'expire', 'return'] as const;
export type RedemptionEvent = (typeof redemptionEventNames)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const redemptionStates = defineStates<RedemptionState, RedemptionEvent>('Redemption', {
  REQUESTED: { reserve: 'RESERVED' },
  RESERVED: { prepare: 'READY', cancel: 'CANCELLED', expire: 'EXPIRED' },
  READY: { fulfil: 'FULFILLED', cancel: 'CANCELLED', expire: 'EXPIRED' },
  FULFILLED: { return: 'RETURNED' },
  CANCELLED: {},
  EXPIRED: {},
  RETURNED: {},
});

/** States that count towards the limits of a person: what came to nothing does not. */
export const countedStates: readonly RedemptionState[] = ['RESERVED', 'READY', 'FULFILLED'];
