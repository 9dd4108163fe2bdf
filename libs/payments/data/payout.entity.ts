import { Entity, Index } from 'typeorm';
import { BigintColumn, BoolColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { PayoutLineKind } from '../domain/facade.types.js';
import type { PayoutState } from '../domain/payout.js';

/** Money that the provider sent to the bank (提现到账). */
@Entity('payments_payout')
@Index('ux_payments_payout_provider_payout_id', ['providerPayoutId'], { unique: true })
export class PayoutEntity {
  @PrimaryId() id: string;
  @EnumColumn() provider: string;
  @TextColumn(100) providerPayoutId: string;
  @BigintColumn() amount: number;
  @EnumColumn() currency: string;
  @EnumColumn() state: PayoutState;
  @InstantColumn() paidAt: Date;
  /** Whether its lines are here and PayoutPaid was published. */
  @BoolColumn() published: boolean;
}

/** One line of its report (对账单行). */
@Entity('payments_payout_line')
@Index('ux_payments_payout_line_provider_line_id', ['providerLineId'], { unique: true })
@Index('ix_payments_payout_line_payout_id', ['payoutId'])
@Index('ix_payments_payout_line_payment_id', ['paymentId'])
export class PayoutLineEntity {
  @PrimaryId() id: string;
  @IdColumn() payoutId: string;
  @TextColumn(100) providerLineId: string;
  @EnumColumn() kind: PayoutLineKind;
  @BigintColumn() amount: number;
  @BigintColumn() fee: number;
  @BigintColumn() net: number;
  @TextColumn(100, { nullable: true }) providerPaymentId: string | null;
  @IdColumn({ nullable: true }) paymentId: string | null;
  @IdColumn({ nullable: true }) refundId: string | null;
  @IdColumn({ nullable: true }) disputeId: string | null;
  @EnumColumn({ nullable: true }) difference: string | null;
}
