import {
  requireMayApprove,
  requireMayPay,
  requireMayVerify,
  requireMayWriteOff,
  requireNotPayee,
  type CasePersons,
} from './two-persons.js';

const persons: CasePersons = {
  ...{ submittedBy: 'SUBMITTER', verifiedBy: 'VERIFIER', rejectedBy: 'REJECTER', payeeEditedBy: 'PAYEE_EDITOR' },
  ...{ approvers: ['APPROVER', 'APPROVER_2'], parties: ['APPLICANT', 'HOUSEHOLD', 'INTERESTED'] },
};
const because = (work: () => void): string => {
  try {
    work();
    return 'may';
  } catch (error) {
    return String((error as { params: { because: string } }).params.because);
  }
};

describe('two persons', () => {
  it.each([
    // who                verifies     approves        sends           writes off
    ['SUBMITTER', 'SUBMITTER', 'SUBMITTER', 'SUBMITTER', 'may'],
    ['VERIFIER', 'may', 'VERIFIER', 'VERIFIER', 'may'],
    ['REJECTER', 'REJECTER', 'may', 'may', 'may'],
    ['PAYEE_EDITOR', 'may', 'PAYEE_EDITOR', 'PAYEE_EDITOR', 'may'],
    ['APPROVER', 'may', 'APPROVER', 'APPROVER', 'may'],
    ['APPROVER_2', 'may', 'APPROVER', 'APPROVER', 'may'],
    ['MAKER', 'may', 'may', 'MAKER', 'MAKER'],
    ['APPLICANT', 'PARTY', 'PARTY', 'PARTY', 'PARTY'],
    ['HOUSEHOLD', 'PARTY', 'PARTY', 'PARTY', 'PARTY'],
    ['INTERESTED', 'PARTY', 'PARTY', 'PARTY', 'PARTY'],
    ['SOMEBODY_ELSE', 'may', 'may', 'may', 'may'],
  ])('%s: verifies %s, approves %s, sends %s, writes off %s', (who, verifies, approves, sends, writesOff) => {
    expect(because(() => requireMayVerify(persons, who))).toBe(verifies);
    expect(because(() => requireMayApprove(persons, who))).toBe(approves);
    expect(because(() => requireMayPay(persons, 'MAKER', who))).toBe(sends);
    expect(because(() => requireMayWriteOff(persons, 'MAKER', who))).toBe(writesOff);
  });

  it.each([
    ['吴 受助', 'x', 'PAYEE'],
    ['古丽·阿依', 'x', 'PAYEE'],
    ['吴助', 'x', 'may'],
    ['吴助', 'household', 'PAYEE'],
  ])('approve nothing for somebody of their own name or phone: %s %s, %s', (name, personId, expected) => {
    const payee = { name: name.startsWith('古丽') ? '古丽阿依' : '吴受助', personIds: ['household'] };
    expect(because(() => requireNotPayee(payee, { name, personId }))).toBe(expected);
  });
});
