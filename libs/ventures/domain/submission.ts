import { acceptsSubmission, ROUND_STATES, wasInFlight, type RoundState } from './round.states.js';

/** Why an application is not taken that reached the server at an instant; null if it is, though the round closed meanwhile. */
export function submissionFault(state: RoundState, closeAt: Date, at: Date): 'ROUND_NOT_OPEN' | 'ROUND_CLOSED' | null {
  if (acceptsSubmission(state, closeAt, at) || wasInFlight(state, closeAt, at)) return null;
  const isBefore = ROUND_STATES.indexOf(state) < ROUND_STATES.indexOf('OPEN');
  return isBefore || state === 'CANCELLED' ? 'ROUND_NOT_OPEN' : 'ROUND_CLOSED';
}

/**
 * Whether an applicant may withdraw by himself 撤回: until reviews begin, and again once the round is ranked; in between the draw
 * counts the application, and its absence would tell of sealed sheets.
 */
export function mayWithdraw(state: RoundState): boolean {
  const at = ROUND_STATES.indexOf(state);
  return at < ROUND_STATES.indexOf('REVIEW') || at >= ROUND_STATES.indexOf('RANKED');
}
