/** What the station finds (争议结论): it took place; the resident was not there; it did not take place. */
export const DISPUTE_OUTCOMES = ['SERVED', 'RESIDENT_ABSENT', 'NOT_SERVED'] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];
