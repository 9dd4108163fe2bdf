import type { ServiceOrderEvent } from './service-order.states.js';

/** What the station finds (争议结论): it took place; the resident was not there; it did not take place. */
export const DISPUTE_OUTCOMES = ['SERVED', 'RESIDENT_ABSENT', 'NOT_SERVED'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

/** The event of the order that follows. */
export const eventOf: Readonly<Record<DisputeOutcome, ServiceOrderEvent>> = {
  SERVED: 'decideServed',
  RESIDENT_ABSENT: 'decideAbsent',
  NOT_SERVED: 'decideNotServed',
};
