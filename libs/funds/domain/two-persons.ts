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

type Part = 'PARTY' | 'SUBMITTER' | 'VERIFIER' | 'REJECTER' | 'PAYEE_EDITOR' | 'APPROVER' | 'MAKER';

/** Verifies a home visit: neither who submitted nor a party; after an appeal, not who rejected. Throws GRANT_NEEDS_ANOTHER_PERSON. */
export function requireMayVerify(persons: CasePersons, personId: string): void {
  refuse(personId, partsOf(persons), ['PARTY', 'SUBMITTER', 'REJECTER']);
}

/** Approves: none of those who submitted, verified, edited the payee last or approved before, and no party. Throws as above. */
export function requireMayApprove(persons: CasePersons, personId: string): void {
  refuse(personId, partsOf(persons), ['PARTY', 'SUBMITTER', 'VERIFIER', 'PAYEE_EDITOR', 'APPROVER']);
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
  const parts = [...partsOf(persons), ['MAKER', makerId] as const];
  refuse(personId, parts, ['PARTY', 'SUBMITTER', 'VERIFIER', 'PAYEE_EDITOR', 'APPROVER', 'MAKER']);
}

/** Gives up money that is due back: another than who demanded it. Throws as above. */
export function requireMayWriteOff(persons: CasePersons, demandedBy: string | null, personId: string): void {
  const parts = [...partsOf(persons), ['MAKER', demandedBy] as const];
  refuse(personId, parts, ['PARTY', 'MAKER']);
}

function partsOf(persons: CasePersons): (readonly [Part, string | null])[] {
  return [
    ...persons.parties.map((id) => ['PARTY', id] as const),
    ['SUBMITTER', persons.submittedBy],
    ['VERIFIER', persons.verifiedBy],
    ['REJECTER', persons.rejectedBy],
    ['PAYEE_EDITOR', persons.payeeEditedBy],
    ...persons.approvers.map((id) => ['APPROVER', id] as const),
  ];
}

function refuse(personId: string, parts: readonly (readonly [Part, string | null])[], kept: readonly Part[]): void {
  const because = parts.find(([part, id]) => id === personId && kept.includes(part))?.[0];
  if (because !== undefined) throw grantsErrors.GRANT_NEEDS_ANOTHER_PERSON({ because });
}
