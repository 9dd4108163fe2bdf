import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, SequenceColumn } from '#platform';
import type { SpendingKind } from '../domain/lots.js';

/**
 * What money of a lot was used for (资金使用), in fen; a negative one takes a use back. Append-only: the sum for a lot and
 * a spending is what it bears of it now. Without a lot: spending that no money stands behind, because a gift went back.
 */
@Entity('funds_lot_use')
@Index('ix_funds_lot_use_lot_id_purpose_id', ['lotId', 'purposeId'])
@Index('ix_funds_lot_use_spent_id', ['spentId'])
@Index('ix_funds_lot_use_transfer_id', ['transferId'])
@Index('ix_funds_lot_use_fund_id_at', ['fundId', 'at'])
export class LotUseEntity {
  @SequenceColumn() sequence: number;
  @IdColumn({ nullable: true }) lotId: string | null;
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  @BigintColumn() amount: number;
  @EnumColumn() spentKind: SpendingKind;
  /** The case, the order, the project; for SURPLUS the lot that it became. */
  @IdColumn() spentId: string;
  @IdColumn() transferId: string;
  @InstantColumn() at: Date;
}
