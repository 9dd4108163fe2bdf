import { acceptsSubmission, ROUND_STATES, type RoundState } from './round.states.js';

/** Why an application is not taken that reached the server at an instant; null if it is. */
export function submissionFault(state: RoundState, closeAt: Date, at: Date): 'ROUND_NOT_OPEN' | 'ROUND_CLOSED' | null {
  if (acceptsSubmission(state, closeAt, at)) return null;
  const isBefore = ROUND_STATES.indexOf(state) < ROUND_STATES.indexOf('OPEN');
  return isBefore || state === 'CANCELLED' ? 'ROUND_NOT_OPEN' : 'ROUND_CLOSED';
}

/** Whether an applicant may still withdraw by himself 撤回: until reviews begin; then the draw counts the application. */
export function mayWithdraw(state: RoundState): boolean {
  return state === 'CANCELLED' || ROUND_STATES.indexOf(state) < ROUND_STATES.indexOf('REVIEW');
}
