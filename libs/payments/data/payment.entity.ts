import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { PaymentMethod } from '../domain/payment-method.js';
import type { PaymentState } from '../domain/payment.states.js';

/** One payment (支付) with what is known of it. The state follows from the facts. */
@Entity('payments_payment')
@Index('ux_payments_payment_purpose_type_idempotency_key', ['purposeType', 'idempotencyKey'], { unique: true })
@Index('ux_payments_payment_provider_payment_id', ['providerPaymentId'], { unique: true })
@Index('ix_payments_payment_purpose_id', ['purposeId'])
export class PaymentEntity {
  @PrimaryId() id: string;
  @TextColumn(40) purposeType: string;
  @IdColumn() purposeId: string;
  @IdColumn() payeeId: string;
  @IdColumn({ nullable: true }) payerId: string | null;
  @BigintColumn() amount: number;
  @EnumColumn() currency: 'cny';
  @JsonColumn() methods: PaymentMethod[];
  @TextColumn(200) idempotencyKey: string;
  @EnumColumn() provider: string;
  @TextColumn(100, { nullable: true }) providerPaymentId: string | null;
  @EnumColumn() state: PaymentState;
  @EnumColumn({ nullable: true }) method: PaymentMethod | null;
  @BigintColumn() refunded: number;
  @IntColumn() openDisputes: number;
  @IntColumn() lostDisputes: number;
  @InstantColumn() createdAt: Date;
  @InstantColumn() expiresAt: Date;
  @InstantColumn({ nullable: true }) openedAt: Date | null;
  @InstantColumn({ nullable: true }) failedAt: Date | null;
  @InstantColumn({ nullable: true }) expiredAt: Date | null;
  @InstantColumn({ nullable: true }) cancelledAt: Date | null;
  @InstantColumn({ nullable: true }) succeededAt: Date | null;
}
