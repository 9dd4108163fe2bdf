/** Milliseconds from one sealing to the next while there is something to seal. */
export const SEAL_EVERY_MS = 3_000;
/** Empty rounds before the rhythm stops: together longer than the longest unit of work (10 s by default). */
const QUIET_ROUNDS = 6;

/** What follows after a round of sealing. */
export interface NextRound {
  /** Empty rounds so far; null when the rhythm stops. */
  readonly quiet: number | null;
  /** Whether entries recorded until the next round may rely on it instead of calling for one. */
  readonly covers: boolean;
}

/**
 * After the last sealed entry six more rounds follow, but only the first of them are relied on: an entry that was
 * recorded while it was relied on, in a unit that took its full deadline, is still met by one of the later rounds.
 */
export function nextRound(sealed: number, quietBefore: number): NextRound {
  const quiet = sealed > 0 ? 0 : quietBefore + 1;
  return { quiet: quiet > QUIET_ROUNDS ? null : quiet, covers: quiet <= 1 };
}
