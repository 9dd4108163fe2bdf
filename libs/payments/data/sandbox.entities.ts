import { Entity, Index } from 'typeorm';
import {
  InstantColumn,
  IntColumn,
  JsonColumn,
  LongTextColumn,
  PrimaryId,
  PrimaryText,
  EnumColumn,
  TextColumn,
} from '#platform';

/** An object of the sandbox provider, in Stripe's shape: what Stripe would keep on its side (沙箱). */
@Entity('payments_sandbox_object')
@Index('ix_payments_sandbox_object_kind_parent_id', ['kind', 'parentId'])
export class SandboxObjectEntity {
  @PrimaryText(80) id: string;
  @EnumColumn() kind: string;
  /** The intent of a charge, refund or dispute; the payout of a balance transaction. */
  @TextColumn(80, { nullable: true }) parentId: string | null;
  @JsonColumn() body: Record<string, unknown>;
  @InstantColumn() createdAt: Date;
}

/** A webhook that the sandbox has to send. A copy is a row of its own. */
@Entity('payments_sandbox_delivery')
@Index('ix_payments_sandbox_delivery_due_at', ['dueAt'])
export class SandboxDeliveryEntity {
  @PrimaryId() id: string;
  @TextColumn(80) eventId: string;
  @LongTextColumn() body: string;
  @InstantColumn({ nullable: true }) dueAt: Date | null;
  @IntColumn() attempts: number;
}
