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
import type { RedemptionPeriod } from '../domain/giving-rules.js';
import type { RewardKind } from '../domain/reward.js';
import type { RewardState } from '../domain/reward.states.js';

/** Goods or a service for points (兑换品). The price never changes: another price is another reward. */
@Entity('points_reward')
@Index('ix_points_reward_region_id_state_id', ['regionId', 'state', 'id'])
@Index('ix_points_reward_merchant_id_id', ['merchantId', 'id'])
export class RewardEntity {
  @PrimaryId() id: string;
  @IdColumn() merchantId: string;
  @TextColumn(100) merchantName: string;
  @IdColumn() regionId: string;
  @TextColumn(160) regionPath: string;
  @EnumColumn() kind: RewardKind;
  @TextColumn(60) name: string;
  @TextColumn(500) description: string;
  @TextColumn(100) place: string;
  @BigintColumn() price: number;
  /** Pieces that can be redeemed now. */
  @IntColumn() stock: number;
  /** Pieces ever put in, less those taken out: stock = supplied − pieces that redemptions keep. */
  @IntColumn() supplied: number;
  @InstantColumn() validFrom: Date;
  @InstantColumn() validUntil: Date;
  @IntColumn() pickUpDays: number;
  @BoolColumn() prepared: boolean;
  @IntColumn({ nullable: true }) timesPerPeriod: number | null;
  @EnumColumn() period: RedemptionPeriod;
  @EnumColumn() state: RewardState;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
}
