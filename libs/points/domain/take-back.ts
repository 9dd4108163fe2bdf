import { allocate, type Lot, type Taking } from './lot.js';

/**
 * Which lots a taken-back award comes out of: all that no hold keeps of its own lot, dead or alive, then the oldest of the
 * others. Null when they have not enough: the points are spent.
 */
export function allocateTakeBack(lots: readonly Lot[], ownId: string, amount: number, at: Date): Taking[] | null {
  const own = lots.find(({ id }) => id === ownId);
  const fromOwn = Math.min(amount, own ? own.remaining - own.held : 0);
  const others = lots.filter(({ id }) => id !== ownId);
  const rest = fromOwn === amount ? [] : allocate(others, amount - fromOwn, at);
  if (rest === null) return null;
  return fromOwn > 0 ? [{ lotId: ownId, amount: fromOwn }, ...rest] : rest;
}
