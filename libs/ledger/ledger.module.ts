import { Module } from '@nestjs/common';
import { AuditLedger } from './app/audit-ledger.js';
import { EnsureAccounts } from './app/ensure-accounts.js';
import { HoldEnd } from './app/hold-end.js';
import { HoldExpirySubscriber } from './app/hold-expiry.subscriber.js';
import { Ledger } from './app/ledger.facade.js';
import { LedgerReading } from './app/ledger-reading.js';
import { LockAccounts } from './app/lock-accounts.js';
import { PostTogether } from './app/post-together.js';
import { PostTransfers } from './app/post-transfers.js';
import { ReserveHold } from './app/reserve-hold.js';
import { ReverseTransfer } from './app/reverse-transfer.js';
import { SettleHold } from './app/settle-hold.js';
import { WriteTransfers } from './app/write-transfers.js';
import { AccountHints } from './data/account-hints.js';
import { AccountRepository } from './data/account.repository.js';
import { AuditRepository } from './data/audit.repository.js';
import { EntryRepository } from './data/entry.repository.js';
import { HoldRepository } from './data/hold.repository.js';
import { UnitJournalRepository } from './data/unit-journal.repository.js';
import { JournalRepository } from './data/journal.repository.js';
import { TransferRepository } from './data/transfer.repository.js';
import { LedgerResolver } from './graphql/ledger.resolver.js';

const data = [
  ...[AccountHints, AccountRepository, AuditRepository, EntryRepository, HoldRepository],
  ...[JournalRepository, TransferRepository, UnitJournalRepository],
];
const useCases = [
  AuditLedger,
  EnsureAccounts,
  HoldEnd,
  LockAccounts,
  PostTogether,
  PostTransfers,
  ReserveHold,
  ReverseTransfer,
  SettleHold,
  WriteTransfers,
];

/** The double-entry ledger. */
@Module({
  providers: [...data, ...useCases, LedgerReading, HoldExpirySubscriber, LedgerResolver, Ledger],
  exports: [Ledger],
})
export class LedgerModule {}
