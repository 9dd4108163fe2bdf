import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { Asset } from '../domain/asset.js';
import type { HoldState } from '../domain/hold.js';

/** A reservation 预留 on the debit account. */
@Entity('ledger_hold')
@Index('ux_ledger_hold_idempotency_key', ['idempotencyKey'], { unique: true })
@Index('ix_ledger_hold_debit_id_state', ['debitId', 'state'])
export class HoldEntity {
  @PrimaryId() id: string;
  @TextColumn(64) kind: string;
  @EnumColumn() asset: Asset;
  @IdColumn() debitId: string;
  @IdColumn() creditId: string;
  @BigintColumn() amount: number;
  @EnumColumn() state: HoldState;
  @BigintColumn({ nullable: true }) postedAmount: number | null;
  @TextColumn(120, { nullable: true }) reference: string | null;
  @TextColumn(200, { nullable: true }) memo: string | null;
  @TextColumn(255, { nullable: true }) idempotencyKey: string | null;
  @TextColumn(64) inputHash: string;
  @InstantColumn({ nullable: true }) expiresAt: Date | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) settledAt: Date | null;
}
