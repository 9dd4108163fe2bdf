import { poolShares } from './pool-shares.js';
import type { BundleGiven } from './round-bundle.js';

/** A share of a pool as it was frozen, in fen. */
interface FrozenShare {
  readonly id: string;
  readonly amount: number;
  readonly reservationId: string | null;
}

/** A decision on an application; an award that is confirmed holds its money. */
interface HeldDecision {
  readonly id: string;
  readonly kind: string;
  readonly reservationId: string | null;
}

/** What of frozen shares does not follow from the facts of their round: amounts, their sum, and for whom money is set aside. */
export function faultsOfMatches(
  given: Pick<BundleGiven, 'rulebook' | 'applications' | 'contributions'>,
  frozen: readonly FrozenShare[],
  decisions: readonly HeldDecision[],
): string[] {
  const expected = new Map(poolShares(given).map(({ applicationId, amount }) => [applicationId, amount]));
  const found = new Map(frozen.map(({ id, amount }) => [id, amount]));
  const pool = given.rulebook.matching?.pool ?? 0;
  const sum = frozen.reduce((all, { amount }) => all + amount, 0);
  const confirmed = new Set(
    decisions.filter(({ kind, reservationId }) => kind === 'AWARD' && reservationId !== null).map(({ id }) => id),
  );
  const amounts = [...new Set([...expected.keys(), ...found.keys()])].sort().flatMap((id) => {
    const [one, other] = [expected.get(id) ?? 0, found.get(id) ?? 0];
    return one === other ? [] : [`match ${id}: expected ${one}, found ${other}`];
  });
  const held = frozen.flatMap(({ id, amount, reservationId }) =>
    (reservationId !== null) === (confirmed.has(id) && amount > 0)
      ? []
      : [`match ${id}: ${reservationId === null ? 'nothing is' : 'money is'} set aside, which its award does not say`],
  );
  return [...amounts, ...(sum <= pool ? [] : [`matches: expected at most ${pool}, they come to ${sum}`]), ...held];
}
