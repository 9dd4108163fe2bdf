import { settlementErrors } from './settlement.errors.js';

/** Who has done what in a settlement so far (两人规则). */
export interface SettlementPersons {
  readonly draftedBy: string;
  readonly submittedBy: string | null;
  readonly approvedBy: string | null;
}

/** Approves or orders: neither who drew it up nor who submitted it. Throws SETTLEMENT_NEEDS_ANOTHER_PERSON. */
export function requireMayApprove({ draftedBy, submittedBy }: SettlementPersons, personId: string): void {
  if (draftedBy === personId) throw settlementErrors.SETTLEMENT_NEEDS_ANOTHER_PERSON({ because: 'DRAFTER' });
  if (submittedBy === personId) throw settlementErrors.SETTLEMENT_NEEDS_ANOTHER_PERSON({ because: 'SUBMITTER' });
}

/** Sends its money: nobody who had a part in it before. Throws as above. */
export function requireMayPay(persons: SettlementPersons, personId: string): void {
  requireMayApprove(persons, personId);
  const { approvedBy } = persons;
  if (approvedBy === personId) throw settlementErrors.SETTLEMENT_NEEDS_ANOTHER_PERSON({ because: 'APPROVER' });
}
