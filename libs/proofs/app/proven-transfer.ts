import type { JournalTransfer } from '#ledger';
import type { ProvenTransfer } from '../domain/commitment.js';

/** A transfer as it stands in the ledger, in the form that is committed to. */
export function provenTransfer(transfer: JournalTransfer): ProvenTransfer {
  const { id, sequence, kind, asset, reference, postings, createdAt } = transfer;
  return { id, sequence, kind, asset, reference, postings, at: createdAt.toISOString() };
}
