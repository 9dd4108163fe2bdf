/** A transfer by the numbers of its first and last entry, and when it was written. */
export interface Numbered {
  readonly sequence: number;
  readonly lastSequence: number;
  readonly createdAt: Date;
}

/**
 * The transfers after an entry that can have their leaves now, in the order of the ledger: up to the first gap in its
 * numbers that a unit of work may still fill. Numbers are drawn before the commit and are lost with a unit that is undone;
 * what was written after the gap, before `sure`, tells that whoever drew the missing numbers has ended.
 */
export function settledPart<T extends Numbered>(transfers: readonly T[], after: number, sure: Date): T[] {
  let expected = after + 1;
  const settled: T[] = [];
  for (const transfer of transfers) {
    if (transfer.sequence > expected && transfer.createdAt >= sure) break;
    settled.push(transfer);
    expected = Math.max(expected, transfer.lastSequence + 1);
  }
  return settled;
}

/** The transfers at the beginning that were written before an instant and stand at or before an entry. */
export function olderPart<T extends Numbered>(transfers: readonly T[], upTo: number, instant: Date): T[] {
  const end = transfers.findIndex(({ lastSequence, createdAt }) => lastSequence > upTo || createdAt >= instant);
  return transfers.slice(0, end === -1 ? transfers.length : end);
}
