import { Injectable } from '@nestjs/common';
import { generalErrors } from '#kernel';
import { AccountRepository, type AccountBalance } from '../data/account.repository.js';
import {
  EntryRepository,
  type AccountEntry,
  type ChainEntry,
  type EntryPage,
  type NotedEntry,
  type UnitEntry,
} from '../data/entry.repository.js';
import { JournalRepository } from '../data/journal.repository.js';
import { UnitJournalRepository, type UnitJournal, type UnitMovement } from '../data/unit-journal.repository.js';
import { TransferRepository, type ReferenceSum } from '../data/transfer.repository.js';
import type { Asset } from '../domain/asset.js';
import { isInvariant, type InvariantReport } from '../domain/invariant.js';
import { ledgerErrors } from '../domain/ledger.errors.js';
import type { JournalTransfer, Transfer } from '../domain/transfer.js';
import { AuditLedger } from './audit-ledger.js';
import { answerOf } from './write-transfers.js';

/** Reading of the ledger: sees what is committed, or inside a unit what that unit sees. */
@Injectable()
export class LedgerReading {
  constructor(
    private readonly accountRows: AccountRepository,
    private readonly entries: EntryRepository,
    private readonly transfers: TransferRepository,
    private readonly journals: UnitJournalRepository,
    private readonly journal: JournalRepository,
    private readonly auditing: AuditLedger,
  ) {}

  /** Accounts by code; what does not exist is missing. */
  accounts(codes: readonly string[]): Promise<AccountBalance[]> {
    return this.accountRows.read(codes);
  }

  /** Balances by code, Σ credits − Σ debits. */
  async balancesOf(codes: readonly string[]): Promise<Map<string, number>> {
    const accounts = await this.accountRows.read(codes);
    return new Map(accounts.map(({ code, balance }) => [code, balance]));
  }

  /** Entries of an account, newest first. Throws ACCOUNT_NOT_FOUND. */
  async entriesOf(code: string, { first, before }: { first: number; before?: number }): Promise<AccountEntry[]> {
    this.accountRows.forget([code]);
    const rowIds = (await this.accountRows.rowIds([code])).get(code);
    if (!rowIds) throw ledgerErrors.ACCOUNT_NOT_FOUND({ account: code });
    return this.entries.newest(rowIds, first, before);
  }

  /** Entries of all accounts of a unit, newest first: its journal. */
  entriesOfUnit(unit: string, page: EntryPage): Promise<UnitEntry[]> {
    return this.entries.newestOfUnit(unit, page);
  }

  /** What stood on the accounts of a unit right after each of these entries. */
  balancesAfter(unit: string, sequences: readonly number[]): Promise<Map<number, number>> {
    return this.journals.balancesAfter(unit, sequences);
  }

  /** Accounts of a unit with their balances, from one statement, by code. */
  accountsOfUnit(unit: string): Promise<AccountBalance[]> {
    return this.accountRows.readUnit(unit);
  }

  /** Sums of a unit by account and kind, before and in a time. */
  movementsOfUnit(unit: string, from: Date, to: Date): Promise<UnitMovement[]> {
    return this.journals.movements(unit, from, to);
  }

  /** The journal of a unit over a time. */
  journalOfUnit(unit: string, from: Date, to: Date): Promise<UnitJournal> {
    return this.journals.journal(unit, from, to);
  }

  /** Transfers noted under a reference, oldest first. */
  async transfersOf(reference: string): Promise<Transfer[]> {
    return (await this.transfers.byReference(reference)).map(answerOf);
  }

  /** The sequence of the first entry of each transfer. */
  sequencesOf(transferIds: readonly string[]): Promise<Map<string, number>> {
    return this.transfers.sequences(transferIds);
  }

  /** What the transfers of each reference moved on each account. */
  movedUnder(references: readonly string[]): Promise<ReferenceSum[]> {
    return this.transfers.sumsByReference(references);
  }

  /** All entries of transfers noted under references, in the ledger's order. */
  entriesUnder(references: readonly string[]): Promise<NotedEntry[]> {
    return this.entries.underReferences(references);
  }

  /** Amounts of transfers by idempotency key; unknown keys are missing. */
  amountsOf(keys: readonly string[]): Promise<Map<string, number>> {
    return this.transfers.amountsByKeys(keys);
  }

  /** Codes of accounts that may not overdraw, after a code, ascending. */
  codesAfter(asset: Asset, after: string, limit: number): Promise<string[]> {
    return this.accountRows.codesAfter(asset, after, limit);
  }

  /** The whole chains of such accounts. */
  chains(codes: readonly string[]): Promise<ChainEntry[]> {
    return this.entries.chains(codes);
  }

  /** Transfers after an entry, in the order of the ledger. */
  journalAfter(sequence: number, entries: number): Promise<JournalTransfer[]> {
    return this.journal.after(sequence, entries);
  }

  /** These transfers, in the order of the ledger. */
  journalOf(transferIds: readonly string[]): Promise<JournalTransfer[]> {
    return this.journal.of(transferIds);
  }

  /** Every invariant, recomputed. */
  audit(progress?: (checked: number) => void): Promise<InvariantReport[]> {
    return this.auditing.execute(progress);
  }

  /** One invariant by its name, recomputed. BAD_USER_INPUT for a name that there is not. */
  auditOne(name: string): Promise<InvariantReport[]> {
    if (!isInvariant(name)) throw generalErrors.BAD_USER_INPUT({ field: 'only', reason: 'no such invariant' });
    return this.auditing.execute(undefined, name);
  }
}
