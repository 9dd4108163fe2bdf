import { defineStates } from '#kernel';
import type { AccountState } from './account.js';
import { insufficient, type Asset } from './asset.js';
import { available } from './book.js';
import { ledgerErrors } from './ledger.errors.js';

/** A reservation 预留 is open, or has exactly one outcome. */
export type HoldState = 'RESERVED' | 'POSTED' | 'VOIDED' | 'EXPIRED';

/** What can happen to a reservation. */
export type HoldEvent = 'post' | 'void' | 'expire';

/** RESERVED → POSTED (whole or in part) | VOIDED | EXPIRED; an outcome is final. */
export const holdStates = defineStates<HoldState, HoldEvent>('Hold', {
  RESERVED: { post: 'POSTED', void: 'VOIDED', expire: 'EXPIRED' },
  POSTED: {},
  VOIDED: {},
  EXPIRED: {},
});

/** A reservation as callers see it. Amounts in the asset's smallest unit. */
export interface Hold {
  readonly id: string;
  readonly kind: string;
  readonly asset: Asset;
  readonly debit: string;
  readonly credit: string;
  readonly amount: number;
  readonly state: HoldState;
  /** What was posted of it; null while open and when nothing was. */
  readonly postedAmount: number | null;
  readonly reference: string | null;
  readonly expiresAt: Date | null;
}

/**
 * Reserves an amount on a locked debit account: changes what it holds. Throws ASSET_MISMATCH, UNIT_UNBALANCED where the
 * two accounts are of different units, INSUFFICIENT_FUNDS or INSUFFICIENT_POINTS.
 */
export function reserve(debit: AccountState, credit: AccountState, asset: Asset, amount: number): void {
  for (const account of [debit, credit]) {
    if (account.asset !== asset) throw ledgerErrors.ASSET_MISMATCH({ account: account.code, asset });
  }
  if (debit.unit !== credit.unit) throw ledgerErrors.UNIT_UNBALANCED({ unit: debit.unit });
  if (!debit.mayOverdraw && available(debit) < amount) throw insufficient(asset, amount);
  debit.held += amount;
}

/**
 * The state after an event at an instant. A reservation past its time counts as expired, whether or not the timer has
 * come to it. Throws HOLD_ALREADY_SETTLED { state }.
 */
export function settled(hold: { state: HoldState; expiresAt: Date | null }, event: HoldEvent, now: Date): HoldState {
  const late = hold.state === 'RESERVED' && hold.expiresAt !== null && hold.expiresAt.getTime() <= now.getTime();
  if (late && event !== 'expire') throw ledgerErrors.HOLD_ALREADY_SETTLED({ state: 'EXPIRED' });
  if (!holdStates.allows(hold.state, event)) throw ledgerErrors.HOLD_ALREADY_SETTLED({ state: hold.state });
  return holdStates.next(hold.state, event);
}

/** How much of a reservation is posted: all of it unless told. Throws HOLD_AMOUNT_EXCEEDED. */
export function postedPart(reserved: number, asked: number | undefined): number {
  const amount = asked ?? reserved;
  if (amount > reserved) throw ledgerErrors.HOLD_AMOUNT_EXCEEDED();
  return amount;
}
