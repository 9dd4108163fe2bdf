import { disbursementStates, type DisbursementEvent, type DisbursementState } from './disbursement.states.js';
import { GRANT_STATES, grantStates, isBeforePayment, type GrantEvent, type GrantState } from './grant.states.js';

const grants: Record<GrantState, Partial<Record<GrantEvent, GrantState>>> = {
  SUBMITTED: { verify: 'VERIFIED', change: 'SUBMITTED', reject: 'REJECTED' },
  VERIFIED: { approve: 'APPROVED_1', change: 'VERIFIED', voidVisit: 'SUBMITTED', reject: 'REJECTED' },
  APPROVED_1: { approve: 'APPROVED_2', change: 'VERIFIED', voidVisit: 'SUBMITTED', reject: 'REJECTED' },
  APPROVED_2: {
    ...{ approve: 'APPROVED_2', reserve: 'RESERVED', change: 'VERIFIED', voidVisit: 'SUBMITTED' },
    reject: 'REJECTED',
  },
  RESERVED: { pay: 'PAID', lapse: 'APPROVED_2', change: 'VERIFIED', voidVisit: 'SUBMITTED', reject: 'REJECTED' },
  PAID: { acknowledge: 'ACKNOWLEDGED', reportMisuse: 'MISUSED' },
  ACKNOWLEDGED: { disclose: 'DISCLOSED', reportMisuse: 'MISUSED' },
  DISCLOSED: { reportMisuse: 'MISUSED' },
  REJECTED: { appeal: 'APPEALED' },
  APPEALED: { verify: 'VERIFIED', change: 'APPEALED', reject: 'REJECTED' },
  MISUSED: { demandBack: 'RECLAIMING' },
  RECLAIMING: { receiveBack: 'RECLAIMING', finishReclaim: 'RECLAIMED', writeOff: 'WRITTEN_OFF' },
  RECLAIMED: {},
  WRITTEN_OFF: {},
};
const payments: Record<DisbursementState, Partial<Record<DisbursementEvent, DisbursementState>>> = {
  READY: { send: 'SENT', cancel: 'CANCELLED' },
  SENT: { settle: 'SETTLED', bounce: 'BOUNCED' },
  BOUNCED: { retry: 'READY', cancel: 'CANCELLED' },
  SETTLED: {},
  CANCELLED: {},
};

describe('state × event', () => {
  const pairs = grantStates.states.flatMap((state) => grantStates.events.map((event) => [state, event] as const));
  it.each(pairs)('of a grant: %s, %s', (state, event) => {
    const expected = grants[state][event];
    if (expected === undefined) expect(() => grantStates.next(state, event)).toThrow('STATE_NOT_ALLOWED');
    else expect(grantStates.next(state, event)).toBe(expected);
  });

  const steps = disbursementStates.states.flatMap((state) =>
    disbursementStates.events.map((event) => [state, event] as const),
  );
  it.each(steps)('of a disbursement: %s, %s', (state, event) => {
    const expected = payments[state][event];
    if (expected === undefined) expect(() => disbursementStates.next(state, event)).toThrow('STATE_NOT_ALLOWED');
    else expect(disbursementStates.next(state, event)).toBe(expected);
  });

  it('tells which grants wait for their money', () => {
    const waiting = ['SUBMITTED', 'VERIFIED', 'APPROVED_1', 'APPROVED_2', 'RESERVED', 'APPEALED'];
    expect(GRANT_STATES.filter(isBeforePayment)).toEqual(waiting);
  });
});
