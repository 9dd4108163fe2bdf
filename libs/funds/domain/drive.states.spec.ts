import { sourceOf } from './donation-money.js';
import { DRIVE_STATES, driveStates, keepsMoney, type DriveEvent, type DriveState } from './drive.states.js';

const allowed: Partial<Record<DriveState, Partial<Record<DriveEvent, DriveState>>>> = {
  DRAFT: { submit: 'IN_REVIEW', stop: 'STOPPED_BY_AUTHORITY' },
  IN_REVIEW: { sendBack: 'DRAFT', file: 'FILED', stop: 'STOPPED_BY_AUTHORITY' },
  FILED: { open: 'OPEN', stop: 'STOPPED_BY_AUTHORITY' },
  OPEN: { pause: 'PAUSED', close: 'CLOSED', stop: 'STOPPED_BY_AUTHORITY' },
  PAUSED: { resume: 'OPEN', close: 'CLOSED', stop: 'STOPPED_BY_AUTHORITY' },
  CLOSED: { succeed: 'SUCCEEDED', fail: 'FAILED_GOAL', stop: 'STOPPED_BY_AUTHORITY' },
  SUCCEEDED: { startExecution: 'EXECUTING', stop: 'STOPPED_BY_AUTHORITY' },
  EXECUTING: { complete: 'COMPLETED', stop: 'STOPPED_BY_AUTHORITY' },
  COMPLETED: { resolveSurplus: 'SURPLUS_RESOLVED', stop: 'STOPPED_BY_AUTHORITY' },
  SURPLUS_RESOLVED: { archive: 'ARCHIVED' },
  FAILED_GOAL: { refund: 'REFUNDING', redirect: 'REDIRECTED' },
  REFUNDING: { finishRefunds: 'REFUNDED' },
  REFUNDED: { refund: 'REFUNDING' },
  REDIRECTED: { stop: 'STOPPED_BY_AUTHORITY' },
  STOPPED_BY_AUTHORITY: { refund: 'REFUNDING' },
};

describe('a drive', () => {
  it.each(DRIVE_STATES)('in state %s does what its table lists and nothing else', (state) => {
    for (const event of driveStates.events) {
      const next = allowed[state]?.[event];
      if (next !== undefined) expect(driveStates.next(state, event)).toBe(next);
      else expect(() => driveStates.next(state, event)).toThrow(expect.objectContaining({ code: 'STATE_NOT_ALLOWED' }));
    }
  });

  it('keeps what comes late until its surplus is decided on', () => {
    expect(DRIVE_STATES.filter(keepsMoney)).toEqual([
      ...['OPEN', 'PAUSED', 'CLOSED', 'SUCCEEDED', 'REDIRECTED', 'EXECUTING', 'COMPLETED'],
    ]);
  });

  const home = { id: 'D', purposeId: 'p', redirectPurposeId: 'q', stoppedFrom: null };
  it.each(DRIVE_STATES)('in state %s has its gifts where late facts find them', (state) => {
    const income = ['SUCCEEDED', 'EXECUTING', 'COMPLETED', 'SURPLUS_RESOLVED', 'ARCHIVED'].includes(state);
    const expected = income ? { kind: 'INCOME', purposeId: 'p' } : { kind: 'CONDITIONAL', driveId: 'D' };
    expect(sourceOf({ ...home, state, goalPolicy: 'KEEP_ALL' })).toEqual({ kind: 'INCOME', purposeId: 'p' });
    const redirected = { kind: 'INCOME', purposeId: 'q' };
    expect(sourceOf({ ...home, state, goalPolicy: 'ALL_OR_NOTHING' })).toEqual(
      state === 'REDIRECTED' ? redirected : expected,
    );
    const stopped = { ...home, state: 'REFUNDING' as const, stoppedFrom: state, goalPolicy: 'ALL_OR_NOTHING' as const };
    expect(sourceOf(stopped)).toEqual(state === 'REDIRECTED' ? redirected : expected);
  });
});
