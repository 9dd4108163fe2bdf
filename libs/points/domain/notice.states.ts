import { defineStates } from '#kernel';

/** What is put on public notice. */
export const noticeKindNames = ['STAR', 'CERTIFICATE'] as const;
export type NoticeKind = (typeof noticeKindNames)[number];

/** States of a public notice 公示. */
export const noticeStateNames = ['OPEN', 'OBJECTED', 'OVER', 'UPHELD', 'STOPPED'] as const;
export type NoticeState = (typeof noticeStateNames)[number];

/** `end`: its time is over; `stop`: what it is about was withdrawn or voided. */
export const noticeEventNames = ['object', 'dismiss', 'uphold', 'end', 'stop'] as const;
export type NoticeEvent = (typeof noticeEventNames)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const noticeStates = defineStates<NoticeState, NoticeEvent>('PublicNotice', {
  OPEN: { object: 'OBJECTED', end: 'OVER', stop: 'STOPPED' },
  OBJECTED: { dismiss: 'OPEN', uphold: 'UPHELD', stop: 'STOPPED' },
  OVER: {},
  UPHELD: {},
  STOPPED: {},
});

/** What the station says of an objection. */
export const objectionDecisionNames = ['UPHOLD', 'DISMISS'] as const;
export type ObjectionDecision = (typeof objectionDecisionNames)[number];
