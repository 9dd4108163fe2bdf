import { SMALLEST_GROUP } from '#kernel';

/** EXACT: as it is. FEW: one to four, so not told. WITHHELD: told, it would tell one of those. */
export const COUNT_KINDS = ['EXACT', 'FEW', 'WITHHELD'] as const;
export type CountKind = (typeof COUNT_KINDS)[number];

/** A count as a screen in a public hall may show it; the number is there only where it is exact. */
export interface ShownCount {
  readonly kind: CountKind;
  readonly count: number | null;
}

const exact = (count: number): ShownCount => ({ kind: 'EXACT', count });
const FEW: ShownCount = { kind: 'FEW', count: null };
const WITHHELD: ShownCount = { kind: 'WITHHELD', count: null };

/** One count by itself: none is none, and one to four are not told (小于五显示为“<5”). */
export const shownCount = (count: number): ShownCount => (count === 0 || count >= SMALLEST_GROUP ? exact(count) : FEW);

/** The parts of a whole with the whole, so that what is not told cannot be told from what is. */
export interface ShownParts {
  readonly parts: readonly ShownCount[];
  readonly total: ShownCount;
}

/**
 * Shows parts of a whole. The rest that the whole leaves must not give a small part away: until it does not, the smallest
 * of the others is withheld, too, and at last the whole.
 */
export function shownParts(counts: readonly number[]): ShownParts {
  const parts = counts.map(shownCount);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const inOrder = counts.map((count, at) => ({ count, at })).filter(({ at }) => parts[at]?.kind === 'EXACT');
  inOrder.sort((one, other) => one.count - other.count || one.at - other.at);
  const small = counts.filter((_, at) => parts[at]?.kind === 'FEW');
  let rest = small.reduce((sum, count) => sum + count, 0);
  let withheld = 0;
  for (const { count, at } of inOrder.filter((one) => one.count > 0)) {
    if (!givesAway(small.length, withheld, rest)) break;
    parts[at] = WITHHELD;
    rest += count;
    withheld += 1;
  }
  // Four parts of a whole below five are all one.
  const few = total < SMALLEST_GROUP && small.length < SMALLEST_GROUP - 1;
  return { parts, total: givesAway(small.length, withheld, rest) && !few ? WITHHELD : shownCount(total) };
}

/** Whether the sum of the parts that are not told says what a small one is: each is 1 to 4, each withheld one 5 or more. */
function givesAway(small: number, withheld: number, rest: number): boolean {
  if (small === 0) return false;
  if (withheld === 0) return rest < SMALLEST_GROUP || rest === small || rest === small * (SMALLEST_GROUP - 1);
  return rest - withheld * SMALLEST_GROUP <= small;
}
