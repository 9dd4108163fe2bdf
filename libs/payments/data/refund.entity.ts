import { Entity, Index } from 'typeorm';
import { BigintColumn, BoolColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { RefundReason, RefundState } from '../domain/refund.states.js';

/** One refund (退款), asked for here or made in the provider's dashboard. */
@Entity('payments_refund')
@Index('ux_payments_refund_payment_id_idempotency_key', ['paymentId', 'idempotencyKey'], { unique: true })
@Index('ux_payments_refund_provider_refund_id', ['providerRefundId'], { unique: true })
export class RefundEntity {
  @PrimaryId() id: string;
  @IdColumn() paymentId: string;
  @BigintColumn() amount: number;
  @EnumColumn() reason: RefundReason;
  @TextColumn(200) idempotencyKey: string;
  @TextColumn(100, { nullable: true }) providerRefundId: string | null;
  @EnumColumn() state: RefundState;
  /** Whether we asked for it. */
  @BoolColumn() requested: boolean;
  @InstantColumn() requestedAt: Date;
  @InstantColumn({ nullable: true }) settledAt: Date | null;
  /** What was published of it: its success waits for the success of its payment. */
  @EnumColumn({ nullable: true }) published: 'SUCCEEDED' | 'FAILED' | null;
}
