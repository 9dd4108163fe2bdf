import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, SequenceColumn } from '#platform';
import type { LotUseKind } from '../domain/lot-use.js';

/** What a transfer or a hold did to a part of a lot. Append-only. */
@Entity('points_lot_use')
@Index('ix_points_lot_use_lot_id', ['lotId'])
@Index('ix_points_lot_use_transfer_id', ['transferId'])
@Index('ix_points_lot_use_hold_id', ['holdId'])
export class LotUseEntity {
  @SequenceColumn() sequence: number;
  @IdColumn() lotId: string;
  @EnumColumn() kind: LotUseKind;
  @BigintColumn() amount: number;
  @IdColumn({ nullable: true }) transferId: string | null;
  @IdColumn({ nullable: true }) holdId: string | null;
  @InstantColumn() at: Date;
}
