import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { Naming } from '../domain/facade.types.js';
import type { DonationState } from '../domain/donation.states.js';

/** A donation (捐赠) and where its money is, in fen. */
@Entity('funds_donation')
@Index('ix_funds_donation_drive_id_state', ['driveId', 'state'])
@Index('ix_funds_donation_drive_id_paid_at', ['driveId', 'paidAt'])
@Index('ix_funds_donation_donor_id', ['donorId'])
export class DonationEntity {
  @PrimaryId() id: string;
  @IdColumn() driveId: string;
  @IdColumn() fundId: string;
  @IdColumn() hostId: string;
  @IdColumn() donorId: string;
  @EnumColumn() naming: Naming;
  @TextColumn(40, { nullable: true }) alias: string | null;
  @BigintColumn() amount: number;
  @EnumColumn() state: DonationState;
  @EnumColumn() provider: string;
  @IdColumn() paymentId: string;
  @BigintColumn() returned: number;
  @BigintColumn() owed: number;
  @BigintColumn() lost: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) paidAt: Date | null;
}
