import {
  approvalsNeeded,
  checkLane,
  checkRecent,
  clockOf,
  defaultGrantRules,
  isOverdue,
  soundGrantRules,
} from './grant-policy.js';
import { canonicalTerms } from './grant-terms.js';

const { rules } = defaultGrantRules;

describe('the rules of grants', () => {
  it.each([
    [1, 2],
    [2_000_000, 2],
    [2_000_001, 3],
  ])('ask for %i fen so many approvals: %i', (amount, approvals) => {
    expect(approvalsNeeded(rules, amount)).toBe(approvals);
  });

  it('take ¥2,000 in the fast lane and not a fen more', () => {
    expect(() => checkLane(rules, 'FAST', 200_000)).not.toThrow();
    expect(() => checkLane(rules, 'FAST', 200_001)).toThrow('GRANT_ABOVE_FAST_CAP');
    expect(() => checkLane(rules, 'ORDINARY', 200_001)).not.toThrow();
  });

  it('help with what happened within a year, to the day, or as the rules say', () => {
    const at = new Date('2026-03-02T02:00:00Z');
    const asked =
      (occurredOn: string, change: object = {}) =>
      () =>
        checkRecent({ ...rules, ...change }, occurredOn, at);
    expect(asked('2025-03-02')).not.toThrow();
    for (const old of ['2025-03-01', '1900-01-01']) expect(asked(old)).toThrow('BAD_USER_INPUT');
    expect(asked('2025-03-02', { occurredWithinDays: undefined })).not.toThrow();
    expect(asked('2026-02-28', { occurredWithinDays: 2 })).not.toThrow();
    expect(asked('2026-02-27', { occurredWithinDays: 2 })).toThrow('BAD_USER_INPUT');
  });

  it('count hours for the money, and working days with 调休 for the papers', () => {
    // Friday before the Spring Festival of 2026: 14 and 28 February are worked, 15 to 23 February are off.
    const { payDueAt, papersDueAt } = clockOf(rules, 'FAST', new Date('2026-02-13T02:00:00Z'));
    expect(payDueAt?.toISOString()).toBe('2026-02-14T02:00:00.000Z');
    expect(papersDueAt?.toISOString().slice(0, 10)).toBe('2026-02-27');
    expect(clockOf(rules, 'ORDINARY', new Date('2026-02-13T02:00:00Z'))).toEqual({ payDueAt: null, papersDueAt: null });
  });

  it('are late a millisecond after the time, not at it', () => {
    const due = new Date('2026-03-03T02:00:00.000Z');
    const after = new Date(due.getTime() + 1);
    expect([isOverdue(due, null, due), isOverdue(due, null, after)]).toEqual([false, true]);
    expect([isOverdue(due, due, after), isOverdue(null, null, after)]).toEqual([false, false]);
  });

  it.each([
    ['approvals', { approvalsAbove: 1 }],
    ['approvals', { approvalTiers: [{ upTo: 100, approvals: 1 }] }],
    [
      'approvalTiers',
      {
        approvalTiers: [
          { upTo: 200, approvals: 2 },
          { upTo: 100, approvals: 3 },
        ],
      },
    ],
    ['payWithinHours', { payWithinHours: 0 }],
    ['occurredWithinDays', { occurredWithinDays: 0 }],
  ])('that contradict themselves are refused: %s', (field, change) => {
    expect(() => soundGrantRules({ ...rules, ...change })).toThrow(expect.objectContaining({ params: { field } }));
  });
});

describe('the terms that an approval signs', () => {
  const terms = { amount: 1, payee: { name: '吴 某', account: '6222 0001', bank: '农商行' }, purposeId: 'p' };

  it('are the same however they are spaced', () => {
    const spaced = { ...terms.payee, account: '6222-0001', name: ' 吴  某 ' };
    expect(canonicalTerms({ ...terms, payee: spaced })).toBe(canonicalTerms(terms));
  });

  it.each([
    ['amount', { amount: 2 }],
    ['purpose', { purposeId: 'q' }],
    ['account', { payee: { ...terms.payee, account: '62220002' } }],
    ['holder', { payee: { ...terms.payee, name: '吴某' } }],
    ['bank', { payee: { ...terms.payee, bank: '工行' } }],
  ])('differ with the %s', (_, change) => {
    expect(canonicalTerms({ ...terms, ...change })).not.toBe(canonicalTerms(terms));
  });
});
