import { defineStates } from '#kernel';
import { partHadBy } from './release-persons.js';

/** States of a tranche 拨付期. */
export const TRANCHE_STATES = [
  'SCHEDULED',
  'CONDITION_MET',
  'REQUESTED',
  'APPROVED',
  'INSTRUCTED',
  'PAID',
  'RETURNED',
  'HELD',
  'CANCELLED',
] as const;
export type TrancheState = (typeof TRANCHE_STATES)[number];

/** `bounce`: the bank sent the money back 退汇. `resume`: what held it has ended, its condition is examined anew. */
export type TrancheEvent =
  'meetCondition' | 'request' | 'approve' | 'instruct' | 'pay' | 'bounce' | 'hold' | 'resume' | 'cancel';

/** state × event → state. What was instructed can no longer be held or cancelled: the bank decides. */
export const trancheStates = defineStates<TrancheState, TrancheEvent>('VentureTranche', {
  SCHEDULED: { meetCondition: 'CONDITION_MET', hold: 'HELD', cancel: 'CANCELLED' },
  CONDITION_MET: { request: 'REQUESTED', hold: 'HELD', cancel: 'CANCELLED' },
  REQUESTED: { approve: 'APPROVED', hold: 'HELD', cancel: 'CANCELLED' },
  APPROVED: { instruct: 'INSTRUCTED', hold: 'HELD', cancel: 'CANCELLED' },
  INSTRUCTED: { pay: 'PAID', bounce: 'RETURNED' },
  PAID: {},
  RETURNED: { request: 'REQUESTED', hold: 'HELD', cancel: 'CANCELLED' },
  HELD: { resume: 'SCHEDULED', cancel: 'CANCELLED' },
  CANCELLED: {},
});

/** Who did what with a tranche so far; null: nobody yet. */
export interface TrancheHands {
  readonly requestedBy: string | null;
  readonly approvedBy: string | null;
  readonly instructedBy: string | null;
}

/** Which part a person had in the release already; undefined: none. */
export function partOfRelease({ requestedBy, approvedBy, instructedBy }: TrancheHands, personId: string) {
  const parts = [
    ['MAKER', requestedBy],
    ['CHECKER', approvedBy],
    ['PAYER', instructedBy],
  ] as const;
  return partHadBy(parts, personId);
}

/** Whether a person may take one more step: maker, checker and payer are three persons. */
export function isAnotherPerson(hands: TrancheHands, personId: string): boolean {
  return partOfRelease(hands, personId) === undefined;
}
