import { grantSteps, paymentSteps, type CaseStep, type GrantStanding, type StepBarrier } from './case-steps.js';
import { GRANT_STATES, type GrantState } from './grant.states.js';
import type { CasePersons } from './two-persons.js';

const persons: CasePersons = {
  ...{ submittedBy: 'submitter', verifiedBy: 'visitor', rejectedBy: null, payeeEditedBy: 'submitter' },
  ...{ approvers: ['approver'], parties: ['applicant'] },
};
const standing: GrantStanding = {
  ...{ state: 'VERIFIED', lane: 'FAST', approvalsNeeded: 2, papersCompletedAt: new Date(0), appealedAt: null },
  ...{ payment: null, misuseReportedBy: 'reporter', backDemandedBy: 'claimer' },
};
const everything = new Set(['OWN', 'VERIFY', 'APPROVE', 'MANAGE', 'PAY']);
const stepsOf = (
  change: Partial<GrantStanding>,
  personId = 'somebody',
  rights: ReadonlySet<string> = everything,
): Partial<Record<CaseStep, StepBarrier | null>> =>
  Object.fromEntries(
    grantSteps({ ...standing, ...change }, persons, { personId, rights }).map(({ step, barrier }) => [step, barrier]),
  );

describe('the next steps of a grant', () => {
  it.each<[GrantState, CaseStep[]]>([
    ['SUBMITTED', ['VERIFY', 'CHANGE_TERMS', 'REJECT', 'DECLARE_INTEREST']],
    ['VERIFIED', ['APPROVE', 'CHANGE_TERMS', 'REJECT', 'DECLARE_INTEREST']],
    ['APPROVED_1', ['APPROVE', 'CHANGE_TERMS', 'REJECT', 'DECLARE_INTEREST']],
    ['APPROVED_2', ['APPROVE', 'CHANGE_TERMS', 'REJECT', 'DECLARE_INTEREST']],
    ['RESERVED', ['ORDER_PAYMENT', 'CHANGE_TERMS', 'REJECT', 'DECLARE_INTEREST']],
    ['PAID', ['ACKNOWLEDGE', 'REPORT_MISUSE']],
    ['ACKNOWLEDGED', ['DISCLOSE', 'REPORT_MISUSE']],
    ['DISCLOSED', ['REPORT_MISUSE']],
    ['REJECTED', ['APPEAL']],
    ['APPEALED', ['VERIFY', 'CHANGE_TERMS', 'REJECT', 'DECLARE_INTEREST']],
    ['MISUSED', ['DEMAND_RECLAIM']],
    ['RECLAIMING', ['RECORD_RECLAIM', 'WRITE_OFF']],
    ['RECLAIMED', []],
    ['WRITTEN_OFF', []],
  ])('%s: %s', (state, steps) => {
    expect(Object.keys(stepsOf({ state }))).toEqual(steps);
  });

  it('are for others where somebody has no right in the case', () => {
    for (const state of GRANT_STATES)
      expect(Object.values(stepsOf({ state }, 'somebody', new Set())).every((one) => one === 'ROLE')).toBe(true);
  });

  it.each<[string, Partial<GrantStanding>, CaseStep, StepBarrier | null]>([
    ['submitter', { state: 'SUBMITTED' }, 'VERIFY', 'SUBMITTER'],
    ['applicant', { state: 'SUBMITTED' }, 'VERIFY', 'PARTY'],
    ['somebody', { state: 'SUBMITTED' }, 'VERIFY', null],
    ['visitor', {}, 'APPROVE', 'VERIFIER'],
    ['approver', {}, 'APPROVE', 'APPROVER'],
    ['somebody', { lane: 'ORDINARY', papersCompletedAt: null }, 'APPROVE', 'PAPERS'],
    ['somebody', { papersCompletedAt: null }, 'APPROVE', null],
    ['applicant', { state: 'RESERVED' }, 'ORDER_PAYMENT', 'PARTY'],
    ['approver', { state: 'RESERVED' }, 'ORDER_PAYMENT', null],
    ['somebody', { state: 'ACKNOWLEDGED', papersCompletedAt: null }, 'DISCLOSE', 'PAPERS'],
    ['reporter', { state: 'MISUSED' }, 'DEMAND_RECLAIM', 'MAKER'],
    ['claimer', { state: 'RECLAIMING' }, 'WRITE_OFF', 'MAKER'],
    ['reporter', { state: 'RECLAIMING' }, 'WRITE_OFF', null],
  ])('for %s with %j, %s: %s', (who, change, step, barrier) => {
    expect(stepsOf(change, who)).toMatchObject({ [step]: barrier });
  });

  it.each<[Partial<GrantStanding>, CaseStep, boolean]>([
    [{ state: 'APPROVED_2', approvalsNeeded: 1 }, 'RESERVE', true],
    [{ state: 'APPROVED_2', approvalsNeeded: 1 }, 'APPROVE', false],
    [{ state: 'APPROVED_2' }, 'RESERVE', false],
    [{ state: 'RESERVED', payment: 'READY' }, 'ORDER_PAYMENT', false],
    [{ state: 'RESERVED', payment: 'SENT' }, 'CHANGE_TERMS', false],
    [{ state: 'RESERVED', payment: 'BOUNCED' }, 'CHANGE_TERMS', true],
    [{ state: 'REJECTED', appealedAt: new Date(0) }, 'APPEAL', false],
    [{ state: 'VERIFIED', papersCompletedAt: null }, 'COMPLETE_PAPERS', true],
    [{ state: 'SUBMITTED', papersCompletedAt: null }, 'COMPLETE_PAPERS', false],
  ])('%j has %s: %s', (change, step, there) => {
    expect(step in stepsOf(change)).toBe(there);
  });
});

describe('the next steps of a payment', () => {
  const reader = (personId: string, makes = true, pays = true) => ({ personId, makes, pays });
  const of = (state: 'READY' | 'SENT' | 'SETTLED' | 'BOUNCED' | 'CANCELLED', who: ReturnType<typeof reader>) =>
    paymentSteps({ state, madeBy: 'maker' }, persons, who).map(({ step, barrier }) => [step, barrier]);

  it.each([
    ['READY', reader('payer'), [['SEND', null]]],
    ['READY', reader('maker'), [['SEND', 'MAKER']]],
    ['READY', reader('approver'), [['SEND', 'APPROVER']]],
    ['READY', reader('payer', true, false), [['SEND', 'ROLE']]],
    [
      'SENT',
      reader('payer'),
      [
        ['SETTLE', null],
        ['BOUNCE', null],
      ],
    ],
    ['BOUNCED', reader('maker'), [['RETRY', null]]],
    ['BOUNCED', reader('payer', false), [['RETRY', 'ROLE']]],
    ['SETTLED', reader('payer'), []],
    ['CANCELLED', reader('payer'), []],
  ] as const)('%s for %j: %j', (state, who, steps) => {
    expect(of(state, who)).toEqual(steps);
  });

  it('of no case asks only for another person than who ordered it', () => {
    expect(paymentSteps({ state: 'READY', madeBy: 'maker' }, null, reader('approver'))).toEqual([
      { step: 'SEND', barrier: null },
    ]);
  });
});
