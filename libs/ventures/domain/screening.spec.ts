import type { ScreeningStep } from './rulebook.js';
import { mayScreen, nextStep, screeningOutcome, type ScreeningFinding } from './screening.js';

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
});
