import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, IntColumn, PrimaryId, TextColumn } from '#platform';
import type { SettlementPartKind } from '../domain/settlement.js';
import type { SettlementState } from '../domain/settlement.states.js';

/** What a provider is paid for the orders that ended in a month (结算). Amounts in fen; fee + subsidy = total. */
@Entity('listings_settlement')
@Index('ux_listings_settlement_provider_id_month_number', ['providerId', 'month', 'number'], { unique: true })
@Index('ix_listings_settlement_organisation_id_id', ['organisationId', 'id'])
@Index('ix_listings_settlement_host_id_id', ['hostId', 'id'])
export class SettlementEntity {
  @PrimaryId() id: string;
  @IdColumn() providerId: string;
  @IdColumn() organisationId: string;
  /** The fund in whose books the fees are, and the charity that holds it: its officer approves. */
  @IdColumn() vendorFundId: string;
  @IdColumn() hostId: string;
  @TextColumn(200) regionPath: string;
  /** `YYYY-MM` in Shanghai. */
  @TextColumn(7) month: string;
  /** From 1: what ends late in a month that was settled before goes into the next one of that month. */
  @IntColumn() number: number;
  @EnumColumn() state: SettlementState;
  @IntColumn() served: number;
  @IntColumn() unserved: number;
  /** Orders of the month that are still to be put in: it is drawn up in steps, and handed in when there are none (null: at once). */
  @IntColumn({ nullable: true }) waiting: number | null;
  @BigintColumn() total: number;
  @BigintColumn() fee: number;
  @BigintColumn() subsidy: number;
  @BigintColumn() points: number;
  /** SHA-256 of what an approval signs. */
  @TextColumn(64) termsHash: string;
  @IdColumn() draftedBy: string;
  @InstantColumn() draftedAt: Date;
  @IdColumn({ nullable: true }) submittedBy: string | null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
  @IdColumn({ nullable: true }) approvedBy: string | null;
  @InstantColumn({ nullable: true }) approvedAt: Date | null;
  /** Why it was returned last. */
  @TextColumn(500, { nullable: true }) reason: string | null;
  @InstantColumn({ nullable: true }) paidAt: Date | null;
}

/** What one fund pays in a settlement (结算分项), by one disbursement. */
@Entity('listings_settlement_part')
@Index('ix_listings_settlement_part_settlement_id', ['settlementId'])
@Index('ix_listings_settlement_part_host_id_settlement_id', ['hostId', 'settlementId'])
export class SettlementPartEntity {
  @PrimaryId() id: string;
  @IdColumn() settlementId: string;
  @EnumColumn() kind: SettlementPartKind;
  @IdColumn() fundId: string;
  /** The charity that holds the fund: its people order and send the payment. */
  @IdColumn() hostId: string;
  @IdColumn({ nullable: true }) purposeId: string | null;
  /** The payment provider that holds fees. */
  @TextColumn(20, { nullable: true }) rail: string | null;
  @IntColumn() orders: number;
  @BigintColumn() amount: number;
  @IdColumn({ nullable: true }) disbursementId: string | null;
  @InstantColumn({ nullable: true }) paidAt: Date | null;
}
