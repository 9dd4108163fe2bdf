import type { ServiceRequestState } from '../generated/types';

/** The steps of a request as the resident sees them 点单、派单、接单、服务、确认、评价. */
export const steps = ['ordered', 'asked', 'coming', 'serving', 'confirm', 'rated'] as const;

const reached: Record<ServiceRequestState, number | null> = {
  SUBMITTED: 0,
  DISPATCHING: 1,
  ESCALATED: 1,
  MATCHED: 2,
  IN_SERVICE: 3,
  AWAITING_CONFIRMATION: 4,
  DISPUTED: 4,
  CONFIRMED: 5,
  AUTO_CONFIRMED: 5,
  CLOSED: 6,
  REJECTED: null,
  CANCELLED: null,
  EXPIRED: null,
};

/** The index of the step that is under way; 6 when all are done, null for what ended without a service. */
export function stepOf(state: ServiceRequestState): number | null {
  return reached[state];
}

/** Whether the one who ordered may still call it off. */
export function mayCancel(state: ServiceRequestState): boolean {
  return ['SUBMITTED', 'DISPATCHING', 'ESCALATED', 'MATCHED'].includes(state);
}

/** Whether the code for signing in and out is to be shown. */
export function showsCode(state: ServiceRequestState, taken: number): boolean {
  return (
    state === 'MATCHED' || state === 'IN_SERVICE' || (taken > 0 && (state === 'DISPATCHING' || state === 'ESCALATED'))
  );
}
