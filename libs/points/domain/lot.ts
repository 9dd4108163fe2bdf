import { isLive, NEVER } from './expiry.js';

/** Points that one transfer brought to one account, and what is left of them (积分批次). */
export interface Lot {
  id: string;
  amount: number;
  /** Still in the account, what holds keep included. Σ over the lots of an account = its balance in the ledger. */
  remaining: number;
  /** Kept by open holds. Σ over the lots of an account = what the ledger holds there. */
  held: number;
  earnedAt: Date;
  /** The last instant at which it can be spent; NEVER for points without an end. */
  expiresAt: Date;
  /** Earned beyond what a person may have for own use: it can only be donated. */
  donationOnly: boolean;
}

/** A lot with what made it. */
export interface MadeLot extends Lot {
  transferId: string;
  policyId: string;
}

/** What points are taken for: donations take what can only be donated first, everything else never. */
export type Purpose = 'OWN_USE' | 'DONATION';

/** A part of a lot. */
export interface Taking {
  lotId: string;
  amount: number;
}

/** What can be taken of a lot at an instant. */
export const availableOf = (lot: Lot, at: Date): number => (isLive(lot, at) ? lot.remaining - lot.held : 0);

/** Oldest end first, then oldest earned: the order in which points are spent. */
export const spendingOrder = (one: Lot, other: Lot): number =>
  one.expiresAt.getTime() - other.expiresAt.getTime() ||
  one.earnedAt.getTime() - other.earnedAt.getTime() ||
  (one.id < other.id ? -1 : 1);

/** How an amount is to be taken. */
export interface Choice {
  purpose?: Purpose;
  /** Lots that come before all others. */
  first?: ReadonlySet<string>;
}

/**
 * Which lots an amount is taken from. A dead lot gives nothing, even before the timer has come to it. Null when they have
 * not enough for the purpose.
 */
export function allocate(
  lots: readonly Lot[],
  amount: number,
  at: Date,
  { purpose = 'OWN_USE', first = new Set() }: Choice = {},
): Taking[] | null {
  const rank = (lot: Lot): number => (first.has(lot.id) ? 0 : lot.donationOnly ? 1 : 2);
  const ordered = lots
    .filter((lot) => purpose === 'DONATION' || !lot.donationOnly)
    .sort((one, other) => rank(one) - rank(other) || spendingOrder(one, other));
  const takings: Taking[] = [];
  let missing = amount;
  for (const lot of ordered) {
    const taken = Math.min(missing, availableOf(lot, at));
    if (taken > 0) takings.push({ lotId: lot.id, amount: taken });
    missing -= Math.max(0, taken);
    if (missing === 0) return takings;
  }
  return null;
}

/** The first `amount` of some parts, and the rest of them: how a hold is settled in part. */
export function splitTakings(parts: readonly Taking[], amount: number): { taken: Taking[]; rest: Taking[] } {
  const taken: Taking[] = [];
  const rest: Taking[] = [];
  let missing = amount;
  for (const { lotId, amount: whole } of parts) {
    const now = Math.min(missing, whole);
    if (now > 0) taken.push({ lotId, amount: now });
    if (whole > now) rest.push({ lotId, amount: whole - now });
    missing -= now;
  }
  return { taken, rest };
}

/** When the expiry of a lot is due: from its end on while there is something that no hold keeps; else never. */
export function dueAtOf(lot: Lot): Date | null {
  return lot.remaining > lot.held && lot.expiresAt.getTime() < NEVER.getTime() ? lot.expiresAt : null;
}
