import type { MatchingPoolRules } from './rulebook.js';

/** A gift of a person to a project of the round, in fen. */
export interface Contribution {
  readonly personId: string;
  readonly applicationId: string;
  readonly amount: number;
}

/** What an application gets of the pool 配捐, in fen. */
export interface PoolShare {
  readonly applicationId: string;
  readonly amount: number;
}

/** Square roots are taken to a millionth of the root of a fen, rounded down. */
const ROOT_SCALE = 10n ** 12n;

/**
 * Shares a pool out by the gifts of persons, those of one person to one project added up first and cut at the cap per person.
 * Linear: in proportion to the sums. Quadratic: in proportion to (Σ√gift)² − Σ gift, so that many small gifts weigh more
 * than one large one, and a single person's gift nothing. What is above a project's cap goes to the others; the fen that are
 * left by rounding down go to the largest remainders, of equal ones to the smaller id. Σ = pool unless every project that
 * weighs anything is at its cap.
 */
export function sharePool(
  { formula, pool, capPerProject, capPerPerson }: MatchingPoolRules,
  contributions: readonly Contribution[],
): PoolShare[] {
  const persons = new Map<string, Map<string, number>>();
  for (const { applicationId, personId, amount } of contributions) {
    const sums = persons.get(applicationId) ?? new Map<string, number>();
    persons.set(applicationId, sums.set(personId, (sums.get(personId) ?? 0) + amount));
  }
  const weights = [...persons].map(([applicationId, sums]) => {
    const counted = [...sums.values()].map((sum) => BigInt(Math.min(sum, capPerPerson ?? sum)));
    return { applicationId, weight: formula === 'LINEAR' ? total(counted) : quadraticWeight(counted) };
  });
  const weighty = weights.filter(({ weight }) => weight > 0n).sort(byId);
  return shareWithCap(BigInt(pool), weighty, capPerProject === null ? null : BigInt(capPerProject));
}

interface Weighted {
  readonly applicationId: string;
  readonly weight: bigint;
}

/** Whoever would get more than the cap gets the cap; the rest is shared among the others, until nobody is above it. */
function shareWithCap(pool: bigint, all: readonly Weighted[], cap: bigint | null): PoolShare[] {
  const capped = new Set<Weighted>();
  for (;;) {
    const open = all.filter((one) => !capped.has(one));
    const left = pool - BigInt(capped.size) * (cap ?? 0n);
    const sum = total(open.map(({ weight }) => weight));
    const above = cap === null ? [] : open.filter(({ weight }) => left * weight > cap * sum);
    if (above.length === 0) {
      const atCap = [...capped].map(({ applicationId }) => ({ applicationId, amount: Number(cap) }));
      return [...atCap, ...largestRemainders(left, open, sum)].sort(byId);
    }
    above.forEach((one) => capped.add(one));
  }
}

/** Shares whole fen by weights so that they sum to the amount; nothing where there is no weight. */
function largestRemainders(amount: bigint, open: readonly Weighted[], sum: bigint): PoolShare[] {
  const shares = open.map(({ applicationId, weight }) => ({
    ...{ applicationId, amount: (amount * weight) / sum, remainder: (amount * weight) % sum },
  }));
  const left = Number(amount - total(shares.map((share) => share.amount)));
  const favoured = new Set([...shares].sort(byRemainder).slice(0, open.length === 0 ? 0 : left));
  return shares.map((share) => ({
    ...{ applicationId: share.applicationId, amount: Number(share.amount) + (favoured.has(share) ? 1 : 0) },
  }));
}

const byRemainder = (one: { remainder: bigint }, other: { remainder: bigint }): number =>
  one.remainder === other.remainder ? 0 : one.remainder > other.remainder ? -1 : 1;
const byId = (one: { applicationId: string }, other: { applicationId: string }): number =>
  one.applicationId < other.applicationId ? -1 : one.applicationId > other.applicationId ? 1 : 0;
const total = (numbers: readonly bigint[]): bigint => numbers.reduce((sum, number) => sum + number, 0n);

/** (Σ√c)² − Σ(√c)², on roots that are whole numbers of millionths: never negative, 0 for one person. */
function quadraticWeight(counted: readonly bigint[]): bigint {
  const roots = counted.map((amount) => squareRoot(amount * ROOT_SCALE));
  const sum = total(roots);
  return sum * sum - total(roots.map((root) => root * root));
}

/** ⌊√n⌋ by Newton's method. */
export function squareRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let root = 1n << (BigInt(n.toString(2).length) / 2n + 1n);
  for (;;) {
    const next = (root + n / root) / 2n;
    if (next >= root) return root;
    root = next;
  }
}
