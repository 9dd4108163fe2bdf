/** What of an agreement decides about what its project still owes; in fen. */
export interface ClaimFigures {
  /** What is to come back 追回, and what of it has come. */
  readonly clawback: number;
  readonly returned: number;
  /** What was given up 核销; null: nothing. */
  readonly writtenOff: number | null;
}

/** What is still to come back. */
export const claimLeft = ({ clawback, returned, writtenOff }: ClaimFigures): number =>
  clawback - returned - (writtenOff ?? 0);
