import { Injectable } from '@nestjs/common';
import type { AccountBalance } from '../data/account.repository.js';
import type { AccountEntry, ChainEntry, EntryPage, NotedEntry, UnitEntry } from '../data/entry.repository.js';
import type { UnitJournal, UnitMovement } from '../data/unit-journal.repository.js';
import type { ReferenceSum } from '../data/transfer.repository.js';
import type { Asset } from '../domain/asset.js';
import type { AccountSpec } from '../domain/account.js';
import type { InvariantReport } from '../domain/invariant.js';
import type { Hold } from '../domain/hold.js';
import type { JournalTransfer, Transfer, TransferInput, TransferNote } from '../domain/transfer.js';
import { EnsureAccounts } from './ensure-accounts.js';
import { LedgerReading } from './ledger-reading.js';
import { PostTogether } from './post-together.js';
import { ReserveHold, type HoldInput } from './reserve-hold.js';
import { ReverseTransfer } from './reverse-transfer.js';
import { SettleHold, type PostHoldInput } from './settle-hold.js';

/** Writing to the ledger. Every method joins the open unit of work, or opens one; a refusal writes nothing. */
@Injectable()
export class Ledger {
  constructor(
    private readonly opening: EnsureAccounts,
    private readonly posting: PostTogether,
    private readonly reserving: ReserveHold,
    private readonly settling: SettleHold,
    private readonly reversing: ReverseTransfer,
    private readonly reading: LedgerReading,
  ) {}

  /** Opens the accounts that do not exist; returns ids by code. Throws ACCOUNT_CODE_INVALID, ACCOUNT_DIFFERS. */
  ensureAccounts(specs: readonly AccountSpec[]): Promise<Map<string, string>> {
    return this.opening.execute(specs);
  }

  /**
   * Posts one transfer. Throws AMOUNT_NOT_POSITIVE, AMOUNT_NOT_INTEGER, AMOUNT_TOO_LARGE, SAME_ACCOUNT, ACCOUNT_NOT_FOUND,
   * ASSET_MISMATCH, UNIT_UNBALANCED, INSUFFICIENT_FUNDS, INSUFFICIENT_POINTS, IDEMPOTENCY_CONFLICT.
   */
  post(input: TransferInput): Promise<Transfer> {
    return this.posting.execute(input);
  }

  /** Posts many transfers, all or none, in the order given; at most 2,000 postings. Throws as `post`, and BATCH_TOO_LARGE. */
  postBatch(inputs: readonly TransferInput[]): Promise<Transfer[]> {
    return this.posting.batch(inputs);
  }

  /** Reserves an amount on the debit account, until `expiresAt` if given. Throws as `post`. */
  reserve(input: HoldInput): Promise<Hold> {
    return this.reserving.execute(input);
  }

  /** Posts a reservation, in whole or in part. Throws HOLD_NOT_FOUND, HOLD_ALREADY_SETTLED, HOLD_AMOUNT_EXCEEDED. */
  postHold(holdId: string, input: PostHoldInput = {}): Promise<Transfer> {
    return this.settling.post(holdId, input);
  }

  /** Gives a reservation back. Throws HOLD_NOT_FOUND, HOLD_ALREADY_SETTLED. */
  voidHold(holdId: string): Promise<void> {
    return this.settling.void(holdId);
  }

  /** Reverses a transfer, once. Throws TRANSFER_NOT_FOUND, TRANSFER_IS_REVERSAL, TRANSFER_ALREADY_REVERSED, INSUFFICIENT_…. */
  reverse(transferId: string, note: TransferNote): Promise<Transfer> {
    return this.reversing.execute(transferId, note);
  }

  /** Balances by code, from one statement; decide on them only inside a unit. Accounts that do not exist are missing. */
  balancesOf(codes: readonly string[]): Promise<Map<string, number>> {
    return this.reading.balancesOf(codes);
  }

