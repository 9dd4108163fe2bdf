import { defineStates } from '#kernel';

/** States of a disbursement (拨付). */
export const DISBURSEMENT_STATES = ['READY', 'SENT', 'SETTLED', 'BOUNCED', 'CANCELLED'] as const;
export type DisbursementState = (typeof DISBURSEMENT_STATES)[number];

export type DisbursementEvent = 'send' | 'settle' | 'bounce' | 'retry' | 'cancel';

/** state × event → state. What is on its way is not called back; what bounced is tried again, or given up. */
export const disbursementStates = defineStates<DisbursementState, DisbursementEvent>('Disbursement', {
  READY: { send: 'SENT', cancel: 'CANCELLED' },
  SENT: { settle: 'SETTLED', bounce: 'BOUNCED' },
  BOUNCED: { retry: 'READY', cancel: 'CANCELLED' },
  SETTLED: {},
  CANCELLED: {},
});
