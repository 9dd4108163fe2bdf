import { requireState, REVIEWING } from './panel-steps.js';
import { lackingText } from './review-lacks.js';
import { reviewState } from './review-state.js';
import { ROUND_STATES } from './round.states.js';

describe('the steps of a panel', () => {
  it.each(ROUND_STATES)('take sheets only while the round is reviewed: %s', (state) => {
    const step = (): void => requireState(state, REVIEWING, 'submitScore');
    if (state === 'REVIEW' || state === 'DEFENCE') expect(step).not.toThrow();
    else expect(step).toThrow(expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }) as Error);
  });

  it.each([
    [false, false, 'ASSIGNED'],
    [false, true, 'SUBMITTED'],
    [true, false, 'RECUSED'],
    [true, true, 'RECUSED'],
  ] as const)('recused %s, sheet %s: a review is %s', (isRecused, hasSheet, state) =>
    expect(reviewState(isRecused, hasSheet)).toBe(state),
  );

  it.each([
    [{ conflicted: ['e1', 'e2'], full: ['e3'], rivals: ['a2'] }, 'a1 lacks 2 (conflict: e1, e2; full: e3; rivals: a2)'],
    [{ conflicted: [], full: [], rivals: [] }, 'a1 lacks 2'],
  ])('name who is lacking and why', (why, text) =>
    expect(lackingText([{ applicationId: 'a1', missing: 2, ...why }])).toBe(text),
  );

  it('name fifty applications at most', () => {
    const lacking = Array.from({ length: 60 }, (_, at) => ({
      ...{ applicationId: `a${at}`, missing: 1, conflicted: [], full: [], rivals: [] },
    }));
    expect(lackingText(lacking).split(' | ')).toHaveLength(50);
  });
});