  /** Accounts by code with balance, reservations and count of entries. Accounts that do not exist are missing. */
  accounts(codes: readonly string[]): Promise<AccountBalance[]> {
    return this.reading.accounts(codes);
  }

  /** Entries of an account, newest first: `first` of them, older than the entry with sequence `before`. Throws ACCOUNT_NOT_FOUND. */
  entriesOf(code: string, page: { first: number; before?: number }): Promise<AccountEntry[]> {
    return this.reading.entriesOf(code, page);
  }

  /** Entries of all accounts of a unit (one fund's journal), newest first: `first` of them, older than `before`, of a time. */
  entriesOfUnit(unit: string, page: EntryPage): Promise<UnitEntry[]> {
    return this.reading.entriesOfUnit(unit, page);
  }

  /** What stood on its account after each entry of a unit, Σ credits − Σ debits, by sequence; one statement. */
  balancesAfter(unit: string, sequences: readonly number[]): Promise<Map<number, number>> {
    return this.reading.balancesAfter(unit, sequences);
  }

  /** Accounts of a unit with their balances, from one statement: they sum to zero. */
  accountsOfUnit(unit: string): Promise<AccountBalance[]> {
    return this.reading.accountsOfUnit(unit);
  }

  /** Sums of a unit by account and kind, before `from`, and from then until `to` (not included); one statement. */
  movementsOfUnit(unit: string, from: Date, to: Date): Promise<UnitMovement[]> {
    return this.reading.movementsOfUnit(unit, from, to);
  }

  /** All entries of a unit from `from` until `to` (not included), oldest first, with what was carried; one statement. */
  journalOfUnit(unit: string, from: Date, to: Date): Promise<UnitJournal> {
    return this.reading.journalOfUnit(unit, from, to);
  }

  /** Transfers noted under a reference, oldest first. */
  transfersOf(reference: string): Promise<Transfer[]> {
    return this.reading.transfersOf(reference);
  }

  /** The place of transfers in the order of the ledger: the sequence of the first entry of each. Unknown ids are missing. */
  sequencesOf(transferIds: readonly string[]): Promise<Map<string, number>> {
    return this.reading.sequencesOf(transferIds);
  }

  /** What transfers noted under each reference moved on each account, credit positive, from one statement. */
  movedUnder(references: readonly string[]): Promise<ReferenceSum[]> {
    return this.reading.movedUnder(references);
  }

  /** All entries of transfers noted under some hundred references, in the ledger's order, from one statement. */
  entriesUnder(references: readonly string[]): Promise<NotedEntry[]> {
    return this.reading.entriesUnder(references);
  }

  /** Amounts of transfers by idempotency key, from one statement; unknown keys are missing. */
  amountsOf(keys: readonly string[]): Promise<Map<string, number>> {
    return this.reading.amountsOf(keys);
  }

  /** Codes of accounts of an asset that may not overdraw, after a code, ascending: to walk through all of them in pages. */
  codesAfter(asset: Asset, after: string, limit: number): Promise<string[]> {
    return this.reading.codesAfter(asset, after, limit);
  }

  /** All entries of such accounts, account by account, each in its order; a page of accounts at a time. */
  chains(codes: readonly string[]): Promise<ChainEntry[]> {
    return this.reading.chains(codes);
  }

  /**
   * Whole transfers after an entry, in the order of the ledger, out of the next `entries` entries (at least 1,001). What
   * is committed later may stand earlier: numbers are drawn before the commit.
   */
  journalAfter(sequence: number, entries: number): Promise<JournalTransfer[]> {
    return this.reading.journalAfter(sequence, entries);
  }

  /** These transfers (some thousands at most), in the order of the ledger; unknown ones are missing. */
  journalOf(transferIds: readonly string[]): Promise<JournalTransfer[]> {
    return this.reading.journalOf(transferIds);
  }

  /** Recomputes every invariant from the entries; changes nothing. `progress` hears how many rows were looked at so far. */
  audit(progress?: (checked: number) => void): Promise<InvariantReport[]> {
    return this.reading.audit(progress);
  }
}
