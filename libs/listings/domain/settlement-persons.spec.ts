import { requireMayApprove, requireMayPay } from './settlement-persons.js';

const persons = { draftedBy: 'drafter', submittedBy: 'submitter', approvedBy: 'approver' };

describe('two persons in a settlement', () => {
  it.each([
    ['drafter', false, false],
    ['submitter', false, false],
    ['approver', true, false],
    ['somebody else', true, true],
  ])('%s may approve: %s, may send: %s', (who, approve, pay) => {
    const refused = (step: () => void): boolean => {
      try {
        step();
        return false;
      } catch (refusal) {
        expect(refusal).toMatchObject({ code: 'SETTLEMENT_NEEDS_ANOTHER_PERSON' });
        return true;
      }
    };
    expect(refused(() => requireMayApprove(persons, who))).toBe(!approve);
    expect(refused(() => requireMayPay(persons, who))).toBe(!pay);
  });
});
