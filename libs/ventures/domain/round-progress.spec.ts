import type { ApplicationState } from './application.states.js';
import { isOver, nextPhase } from './round-progress.js';
import { ROUND_STATES, roundStates, type RoundState } from './round.states.js';

const found = (states: ApplicationState[], isAuditMissing = false) => ({ states: new Set(states), isAuditMissing });

describe('a round after its awards', () => {
  it.each<[RoundState, ApplicationState[], boolean, string | null]>([
    ['CONFIRMED', [], false, 'contract'],
    ['CONFIRMED', ['REJECTED', 'NOT_SHORTLISTED', 'INELIGIBLE'], false, 'contract'],
    ['CONFIRMED', ['WITHDRAWN', 'RESERVE', 'REJECTED'], false, 'contract'],
    ['CONFIRMED', ['AWARDED', 'REJECTED'], false, null],
    ['CONFIRMED', ['IN_NOTICE'], false, null],
    ['CONTRACTING', ['AWARDED', 'CONTRACTED', 'REJECTED'], false, null],
    ['CONTRACTING', ['IN_NOTICE', 'CONTRACTED'], false, null],
    ['CONTRACTING', ['CONTRACTED', 'RESERVE', 'REJECTED', 'WITHDRAWN'], false, 'run'],
    ['RUNNING', ['FINAL_PASS', 'ACTIVE'], false, null],
    ['RUNNING', ['FINAL_PASS', 'CONTRACTED'], false, null],
    ['RUNNING', ['FINAL_PASS', 'MIDTERM_RECTIFY'], false, null],
    ['RUNNING', ['FINAL_PASS', 'TERMINATED', 'CLOSED', 'REJECTED'], true, 'evaluate'],
    ['EVALUATED', ['FINAL_PASS'], true, null],
    ['EVALUATED', ['FINAL_PASS', 'CLOSED'], false, 'audit'],
    ['AUDITED', ['CLOSED'], false, null],
    ['NOTICE', ['CONTRACTED'], false, null],
  ])('%s with %j (audit missing: %s): %s', (state, states, isAuditMissing, event) => {
    expect(nextPhase(state, found(states, isAuditMissing))).toBe(event);
  });

  it('moves as the table of rounds allows', () => {
    for (const state of ROUND_STATES) {
      const event = nextPhase(state, found([]));
      if (event !== null) expect(() => roundStates.next(state, event)).not.toThrow();
    }
  });

  it.each<[ApplicationState[], number, boolean]>([
    [['CLOSED', 'TERMINATED', 'REJECTED'], 0, true],
    [['CLOSED', 'TERMINATED'], 1, false],
    [['CLOSED', 'FINAL_PASS'], 0, false],
    [['CLOSED', 'ACTIVE'], 0, false],
  ])('with %j and %i owed is over: %s', (states, owed, over) => expect(isOver(found(states), owed)).toBe(over));
});
