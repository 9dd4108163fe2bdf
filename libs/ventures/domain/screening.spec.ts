import type { ScreeningStep } from './rulebook.js';
import { mayScreen, nextStep, screeningOutcome, standing, upheldOutcome, type ScreeningFinding } from './screening.js';

const both: readonly ScreeningStep[] = ['DOCUMENTS', 'FINANCE'];
const found = (step: ScreeningStep, passed = true, checkedBy = 'a'): ScreeningFinding => ({ step, passed, checkedBy });

describe('screening', () => {
  test.each<[string, readonly ScreeningStep[], ScreeningFinding[], ScreeningStep | null, string | null]>([
    ['nothing is done', both, [], 'DOCUMENTS', null],
    ['the first step is passed', both, [found('DOCUMENTS')], 'FINANCE', null],
    ['both are', both, [found('DOCUMENTS'), found('FINANCE')], null, 'admit'],
    ['the first fails', both, [found('DOCUMENTS', false)], 'FINANCE', 'refuse'],
    ['the last fails', both, [found('DOCUMENTS'), found('FINANCE', false)], null, 'refuse'],
    ['there is one step', ['DOCUMENTS'], [found('DOCUMENTS')], null, 'admit'],
    ['there is none', [], [], null, 'admit'],
  ])('%s', (_, steps, done, next, outcome) => {
    expect(nextStep(steps, done)).toBe(next);
    expect(screeningOutcome(steps, done)).toBe(outcome);
  });

  it('takes another person for each step', () => {
    expect(mayScreen('a', [found('DOCUMENTS')])).toBe(false);
    expect(mayScreen('b', [found('DOCUMENTS')])).toBe(true);
    expect(mayScreen('a', [])).toBe(true);
  });

  test.each<[string, ScreeningFinding[], string]>([
    ['no step was taken', [], 'reopen'],
    ['the first step failed', [found('DOCUMENTS', false)], 'reopen'],
    ['the last one did', [found('DOCUMENTS'), found('FINANCE', false)], 'reinstate'],
  ])('after an appeal that succeeded skips no step: %s', (_, done, event) =>
    expect(upheldOutcome(both, done)).toBe(event),
  );

  it('is not refused by what an appeal has overturned', () => {
    const before = [found('DOCUMENTS', false)];
    expect(screeningOutcome(both, [...standing(before, 'UPHELD'), found('FINANCE')])).toBe('admit');
    expect(screeningOutcome(both, [...standing(before, 'UPHELD'), found('FINANCE', false)])).toBe('refuse');
    expect(screeningOutcome(both, [...standing(before, 'DISMISSED'), found('FINANCE')])).toBe('refuse');
    expect(screeningOutcome(both, [...standing(before, null), found('FINANCE')])).toBe('refuse');
  });
});
