import { defineStates } from '#kernel';

/** States of a complaint about a service (投诉状态). */
export const COMPLAINT_STATES = ['FILED', 'ANSWERED', 'UPHELD', 'DISMISSED', 'WITHDRAWN'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** `answer`: the provider gave its side. `uphold` and `dismiss`: the station decided. */
export const COMPLAINT_EVENTS = ['answer', 'uphold', 'dismiss', 'withdraw'] as const;
export type ComplaintEvent = (typeof COMPLAINT_EVENTS)[number];

/** state × event → state. The station may decide without an answer once the provider's days are over. */
export const complaintStates = defineStates<ComplaintState, ComplaintEvent>('Complaint', {
  FILED: { answer: 'ANSWERED', uphold: 'UPHELD', dismiss: 'DISMISSED', withdraw: 'WITHDRAWN' },
  ANSWERED: { uphold: 'UPHELD', dismiss: 'DISMISSED', withdraw: 'WITHDRAWN' },
  UPHELD: {},
  DISMISSED: {},
  WITHDRAWN: {},
});
