import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { Asset } from '../domain/asset.js';

/** A transfer 转账. Append-only. */
@Entity('ledger_transfer')
@Index('ux_ledger_transfer_idempotency_key', ['idempotencyKey'], { unique: true })
@Index('ux_ledger_transfer_reverses_id', ['reversesId'], { unique: true })
@Index('ux_ledger_transfer_hold_id', ['holdId'], { unique: true })
@Index('ix_ledger_transfer_reference', ['reference'])
export class TransferEntity {
  @PrimaryId() id: string;
  @TextColumn(64) kind: string;
  @EnumColumn() asset: Asset;
  @BigintColumn() amount: number;
  @TextColumn(120, { nullable: true }) reference: string | null;
  @TextColumn(200, { nullable: true }) memo: string | null;
  @TextColumn(255, { nullable: true }) idempotencyKey: string | null;
  @TextColumn(64) inputHash: string;
  @IdColumn({ nullable: true }) reversesId: string | null;
  @IdColumn({ nullable: true }) holdId: string | null;
  @InstantColumn() createdAt: Date;
}
