import { Entity, Index } from 'typeorm';
import { BigintColumn, BoolColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { Asset } from '../domain/asset.js';

/** An account 账户, or one shard of it, with its running balance. */
@Entity('ledger_account')
@Index('ux_ledger_account_code', ['code'], { unique: true })
@Index('ix_ledger_account_owner_id', ['ownerId'])
@Index('ix_ledger_account_unit', ['unit'])
export class AccountEntity {
  @PrimaryId() id: string;
  @TextColumn(160) code: string;
  /** The account that this row is a shard of; its own id for shard 0. */
  @IdColumn() ownerId: string;
  @EnumColumn() asset: Asset;
  @TextColumn(64) unit: string;
  @BoolColumn() mayOverdraw: boolean;
  @BigintColumn() balance: number;
  @BigintColumn() held: number;
  @BigintColumn() version: number;
  @InstantColumn() createdAt: Date;
}
