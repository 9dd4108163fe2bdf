import type { DomainError } from '#kernel';
import { ledgerErrors } from './ledger.errors.js';

/** What an account counts: minutes of service 时长, points 积分, or yuan in 分. They never mix in one transfer. */
export const ASSETS = ['MINUTE', 'POINT', 'CNY'] as const;

/** One of `ASSETS`. */
export type Asset = (typeof ASSETS)[number];

/** The largest amount of one posting: 10 billion yuan in fen. Far below the safe integers, so that sums stay exact. */
export const MAX_AMOUNT = 1_000_000_000_000;

/** Returns a positive whole amount. Throws AMOUNT_NOT_INTEGER, AMOUNT_NOT_POSITIVE or AMOUNT_TOO_LARGE. */
export function checkedAmount(amount: number): number {
  if (!Number.isInteger(amount)) throw ledgerErrors.AMOUNT_NOT_INTEGER();
  if (amount <= 0) throw ledgerErrors.AMOUNT_NOT_POSITIVE();
  if (amount > MAX_AMOUNT) throw ledgerErrors.AMOUNT_TOO_LARGE({ limit: MAX_AMOUNT });
  return amount;
}

/** The refusal for an account that has too little of an asset. It names the asset and what was asked, never a balance. */
export function insufficient(asset: Asset, amount: number): DomainError {
  const params = { asset, amount };
  return asset === 'POINT' ? ledgerErrors.INSUFFICIENT_POINTS(params) : ledgerErrors.INSUFFICIENT_FUNDS(params);
}
