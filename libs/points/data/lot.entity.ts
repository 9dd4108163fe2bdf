import { Entity, Index } from 'typeorm';
import { BigintColumn, BoolColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';

/** Points that one transfer brought to one account (积分批次). */
@Entity('points_lot')
@Index('ix_points_lot_account_expires_at', ['account', 'expiresAt'])
@Index('ix_points_lot_person_id_expires_at', ['personId', 'expiresAt'])
@Index('ix_points_lot_due_at', ['dueAt'])
@Index('ix_points_lot_transfer_id', ['transferId'])
export class LotEntity {
  @PrimaryId() id: string;
  /** The ledger account that they lie in. */
  @TextColumn(150) account: string;
  /** Whose they are; null in a pool. */
  @IdColumn({ nullable: true }) personId: string | null;
  @BigintColumn() amount: number;
  @BigintColumn() remaining: number;
  @BigintColumn() held: number;
  @InstantColumn() earnedAt: Date;
  @InstantColumn() expiresAt: Date;
  /** Beyond what a person may have for own use: it can only be donated. */
  @BoolColumn() donationOnly: boolean;
  /** `expiresAt` while something is left to expire, else null: the list that the expiry works through. */
  @InstantColumn({ nullable: true }) dueAt: Date | null;
  @IdColumn() transferId: string;
  /** The lot of somebody else from which these points were given. */
  @IdColumn({ nullable: true }) originId: string | null;
  /** The policy version that made them, or `built-in`. */
  @TextColumn(36) policyId: string;
}
