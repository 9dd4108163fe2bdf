import { readAwardMemo, recordOfReference } from './award-memo.js';

/** A ledger entry of a points account, as far as points asks. */
export interface AccountLine {
  sequence: number;
  transferId: string;
  kind: string;
  amount: number;
  reference: string | null;
  memo: string | null;
  createdAt: Date;
}

/** One change of somebody's points with what it comes from. */
export interface PointsEntry {
  id: string;
  sequence: number;
  transferId: string;
  kind: string;
  amount: number;
  at: Date;
  recordId: string | null;
  minutes: number | null;
  policyId: string | null;
  policyVersion: number | null;
}

/** Reads an entry with the service record and the policy version noted beside it. */
export function pointsEntry(line: AccountLine): PointsEntry {
  const award = readAwardMemo(line.memo);
  return {
    id: String(line.sequence),
    sequence: line.sequence,
    transferId: line.transferId,
    kind: line.kind,
    amount: line.amount,
    at: line.createdAt,
    recordId: recordOfReference(line.reference),
    minutes: award?.minutes ?? null,
    policyId: award?.policyId ?? null,
    policyVersion: award?.policyVersion ?? null,
  };
}
