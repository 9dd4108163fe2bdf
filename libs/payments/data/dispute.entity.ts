import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { DisputeState } from '../domain/refund.states.js';

/** One dispute (争议) of a payment with the payer's bank. */
@Entity('payments_dispute')
@Index('ux_payments_dispute_provider_dispute_id', ['providerDisputeId'], { unique: true })
@Index('ix_payments_dispute_payment_id', ['paymentId'])
export class DisputeEntity {
  @PrimaryId() id: string;
  @IdColumn() paymentId: string;
  @BigintColumn() amount: number;
  @TextColumn(100) providerDisputeId: string;
  @EnumColumn() state: DisputeState;
  @InstantColumn() openedAt: Date;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
  /** What was published of it: nothing before the success of its payment. */
  @EnumColumn({ nullable: true }) published: DisputeState | null;
}
