import type { RoundState } from './round.states.js';
import { mayWithdraw, submissionFault } from './submission.js';

const closeAt = new Date('2026-04-01T10:00:00.000Z');
const at = (ms: number): Date => new Date(closeAt.getTime() + ms);

describe('a submission', () => {
  test.each<[RoundState, number, ReturnType<typeof submissionFault>]>([
    ['DRAFT', -1, 'ROUND_NOT_OPEN'],
    ['ANNOUNCED', -1, 'ROUND_NOT_OPEN'],
    ['OPEN', -1, null],
    ['OPEN', 0, null],
    ['OPEN', 1, 'ROUND_CLOSED'],
    ['CLOSED', -1, null],
    ['CLOSED', 0, null],
    ['CLOSED', 1, 'ROUND_CLOSED'],
    ['SCREENING', 0, null],
    ['SCREENING', 1, 'ROUND_CLOSED'],
    ['REVIEW', -1, 'ROUND_CLOSED'],
    ['ARCHIVED', 1, 'ROUND_CLOSED'],
    ['CANCELLED', -1, 'ROUND_NOT_OPEN'],
  ])('in %s, %d ms from the close: %s', (state, ms, fault) => {
    expect(submissionFault(state, closeAt, at(ms))).toBe(fault);
  });

  test.each<[RoundState, boolean]>([
    ['OPEN', true],
    ['SCREENING', true],
    ['REVIEW', false],
    ['DEFENCE', false],
    ['RANKED', true],
    ['NOTICE', true],
    ['CANCELLED', true],
  ])('is taken back in %s: %s', (state, may) => {
    expect(mayWithdraw(state)).toBe(may);
  });
});
