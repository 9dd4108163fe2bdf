import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, IntColumn, PrimaryId } from '#platform';
import type { ManagementFeeState } from '../domain/management-fee.js';

/** A management fee (管理费) that the host takes from a purpose of a fund; two persons. */
@Entity('funds_management_fee')
@Index('ix_funds_management_fee_fund_id_year', ['fundId', 'year'])
export class ManagementFeeEntity {
  @PrimaryId() id: string;
  @IdColumn() hostId: string;
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  @IntColumn() year: number;
  @BigintColumn() amount: number;
  @EnumColumn() state: ManagementFeeState;
  @IdColumn() requestedBy: string;
  @InstantColumn() requestedAt: Date;
  @IdColumn({ nullable: true }) approvedBy: string | null;
  @InstantColumn({ nullable: true }) approvedAt: Date | null;
}

/** The limit of a fund's management fees, in thousandths of the year's income; the newest holds. */
@Entity('funds_fee_limit')
@Index('ix_funds_fee_limit_fund_id', ['fundId'])
export class FeeLimitEntity {
  @PrimaryId() id: string;
  @IdColumn() fundId: string;
  @IntColumn() permille: number;
  @IdColumn() setBy: string;
  @InstantColumn() setAt: Date;
}
