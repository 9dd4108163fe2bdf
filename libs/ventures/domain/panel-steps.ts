import { generalErrors } from '#kernel';
import type { RoundState } from './round.states.js';

/** Throws STATE_NOT_ALLOWED unless the round is in one of the states. */
export function requireState(state: RoundState, allowed: readonly RoundState[], event: string): void {
  if (!allowed.includes(state)) throw generalErrors.STATE_NOT_ALLOWED({ subject: 'VentureRound', state, event });
}

/** In these states sheets and ballots are taken. */
export const REVIEWING: readonly RoundState[] = ['REVIEW', 'DEFENCE'];
/** In these states a conflict can still be declared: nothing is decided yet. */
export const DECLARING: readonly RoundState[] = ['OPEN', 'CLOSED', 'SCREENING', 'REVIEW', 'DEFENCE'];
