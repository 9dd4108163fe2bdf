/** A transfer 转账 of the ledger as it is committed to. */
export interface ProvenTransfer {
  readonly id: string;
  /** The ledger's own number of its first entry. */
  readonly sequence: number;
  readonly kind: string;
  readonly asset: string;
  readonly reference: string | null;
  readonly postings: readonly { readonly debit: string; readonly credit: string; readonly amount: number }[];
  /** When it was booked: UTC with milliseconds. */
  readonly at: string;
}

/** The form of what is committed to: another form is another commitment, never a reading of this one. */
export const TRANSFER_FORMAT = 'linli.transfer.v1';

/** What is committed to: a document of these members, to be put in canonical JSON (RFC 8785). */
export function committedDocument(transfer: ProvenTransfer): Record<string, unknown> {
  const { id, sequence, kind, asset, reference, postings, at } = transfer;
  const lines = postings.map(({ debit, credit, amount }) => ({ debit, credit, amount }));
  return { format: TRANSFER_FORMAT, id, sequence, kind, asset, reference, postings: lines, at };
}
