import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { FlagKind } from '../domain/event-outcome.js';

/** Something that does not agree and was not booked (异常): work for the accountant. */
@Entity('payments_flag')
@Index('ux_payments_flag_subject', ['subject'], { unique: true })
@Index('ix_payments_flag_resolved_at_id', ['resolvedAt', 'id'])
export class FlagEntity {
  @PrimaryId() id: string;
  /** What it is about, so that it is flagged once: the provider's id of an event or a line. */
  @TextColumn(191) subject: string;
  @EnumColumn() kind: FlagKind;
  @IdColumn({ nullable: true }) paymentId: string | null;
  /** The payee of the payment; null where we do not know the payment. */
  @IdColumn({ nullable: true }) payeeId: string | null;
  @TextColumn(100, { nullable: true }) providerPaymentId: string | null;
  @BigintColumn({ nullable: true }) expectedAmount: number | null;
  @BigintColumn({ nullable: true }) actualAmount: number | null;
  @EnumColumn({ nullable: true }) actualCurrency: string | null;
  @InstantColumn() raisedAt: Date;
  @InstantColumn({ nullable: true }) resolvedAt: Date | null;
  @IdColumn({ nullable: true }) resolvedBy: string | null;
  @TextColumn(200, { nullable: true }) resolution: string | null;
}
