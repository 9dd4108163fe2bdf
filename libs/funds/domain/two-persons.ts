import { grantsErrors } from './grants.errors.js';

/** Who has done what in a case so far (两人规则), and who is kept out of it. */
export interface CasePersons {
  readonly submittedBy: string;
  readonly verifiedBy: string | null;
  readonly rejectedBy: string | null;
  readonly payeeEditedBy: string;
  /** Of the approvals that hold. */
  readonly approvers: readonly string[];
  /** Applicant, beneficiary, their household, and who declared an interest. */
  readonly parties: readonly string[];
}

/** Why somebody is kept out of a step. */
export type CasePart = 'PARTY' | 'SUBMITTER' | 'VERIFIER' | 'REJECTER' | 'PAYEE_EDITOR' | 'APPROVER' | 'MAKER';

/** Steps that ask for somebody who had no other part in the case. */
export type GuardedStep = 'VERIFY' | 'APPROVE' | 'ORDER' | 'PAY' | 'WRITE_OFF';

const KEPT_OUT: Readonly<Record<GuardedStep, readonly CasePart[]>> = {
  VERIFY: ['PARTY', 'SUBMITTER', 'REJECTER'],
  APPROVE: ['PARTY', 'SUBMITTER', 'VERIFIER', 'PAYEE_EDITOR', 'APPROVER'],
  ORDER: ['PARTY'],
  PAY: ['PARTY', 'SUBMITTER', 'VERIFIER', 'PAYEE_EDITOR', 'APPROVER', 'MAKER'],
  WRITE_OFF: ['PARTY', 'MAKER'],
};

/** The part that keeps somebody out of a step, or null. `makerId` ordered the payment, or demanded the money back. */
export function keptOut(
  step: GuardedStep,
  persons: CasePersons,
  personId: string,
  makerId: string | null = null,
): CasePart | null {
  const parts = [...partsOf(persons), ['MAKER', makerId] as const];
  return parts.find(([part, id]) => id === personId && KEPT_OUT[step].includes(part))?.[0] ?? null;
}

/** Verifies a home visit: neither who submitted nor a party; after an appeal, not who rejected. Throws GRANT_NEEDS_ANOTHER_PERSON. */
export function requireMayVerify(persons: CasePersons, personId: string): void {
  refuse(keptOut('VERIFY', persons, personId));
}

/** Approves: none of those who submitted, verified, edited the payee last or approved before, and no party. Throws as above. */
export function requireMayApprove(persons: CasePersons, personId: string): void {
  refuse(keptOut('APPROVE', persons, personId));
}

/**
 * Does not approve: who bears the name of the payee, or has a phone of the household, for the money may be his own. Where
 * it is another of the same name, others approve. Throws as above.
 */
export function requireNotPayee(
  payee: { readonly name: string; readonly personIds: readonly string[] },
  who: { readonly name: string; readonly personId: string },
): void {
  const plain = (name: string): string =>
    name
      .normalize('NFKC')
      .replace(/[\s·•]/gu, '')
      .toLowerCase();
  const isPayee = plain(payee.name) === plain(who.name) || payee.personIds.includes(who.personId);
  if (isPayee) throw grantsErrors.GRANT_NEEDS_ANOTHER_PERSON({ because: 'PAYEE' });
}

/** Sends the money: nobody who had a part in the case, nor who ordered the payment. Throws as above. */
export function requireMayPay(persons: CasePersons, makerId: string, personId: string): void {
  refuse(keptOut('PAY', persons, personId, makerId));
}

/** Gives up money that is due back: another than who demanded it. Throws as above. */
export function requireMayWriteOff(persons: CasePersons, demandedBy: string | null, personId: string): void {
  refuse(keptOut('WRITE_OFF', persons, personId, demandedBy));
}

function partsOf(persons: CasePersons): (readonly [CasePart, string | null])[] {
  return [
    ...persons.parties.map((id) => ['PARTY', id] as const),
    ['SUBMITTER', persons.submittedBy],
    ['VERIFIER', persons.verifiedBy],
    ['REJECTER', persons.rejectedBy],
    ['PAYEE_EDITOR', persons.payeeEditedBy],
    ...persons.approvers.map((id) => ['APPROVER', id] as const),
  ];
}

function refuse(because: CasePart | null): void {
  if (because !== null) throw grantsErrors.GRANT_NEEDS_ANOTHER_PERSON({ because });
}
