import { defineStates } from '#kernel';

/** States of a certificate 志愿服务记录证明: 申请 → 受理 → 开具并公示 → 有效. It is never deleted. */
export const certificateStateNames = [
  'REQUESTED',
  'ACCEPTED',
  'NOTICE',
  'VALID',
  'DECLINED',
  'WITHDRAWN',
  'VOIDED',
] as const;
export type CertificateState = (typeof certificateStateNames)[number];

/** `issue`: it gets its number and goes on public notice; `uphold`: an objection was found right. */
export const certificateEventNames = [
  'accept',
  'decline',
  'withdraw',
  'issue',
  'takeEffect',
  'uphold',
  'void',
] as const;
export type CertificateEvent = (typeof certificateEventNames)[number];

/** state × event → state; everything not listed is refused with STATE_NOT_ALLOWED. */
export const certificateStates = defineStates<CertificateState, CertificateEvent>('Certificate', {
  REQUESTED: { accept: 'ACCEPTED', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
  ACCEPTED: { issue: 'NOTICE', decline: 'DECLINED', withdraw: 'WITHDRAWN' },
  NOTICE: { takeEffect: 'VALID', uphold: 'VOIDED', void: 'VOIDED' },
  VALID: { void: 'VOIDED' },
  DECLINED: {},
  WITHDRAWN: {},
  VOIDED: {},
});
