import type { AccountState } from './account.js';
import { insufficient, type Asset } from './asset.js';
import { ledgerErrors } from './ledger.errors.js';

/** A posting whose two accounts are known and locked, by their row ids. */
export interface BoundPosting {
  readonly debitId: string;
  readonly creditId: string;
  readonly amount: number;
}

/** A transfer that is ready to be booked. */
export interface BoundTransfer {
  readonly id: string;
  readonly asset: Asset;
  readonly amount: number;
  readonly postings: readonly BoundPosting[];
  /** The reservation that ends with this transfer: this much is no longer held on that account. */
  readonly release?: { readonly accountId: string; readonly amount: number };
}

/** One side of a posting 分录行, as it is written: never changed, never removed. */
export interface Entry {
  readonly transferId: string;
  readonly accountId: string;
  /** Index of the posting in its transfer. */
  readonly leg: number;
  /** Credit positive, debit negative. */
  readonly amount: number;
  /** Place in the account's chain, from 1 without a gap. */
  readonly version: number;
  readonly balanceAfter: number;
}

/**
 * Books transfers, in order, on locked accounts: changes the account states and returns the entries to write. Throws,
 * with some states changed, ASSET_MISMATCH, UNIT_UNBALANCED, BALANCE_OUT_OF_RANGE, INSUFFICIENT_FUNDS or INSUFFICIENT_POINTS.
 */
export function book(transfers: readonly BoundTransfer[], accounts: ReadonlyMap<string, AccountState>): Entry[] {
  return transfers.flatMap((transfer) => bookOne(transfer, accounts));
}

/** What may still leave an account: its balance without what is reserved. */
export const available = (account: AccountState): number => account.balance - account.held;

/** Refuses an account that is below its floor. */
export function keepsItsFloor(account: AccountState, asked: number): void {
  if (!account.mayOverdraw && available(account) < 0) throw insufficient(account.asset, asked);
}

function bookOne(transfer: BoundTransfer, accounts: ReadonlyMap<string, AccountState>): Entry[] {
  balancesInEachUnit(transfer, accounts);
  const { release } = transfer;
  if (release) lockedAccount(accounts, release.accountId).held -= release.amount;
  // Credits first: an account that passes an amount on never looks overdrawn between two entries.
  const credits = transfer.postings.map(({ creditId, amount }, leg) => ({ accountId: creditId, amount, leg }));
  const debits = transfer.postings.map(({ debitId, amount }, leg) => ({ accountId: debitId, amount: -amount, leg }));
  const entries = [...credits, ...debits].map((line) =>
    move(transfer.id, line, lockedAccount(accounts, line.accountId)),
  );
  for (const { debitId } of transfer.postings) keepsItsFloor(lockedAccount(accounts, debitId), transfer.amount);
  return entries;
}

function move(transferId: string, line: Pick<Entry, 'accountId' | 'amount' | 'leg'>, account: AccountState): Entry {
  account.balance += line.amount;
  account.version += 1;
  if (!Number.isSafeInteger(account.balance)) throw ledgerErrors.BALANCE_OUT_OF_RANGE();
  return { transferId, ...line, version: account.version, balanceAfter: account.balance };
}

function balancesInEachUnit(transfer: BoundTransfer, accounts: ReadonlyMap<string, AccountState>): void {
  const sums = new Map<string, number>();
  for (const { debitId, creditId, amount } of transfer.postings) {
    const debit = inAsset(lockedAccount(accounts, debitId), transfer.asset);
    const credit = inAsset(lockedAccount(accounts, creditId), transfer.asset);
    sums.set(debit.unit, (sums.get(debit.unit) ?? 0) - amount);
    sums.set(credit.unit, (sums.get(credit.unit) ?? 0) + amount);
  }
  for (const [unit, sum] of sums) if (sum !== 0) throw ledgerErrors.UNIT_UNBALANCED({ unit });
}

function inAsset(account: AccountState, asset: Asset): AccountState {
  if (account.asset !== asset) throw ledgerErrors.ASSET_MISMATCH({ account: account.code, asset });
  return account;
}

function lockedAccount(accounts: ReadonlyMap<string, AccountState>, id: string): AccountState {
  const account = accounts.get(id);
  if (!account) throw ledgerErrors.ACCOUNT_NOT_FOUND({ account: id });
  return account;
}
