import type { Capability } from '#platform';
import { AccountEntity } from './data/account.entity.js';
import { EntryEntity } from './data/entry.entity.js';
import { HoldEntity } from './data/hold.entity.js';
import { CreateLedger1767000000001 } from './data/migrations/1767000000001-create-ledger.js';
import { FindAccountsByUnit1767000000033 } from './data/migrations/1767000000033-find-accounts-by-unit.js';
import { TransferEntity } from './data/transfer.entity.js';
import { ledgerErrors } from './domain/ledger.errors.js';
import { LedgerModule } from './ledger.module.js';

export { LedgerModule } from './ledger.module.js';
export { Ledger } from './app/ledger.facade.js';
export { ledgerErrors } from './domain/ledger.errors.js';
export { ASSETS, MAX_AMOUNT, type Asset } from './domain/asset.js';
export { MAIN_UNIT, type AccountSpec } from './domain/account.js';
export {
  MAX_POSTINGS,
  type JournalTransfer,
  type Posting,
  type Transfer,
  type TransferInput,
  type TransferNote,
} from './domain/transfer.js';
export type { Hold, HoldState } from './domain/hold.js';
export type { HoldInput } from './app/reserve-hold.js';
export type { PostHoldInput } from './app/settle-hold.js';
export { INVARIANTS, type Break, type InvariantName, type InvariantReport } from './domain/invariant.js';
export type { AccountBalance } from './data/account.repository.js';
export type { JournalEntry, UnitJournal, UnitMovement } from './data/unit-journal.repository.js';
export type { ReferenceSum } from './data/transfer.repository.js';
export type { AccountEntry, ChainEntry, EntryPage, NotedEntry, UnitEntry } from './data/entry.repository.js';

/** The ledger as a part of the application. */
export const ledgerCapability: Capability = {
  name: 'ledger',
  module: LedgerModule,
  entities: [AccountEntity, TransferEntity, EntryEntity, HoldEntity],
  migrations: [CreateLedger1767000000001, FindAccountsByUnit1767000000033],
  errors: ledgerErrors.catalogue,
};
