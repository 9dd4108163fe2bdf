import { Entity, Index } from 'typeorm';
import { BigintColumn, IdColumn, IntColumn, SequenceColumn } from '#platform';

/** One side of a posting 分录行. Append-only; `(accountId, version)` is the account's chain, in the order of commits. */
@Entity('ledger_entry')
@Index('ux_ledger_entry_account_id_version', ['accountId', 'version'], { unique: true })
@Index('ix_ledger_entry_transfer_id', ['transferId'])
export class EntryEntity {
  @SequenceColumn() sequence: number;
  @IdColumn() transferId: string;
  @IdColumn() accountId: string;
  @IntColumn() leg: number;
  @BigintColumn() amount: number;
  @BigintColumn() version: number;
  @BigintColumn() balanceAfter: number;
}
