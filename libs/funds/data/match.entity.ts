import { Entity, Index } from 'typeorm';
import { BigintColumn, DayColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId } from '#platform';
import type { MatchState } from '../domain/match.states.js';

/** What a pool gives to one donation (配捐), in fen. A donation that drew nothing has none. */
@Entity('funds_match')
@Index('ux_funds_match_donation_id_pool_id', ['donationId', 'poolId'], { unique: true })
@Index('ix_funds_match_pool_id_donor_id_given_at', ['poolId', 'donorId', 'givenAt'])
@Index('ix_funds_match_pool_id_state', ['poolId', 'state'])
@Index('ix_funds_match_drive_id_state', ['driveId', 'state'])
export class MatchEntity {
  @PrimaryId() id: string;
  @IdColumn() poolId: string;
  @IdColumn() driveId: string;
  @IdColumn() fundId: string;
  @IdColumn() donationId: string;
  @IdColumn() donorId: string;
  @EnumColumn() state: MatchState;
  @BigintColumn() gift: number;
  @BigintColumn() amount: number;
  /** What went back into the pool with refunds. */
  @BigintColumn() reversed: number;
  /** Business date of the payment. */
  @DayColumn() day: string;
  @InstantColumn() givenAt: Date;
  @InstantColumn() createdAt: Date;
  @IdColumn({ nullable: true }) reviewedBy: string | null;
  @InstantColumn({ nullable: true }) reviewedAt: Date | null;
}
