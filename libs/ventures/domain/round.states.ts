import { defineStates } from '#kernel';

/** States of a round 轮次, in their order; CANCELLED is possible before CONTRACTING. */
export const ROUND_STATES = [
  'DRAFT',
  'ANNOUNCED',
  'OPEN',
  'CLOSED',
  'SCREENING',
  'REVIEW',
  'DEFENCE',
  'RANKED',
  'NOTICE',
  'CONFIRMED',
  'CONTRACTING',
  'RUNNING',
  'EVALUATED',
  'AUDITED',
  'ARCHIVED',
  'CANCELLED',
] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/**
 * `edit`: the rulebook or the dates were changed. `publish`: the notice 公示 began. `conclude`: all small projects of a round that
 * has no ranking are over.
 */
export type RoundEvent =
  | 'edit'
  | 'announce'
  | 'open'
  | 'close'
  | 'screen'
  | 'review'
  | 'defend'
  | 'rank'
  | 'publish'
  | 'confirm'
  | 'contract'
  | 'run'
  | 'evaluate'
  | 'audit'
  | 'archive'
  | 'conclude'
  | 'cancel';

/** state × event → state. A rulebook is edited in DRAFT only. */
export const roundStates = defineStates<RoundState, RoundEvent>('VentureRound', {
  DRAFT: { edit: 'DRAFT', announce: 'ANNOUNCED', cancel: 'CANCELLED' },
  ANNOUNCED: { open: 'OPEN', cancel: 'CANCELLED' },
  OPEN: { close: 'CLOSED', cancel: 'CANCELLED' },
  CLOSED: { screen: 'SCREENING', conclude: 'ARCHIVED', cancel: 'CANCELLED' },
  SCREENING: { review: 'REVIEW', cancel: 'CANCELLED' },
  REVIEW: { defend: 'DEFENCE', rank: 'RANKED', cancel: 'CANCELLED' },
  DEFENCE: { rank: 'RANKED', cancel: 'CANCELLED' },
  RANKED: { publish: 'NOTICE', cancel: 'CANCELLED' },
  NOTICE: { confirm: 'CONFIRMED', cancel: 'CANCELLED' },
  CONFIRMED: { contract: 'CONTRACTING', cancel: 'CANCELLED' },
  CONTRACTING: { run: 'RUNNING' },
  RUNNING: { evaluate: 'EVALUATED' },
  EVALUATED: { audit: 'AUDITED' },
  AUDITED: { archive: 'ARCHIVED' },
  ARCHIVED: {},
  CANCELLED: {},
});

/** Whether scores, counts and ranks of the round are sealed 封存: nobody may learn any of them. */
export function isSealed(state: RoundState): boolean {
  return state === 'CANCELLED' || ROUND_STATES.indexOf(state) < ROUND_STATES.indexOf('RANKED');
}

/** Whether an application counts that reaches the server at an instant: never after `closeAt`, by the server's clock. */
export function acceptsSubmission(state: RoundState, closeAt: Date, at: Date): boolean {
  return state === 'OPEN' && at.getTime() <= closeAt.getTime();
}

/** Whether the round closed while an application was waiting that had reached the server in time: it still counts. */
export function wasInFlight(state: RoundState, closeAt: Date, at: Date): boolean {
  return (state === 'CLOSED' || state === 'SCREENING') && at.getTime() <= closeAt.getTime();
}
