import { defineStates } from '#kernel';

/** States of an emergency grant (救急难). */
export const GRANT_STATES = [
  'SUBMITTED',
  'VERIFIED',
  'APPROVED_1',
  'APPROVED_2',
  'RESERVED',
  'PAID',
  'ACKNOWLEDGED',
  'DISCLOSED',
  'REJECTED',
  'APPEALED',
  'MISUSED',
  'RECLAIMING',
  'RECLAIMED',
  'WRITTEN_OFF',
] as const;
export type GrantState = (typeof GRANT_STATES)[number];

/**
 * `change`: amount, payee or purpose was edited, or an approver fell away, so the approvals are void. `voidVisit`: who verified declared an
 * interest. `lapse`: the payment was not ordered in time. */
export type GrantEvent =
  | 'verify'
  | 'approve'
  | 'reserve'
  | 'lapse'
  | 'change'
  | 'voidVisit'
  | 'reject'
  | 'appeal'
  | 'pay'
  | 'acknowledge'
  | 'disclose'
  | 'reportMisuse'
  | 'demandBack'
  | 'receiveBack'
  | 'finishReclaim'
  | 'writeOff';

/** state × event → state. A third approval, where policy asks for it, leaves APPROVED_2 until it is there. */
export const grantStates = defineStates<GrantState, GrantEvent>('EmergencyGrant', {
  SUBMITTED: { verify: 'VERIFIED', change: 'SUBMITTED', reject: 'REJECTED' },
  VERIFIED: { approve: 'APPROVED_1', change: 'VERIFIED', voidVisit: 'SUBMITTED', reject: 'REJECTED' },
  APPROVED_1: { approve: 'APPROVED_2', change: 'VERIFIED', voidVisit: 'SUBMITTED', reject: 'REJECTED' },
  APPROVED_2: {
    approve: 'APPROVED_2',
    reserve: 'RESERVED',
    change: 'VERIFIED',
    voidVisit: 'SUBMITTED',
    reject: 'REJECTED',
  },
  RESERVED: { pay: 'PAID', lapse: 'APPROVED_2', change: 'VERIFIED', voidVisit: 'SUBMITTED', reject: 'REJECTED' },
  PAID: { acknowledge: 'ACKNOWLEDGED', reportMisuse: 'MISUSED' },
  ACKNOWLEDGED: { disclose: 'DISCLOSED', reportMisuse: 'MISUSED' },
  DISCLOSED: { reportMisuse: 'MISUSED' },
  REJECTED: { appeal: 'APPEALED' },
  APPEALED: { verify: 'VERIFIED', change: 'APPEALED', reject: 'REJECTED' },
  MISUSED: { demandBack: 'RECLAIMING' },
  RECLAIMING: { receiveBack: 'RECLAIMING', finishReclaim: 'RECLAIMED', writeOff: 'WRITTEN_OFF' },
  RECLAIMED: {},
  WRITTEN_OFF: {},
});

/** Whether a grant still waits for its money. */
export function isBeforePayment(state: GrantState): boolean {
  return grantStates.allows(state, 'reject');
}
