import { readAwardMemo } from './award-memo.js';
import { endAfterReturn, expiryOf } from './expiry.js';
import type { MadeLot } from './lot.js';
import { lotEffects, type LotUseKind } from './lot-use.js';
import type { PointsRules } from './points-policy.js';

/** An entry of a points account, as the ledger has it. */
export interface PointsChainEntry {
  transferId: string;
  kind: string;
  amount: number;
  memo: string | null;
  createdAt: Date;
}

/** What happened to a part of a lot, as it was noted. */
export interface NotedUse {
  lotId: string;
  kind: LotUseKind;
  amount: number;
  transferId: string | null;
  at: Date;
}

/** A lot as it is stored. */
export interface StoredLot extends MadeLot {
  originId: string | null;
}

/** One account with everything from which its lots are derived anew. */
export interface AccountHistory {
  entries: readonly PointsChainEntry[];
  lots: readonly StoredLot[];
  uses: readonly NotedUse[];
  origins: ReadonlyMap<string, Pick<StoredLot, 'earnedAt' | 'expiresAt'>>;
  rules: ReadonlyMap<string, PointsRules>;
}

/** Transfers that put back what had expired: they give no days of grace. */
export const EXPIRY_UNDONE = 'points.expiry-undone';

/** Differences between what is stored and what follows from the ledger's entries; empty where there are none. */
export function lotDifferences(history: AccountHistory): string[] {
  return [...entryDifferences(history), ...history.lots.flatMap((lot) => lotDifference(lot, history))];
}

/** Every entry must be matched point for point: credits by lots made or refilled, debits by parts taken. */
function entryDifferences({ entries, lots, uses }: AccountHistory): string[] {
  const moved = new Map<string, number>();
  const add = (transferId: string, amount: number): void =>
    void moved.set(transferId, (moved.get(transferId) ?? 0) + amount);
  for (const lot of lots) add(lot.transferId, lot.amount);
  for (const use of uses) if (use.transferId !== null) add(use.transferId, lotEffects[use.kind].remaining * use.amount);
  const booked = new Map<string, number>();
  for (const { transferId, amount } of entries) booked.set(transferId, (booked.get(transferId) ?? 0) + amount);
  return [...new Set([...moved.keys(), ...booked.keys()])].flatMap((transferId) => {
    const [expected, found] = [booked.get(transferId) ?? 0, moved.get(transferId) ?? 0];
    return expected === found ? [] : [`transfer ${transferId}: expected ${expected}, lots say ${found}`];
  });
}

function lotDifference(lot: StoredLot, history: AccountHistory): string[] {
  const derived = derivedLot(lot, history);
  if (derived === null) return [`lot ${lot.id}: nothing in the ledger made it`];
  const fields = ['remaining', 'held', 'earnedAt', 'expiresAt'] as const;
  return fields.flatMap((field) => {
    const [expected, found] = [Number(derived[field]), Number(lot[field])];
    return expected === found ? [] : [`lot ${lot.id} ${field}: expected ${expected}, found ${found}`];
  });
}

/** The lot as its transfer made it, with everything that happened to it since. */
function derivedLot(lot: StoredLot, { entries, uses, origins, rules }: AccountHistory): MadeLot | null {
  const entry = entries.find(({ transferId, amount }) => transferId === lot.transferId && amount > 0);
  const born = entry && birthOf(lot, entry, origins, rules);
  if (!born) return null;
  const grace = rules.get(lot.policyId)?.expiry.returnGraceDays ?? 0;
  const undone = new Set(entries.filter(({ kind }) => kind === EXPIRY_UNDONE).map(({ transferId }) => transferId));
  const now = { ...lot, ...born, remaining: lot.amount, held: 0 };
  for (const use of uses) {
    if (use.lotId !== lot.id) continue;
    const { remaining, held } = lotEffects[use.kind];
    now.remaining += remaining * use.amount;
    now.held += held * use.amount;
    const returned = use.kind === 'RETURNED' && !undone.has(use.transferId ?? '');
    if (returned) now.expiresAt = endAfterReturn(now, grace, use.at);
  }
  return now;
}

/** When the points were earned and when they end, as the transfer tells: of a gift, as in the lot that they came from. */
function birthOf(
  lot: StoredLot,
  entry: PointsChainEntry,
  origins: AccountHistory['origins'],
  rules: AccountHistory['rules'],
): Pick<MadeLot, 'earnedAt' | 'expiresAt'> | null {
  if (lot.originId !== null) {
    const origin = origins.get(lot.originId);
    // An origin may have been given days of grace since; before that it ended as this one does.
    const sound = origin !== undefined && lot.expiresAt.getTime() <= origin.expiresAt.getTime();
    return sound ? { earnedAt: origin.earnedAt, expiresAt: lot.expiresAt } : null;
  }
  const memo = readAwardMemo(entry.memo);
  const policy = memo && rules.get(memo.policyId);
  if (!memo || !policy) return null;
  const earnedAt = memo.earnedAt ?? entry.createdAt;
  return { earnedAt, expiresAt: expiryOf(policy.expiry, earnedAt) };
}
