import { Entity, Index } from 'typeorm';
import { BigintColumn, DayColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { DeliveryProof, OrderChannel, OrderEndReason, OrderPaying } from '../domain/service-order.js';
import type { ServiceOrderState } from '../domain/service-order.states.js';

/** An order of a service (服务订单). Amounts in fen; nothing here says of which category anybody is. */
@Entity('listings_order')
@Index('ix_listings_order_person_id_id', ['personId', 'id'])
@Index('ix_listings_order_ordered_by_id', ['orderedBy', 'id'])
@Index('ix_listings_order_organisation_id_id', ['organisationId', 'id'])
@Index('ix_listings_order_provider_id_closed_at', ['providerId', 'closedAt'])
@Index('ix_listings_order_region_path_id', ['regionPath', 'id'])
@Index('ix_listings_order_listing_id_state', ['listingId', 'state'])
@Index('ix_listings_order_slot_id', ['slotId'])
@Index('ix_listings_order_settlement_id', ['settlementId'])
export class ServiceOrderEntity {
  @PrimaryId() id: string;
  @IdColumn() listingId: string;
  /** The terms under which it was made, and which it keeps. */
  @IdColumn() termsId: string;
  @IdColumn() slotId: string;
  @IdColumn() providerId: string;
  /** The organisation that the provider is. */
  @IdColumn() organisationId: string;
  @IdColumn() personId: string;
  /** Who placed it: the person, or who did so for him. */
  @IdColumn() orderedBy: string;
  /** Where the person lives. */
  @IdColumn() regionId: string;
  @TextColumn(200) regionPath: string;
  @EnumColumn() channel: OrderChannel;
  @EnumColumn() paidBy: OrderPaying;
  @EnumColumn() state: ServiceOrderState;
  /** Unit cost = fee + subsidy; for a place for points the subsidy is all of it. */
  @BigintColumn() cost: number;
  @BigintColumn() fee: number;
  @BigintColumn() subsidy: number;
  @BigintColumn() points: number;
  /** The fund in whose books the fees of the provider are kept. */
  @IdColumn() vendorFundId: string;
  /** Who pays the subsidy; null where there is none. */
  @IdColumn({ nullable: true }) fundId: string | null;
  @IdColumn({ nullable: true }) purposeId: string | null;
  @IdColumn({ nullable: true }) reservationId: string | null;
  @IdColumn({ nullable: true }) paymentId: string | null;
  /** What was paid; when it ended, how much of it is the provider's and how much went back. */
  @BigintColumn() feePaid: number;
  @BigintColumn() feeKept: number;
  @BigintColumn() feeReturned: number;
  /** Since when the guest's bank holds the fee until it decides; null: it does not. */
  @InstantColumn({ nullable: true }) feeDisputedAt: Date | null;
  @BigintColumn() subsidySpent: number;
  @BigintColumn() pointsKept: number;
  /** The business date of the order: the category on this day decides the price, whatever comes later. */
  @DayColumn() orderedOn: string;
  @InstantColumn() startsAt: Date;
  @InstantColumn() endsAt: Date;
  @InstantColumn() orderedAt: Date;
  @InstantColumn({ nullable: true }) acceptedAt: Date | null;
  @InstantColumn({ nullable: true }) scheduledFor: Date | null;
  /** When it was delivered, or said to be a no-show; by whom. */
  @InstantColumn({ nullable: true }) reportedAt: Date | null;
  @IdColumn({ nullable: true }) reportedBy: string | null;
  @EnumColumn({ nullable: true }) proof: DeliveryProof | null;
  /** Who confirmed it; null: its time. */
  @IdColumn({ nullable: true }) confirmedBy: string | null;
  @InstantColumn({ nullable: true }) confirmedAt: Date | null;
  @EnumColumn({ nullable: true }) endReason: OrderEndReason | null;
  /** When its money and points were decided for good. What is kept since then goes into the settlement of the month. */
  @InstantColumn({ nullable: true }) closedAt: Date | null;
  @IdColumn({ nullable: true }) settlementId: string | null;
  @InstantColumn({ nullable: true }) settledAt: Date | null;
  /** When it moves by itself. */
  @InstantColumn({ nullable: true }) dueAt: Date | null;
}
