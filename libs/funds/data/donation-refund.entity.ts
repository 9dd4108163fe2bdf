import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId } from '#platform';
import type { DonationRefundReason, DonationRefundState } from '../domain/facade.types.js';

/** A refund of a donation (退捐). Nobody asked for one that a failed drive or the provider made. */
@Entity('funds_refund')
@Index('ix_funds_refund_donation_id', ['donationId'])
@Index('ux_funds_refund_payment_refund_id', ['paymentRefundId'], { unique: true })
export class DonationRefundEntity {
  @PrimaryId() id: string;
  @IdColumn() donationId: string;
  @BigintColumn() amount: number;
  @EnumColumn() reason: DonationRefundReason;
  @EnumColumn() state: DonationRefundState;
  @IdColumn({ nullable: true }) requestedBy: string | null;
  @InstantColumn() requestedAt: Date;
  @IdColumn({ nullable: true }) approvedBy: string | null;
  @InstantColumn({ nullable: true }) approvedAt: Date | null;
  @IdColumn({ nullable: true }) paymentRefundId: string | null;
}
