import { applicationStates, type ApplicationState } from './application.states.js';
import { effectOf } from './evaluation.js';
import { milestoneStates, type MilestoneKind, type Verdict } from './milestone.states.js';

describe('a verdict', () => {
  it.each<[MilestoneKind, Verdict, ApplicationState, ApplicationState]>([
    ['MIDTERM', 'PASS', 'ACTIVE', 'MIDTERM_PASS'],
    ['MIDTERM', 'RECTIFY', 'ACTIVE', 'MIDTERM_RECTIFY'],
    ['MIDTERM', 'PASS', 'MIDTERM_RECTIFY', 'MIDTERM_PASS'],
    ['MIDTERM', 'FAIL', 'MIDTERM_RECTIFY', 'MIDTERM_FAIL'],
    ['FINAL', 'PASS', 'MIDTERM_PASS', 'FINAL_PASS'],
    ['FINAL', 'FAIL', 'MIDTERM_PASS', 'FINAL_FAIL'],
  ])('%s %s moves an application that is %s to %s', (kind, verdict, from, to) => {
    expect(applicationStates.next(from, effectOf(kind, verdict).application)).toBe(to);
  });

  it.each<[MilestoneKind, Verdict, ApplicationState]>([
    ['MIDTERM', 'RECTIFY', 'MIDTERM_RECTIFY'],
    ['FINAL', 'PASS', 'ACTIVE'],
    ['MIDTERM', 'PASS', 'CONTRACTED'],
    ['MIDTERM', 'FAIL', 'TERMINATED'],
  ])('%s %s is not possible for one that is %s', (kind, verdict, from) => {
    expect(() => applicationStates.next(from, effectOf(kind, verdict).application)).toThrow(
      expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }),
    );
  });

  it('of rectification is for half-time only', () => {
    expect(() => effectOf('FINAL', 'RECTIFY')).toThrow(expect.objectContaining({ code: 'VERDICT_NOT_POSSIBLE' }));
  });

  it('passes on a report only; that none came is a failure', () => {
    expect(() => milestoneStates.next('PLANNED', 'pass')).toThrow(
      expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }),
    );
    expect(() => milestoneStates.next('RECTIFY', 'pass')).toThrow(
      expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }),
    );
    expect(milestoneStates.next('PLANNED', 'fail')).toBe('FAILED');
  });
});
