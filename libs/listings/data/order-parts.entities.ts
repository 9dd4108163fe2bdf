import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, LongTextColumn, PrimaryId } from '#platform';
import type { DisputeOutcome } from '../domain/order-dispute.js';
import type { ServiceOrderState } from '../domain/service-order.states.js';

/** Somebody who has ordered (服务对象): his row is locked while he orders. `id` is the person's. */
@Entity('listings_guest')
export class OrderGuestEntity {
  @PrimaryId() id: string;
  @InstantColumn() openedAt: Date;
}

/** Of which category the person was on the day of the order (订单当日类别). Sealed, apart, and read with no list. */
@Entity('listings_order_category')
export class OrderCategoryEntity {
  /** The id of the order. */
  @PrimaryId() id: string;
  @LongTextColumn() categorySealed: string;
}

/** What of an order is only for who serves or is served: whom to visit and where, and the secret of its code. */
@Entity('listings_order_private')
export class OrderPrivateEntity {
  /** The id of the order. */
  @PrimaryId() id: string;
  @LongTextColumn({ nullable: true }) contactSealed: string | null;
  @LongTextColumn() codeSecretSealed: string;
  /** Wrong codes so far: six digits are not found by trying. */
  @IntColumn() wrongCodes: number;
}

/** A disagreement about an order (订单争议), decided by the station. */
@Entity('listings_order_dispute')
@Index('ix_listings_order_dispute_order_id', ['orderId'])
export class OrderDisputeEntity {
  @PrimaryId() id: string;
  @IdColumn() orderId: string;
  @IdColumn() openedBy: string;
  @InstantColumn() openedAt: Date;
  /** What the order was before. */
  @EnumColumn() fromState: ServiceOrderState;
  @LongTextColumn() statementSealed: string;
  @EnumColumn({ nullable: true }) outcome: DisputeOutcome | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @LongTextColumn({ nullable: true }) reasonSealed: string | null;
}
