import { accounts, type FundAccount } from './chart.js';
import type { FundPosting } from './postings.js';
import { grantApproved, grantSent, misuseReclaimed } from './spending-postings.js';
import type { FundPlace, PayableKind, SpendingPayable } from './spending.types.js';

/** Spending that opens a liability to somebody: which one, for what, how much (in fen). */
export interface Owed {
  readonly payable: PayableKind;
  /** The case, for 2202; the project, for 2204. */
  readonly subjectId: string;
  readonly amount: number;
  /** The payment provider that holds it, for fees. */
  readonly rail?: string | null;
}

type Spent = Owed & { readonly payable: SpendingPayable };

const line = (debit: FundAccount, credit: FundAccount, amount: number): FundPosting[] => [{ debit, credit, amount }];
const reversed = (postings: readonly FundPosting[]): FundPosting[] =>
  postings.map(({ debit, credit, amount }) => ({ debit: credit, credit: debit, amount }));

/** Money is set aside, as a memo: 9101[F, purpose] | 9102[F, purpose]. */
export const reserved = ({ fundId, purposeId }: FundPlace, amount: number): FundPosting[] =>
  line(accounts.reservations(fundId, purposeId), accounts.reservationsCounter(fundId, purposeId), amount);

/** A reservation ends, in whole or in part: 9102[F, purpose] | 9101[F, purpose]. */
export const reservationEnded = (place: FundPlace, amount: number): FundPosting[] => reversed(reserved(place, amount));

/** Money is spent: 5101[F, purpose] | 2202[F, case], 2204[F, project], or 2203[F]. */
export function spent({ fundId, purposeId }: FundPlace, owed: Spent): FundPosting[] {
  const { payable, subjectId, amount } = owed;
  if (payable === 'GRANT') return grantApproved(fundId, purposeId, subjectId, amount);
  return line(accounts.programme(fundId, purposeId), payableAccount(fundId, owed), amount);
}

const payableAccount = (fundId: string, { payable, subjectId }: Owed): FundAccount =>
  payable === 'PROJECT' ? accounts.projectPayable(fundId, subjectId) : accounts.providerPayable(fundId);

/** What was spent is taken back before it left the bank: 2202, 2204 or 2203 | 5101. */
export const spendingWithdrawn = (place: FundPlace, owed: Spent): FundPosting[] => reversed(spent(place, owed));

/** Money leaves the bank: 2202, 2204 or 2203 | 1002; fees leave the payment provider: 2203 | 1012. */
export function disbursementSent(fundId: string, owed: Owed): FundPosting[] {
  const { payable, subjectId, amount, rail } = owed;
  if (payable === 'GRANT') return grantSent(fundId, subjectId, amount);
  const from = payable === 'FEES' ? accounts.inTransit(fundId, rail ?? '') : accounts.bank(fundId);
  return line(payableAccount(fundId, owed), from, amount);
}

/** It comes back: 1002, or 1012 | 2202, 2204 or 2203. */
export const disbursementBounced = (fundId: string, owed: Owed): FundPosting[] =>
  reversed(disbursementSent(fundId, owed));

/** What was due back will not come: 5101[F, purpose] | 1222[F]. */
export const reclaimWrittenOff = (fundId: string, purposeId: string, amount: number): FundPosting[] =>
  reversed(misuseReclaimed(fundId, purposeId, amount));

/** A project has to give back: 1223[F, project] | 5101[F, purpose]. */
export const projectClaimed = ({ fundId, purposeId }: FundPlace, projectId: string, amount: number): FundPosting[] =>
  line(accounts.projectDueBack(fundId, projectId), accounts.programme(fundId, purposeId), amount);

/** What a project had to give back has come: 1002[F] | 1223[F, project]. */
export const projectReturned = (fundId: string, projectId: string, amount: number): FundPosting[] =>
  line(accounts.bank(fundId), accounts.projectDueBack(fundId, projectId), amount);

/** What a project had to give back will not come: 5101[F, purpose] | 1223[F, project]. */
export const projectClaimWrittenOff = (place: FundPlace, projectId: string, amount: number): FundPosting[] =>
  reversed(projectClaimed(place, projectId, amount));
