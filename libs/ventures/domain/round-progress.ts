import type { ApplicationState } from './application.states.js';
import type { RoundEvent, RoundState } from './round.states.js';

/** What decides how far a round has come after its awards are confirmed. */
export interface RoundFindings {
  /** The states that its applications have. */
  readonly states: ReadonlySet<ApplicationState>;
  /** Whether a project that passed finally lacks its audit. */
  readonly isAuditMissing: boolean;
}

const AWAITED: readonly ApplicationState[] = ['PROPOSED_AWARD', 'IN_NOTICE', 'AWARDED'];
const AT_WORK: readonly ApplicationState[] = [
  ...(['CONTRACTED', 'ACTIVE'] as const),
  ...(['MIDTERM_PASS', 'MIDTERM_RECTIFY', 'MIDTERM_FAIL', 'FINAL_FAIL'] as const),
];

/**
 * What happens next to a round by itself: one whose awards are confirmed waits for the first agreement, unless nobody is left to
 * sign one, because nobody was awarded anything or everybody is out: then it goes on to its end at once. It runs when nobody is awaited at the signing any more, is evaluated when every
 * project passed or ended, and audited when every project that passed was. Null: it waits.
 */
export function nextPhase(state: RoundState, { states, isAuditMissing }: RoundFindings): RoundEvent | null {
  const none = (some: readonly ApplicationState[]): boolean => !some.some((one) => states.has(one));
  if (state === 'CONFIRMED') return none(AWAITED) ? 'contract' : null;
  if (state === 'CONTRACTING') return none(AWAITED) ? 'run' : null;
  if (state === 'RUNNING') return none([...AWAITED, ...AT_WORK]) ? 'evaluate' : null;
  return state === 'EVALUATED' && !isAuditMissing ? 'audit' : null;
}

/** Whether nothing of a round is open any more, so that it may be archived 归档: `owed` is what projects still have to give back. */
export function isOver({ states }: Pick<RoundFindings, 'states'>, owed: number): boolean {
  return owed === 0 && ![...AWAITED, ...AT_WORK, 'FINAL_PASS' as const].some((one) => states.has(one));
}
