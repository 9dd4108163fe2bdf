import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  BoolColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { RedemptionState } from '../domain/redemption.states.js';

/** One piece redeemed by one person (兑换); never deleted. */
@Entity('points_redemption')
@Index('ix_points_redemption_person_id_id', ['personId', 'id'])
@Index('ix_points_redemption_merchant_id_id', ['merchantId', 'id'])
@Index('ix_points_redemption_reward_id_person_id', ['rewardId', 'personId'])
export class RedemptionEntity {
  @PrimaryId() id: string;
  @IdColumn() rewardId: string;
  @TextColumn(60) rewardName: string;
  @TextColumn(100) place: string;
  @IdColumn() merchantId: string;
  @IdColumn() personId: string;
  @BigintColumn() price: number;
  @EnumColumn() state: RedemptionState;
  /** Policy version under which it was made, with its days to return. */
  @TextColumn(36) policyId: string;
  @IntColumn() returnDays: number;
  @IdColumn() holdId: string;
  /** What settled the hold, and what reversed that. */
  @IdColumn({ nullable: true }) transferId: string | null;
  @IdColumn({ nullable: true }) returnTransferId: string | null;
  /** Whether its piece is in the stock again. */
  @BoolColumn() pieceBack: boolean;
  @InstantColumn() reservedAt: Date;
  @InstantColumn() expiresAt: Date;
  @InstantColumn({ nullable: true }) readyAt: Date | null;
  @InstantColumn({ nullable: true }) fulfilledAt: Date | null;
  @IdColumn({ nullable: true }) fulfilledBy: string | null;
  /** When it came to nothing, by whom (null: by its time), and why. */
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @IdColumn({ nullable: true }) endedBy: string | null;
  @TextColumn(300, { nullable: true }) reason: string | null;
}
