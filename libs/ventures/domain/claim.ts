/** What of an agreement decides about what its project still owes; in fen. */
export interface ClaimFigures {
  /** What is to come back 追回, and what of it has come. */
  readonly clawback: number;
  readonly returned: number;
  /** What was given up 核销; null: nothing. */
  readonly writtenOff: number | null;
}

/** A claim by what it was paid out of: the award, and the matching pool 配捐. */
export interface ClaimParts {
  readonly award: number;
  readonly match: number;
}

/** What of a claim, of which `ofMatch` was paid out of the pool, the first `returned` fen are: the award comes first. */
export function partsReturned({ clawback, returned }: ClaimFigures, ofMatch: number): ClaimParts {
  const award = Math.min(returned, clawback - ofMatch);
  return { award, match: returned - award };
}

/** What is still to come back, by what it was paid out of. What is given up is all that is left. */
export function partsLeft(claim: ClaimFigures, ofMatch: number): ClaimParts {
  if (claim.writtenOff !== null) return { award: 0, match: 0 };
  const { award, match } = partsReturned(claim, ofMatch);
  return { award: claim.clawback - ofMatch - award, match: ofMatch - match };
}

/** What is still to come back. */
export const claimLeft = ({ clawback, returned, writtenOff }: ClaimFigures): number =>
  clawback - returned - (writtenOff ?? 0);
