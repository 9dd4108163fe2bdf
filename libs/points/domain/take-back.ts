import { allocate, splitTakings, type Lot, type Taking } from './lot.js';

/**
 * Which lots a taken-back award comes out of: all that no hold keeps of its own lots, dead or alive, then the oldest of the
 * others, those that can only be donated before the rest. Null when they have not enough: the points are spent.
 */
export function allocateTakeBack(
  lots: readonly Lot[],
  ownIds: ReadonlySet<string>,
  amount: number,
  at: Date,
): Taking[] | null {
  const own = lots.filter(({ id }) => ownIds.has(id));
  const there = own.map(({ id, remaining, held }) => ({ lotId: id, amount: remaining - held }));
  const { taken } = splitTakings(
    there.filter((part) => part.amount > 0),
    amount,
  );
  const fromOwn = taken.reduce((sum, part) => sum + part.amount, 0);
  const others = lots.filter(({ id }) => !ownIds.has(id));
  const rest = fromOwn === amount ? [] : allocate(others, amount - fromOwn, at, { purpose: 'DONATION' });
  return rest === null ? null : [...taken, ...rest];
}
