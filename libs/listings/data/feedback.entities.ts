import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { ComplaintSubject } from '../domain/complaint.js';
import type { ComplaintState } from '../domain/complaint.states.js';

/** A complaint about a service (投诉). One for each order; its texts are sealed. */
@Entity('listings_complaint')
@Index('ux_listings_complaint_order_id', ['orderId'], { unique: true })
@Index('ix_listings_complaint_filed_by_id', ['filedBy', 'id'])
@Index('ix_listings_complaint_organisation_id_id', ['organisationId', 'id'])
@Index('ix_listings_complaint_region_path_id', ['regionPath', 'id'])
@Index('ix_listings_complaint_listing_id_state', ['listingId', 'state'])
export class ComplaintEntity {
  @PrimaryId() id: string;
  @IdColumn() orderId: string;
  @IdColumn() listingId: string;
  /** The terms of the order: their limit decides when the listing is suspended. */
  @IdColumn() termsId: string;
  @IdColumn() organisationId: string;
  /** Where the guest lives: its station decides. */
  @TextColumn(200) regionPath: string;
  @IdColumn() personId: string;
  @IdColumn() filedBy: string;
  @EnumColumn() subject: ComplaintSubject;
  @LongTextColumn() textSealed: string;
  @EnumColumn() state: ComplaintState;
  @InstantColumn() filedAt: Date;
  /** Null while the calendar of a year is missing that they reach into. */
  @InstantColumn({ nullable: true }) answerUntil: Date | null;
  @InstantColumn({ nullable: true }) decideUntil: Date | null;
  @IdColumn({ nullable: true }) answeredBy: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
  @LongTextColumn({ nullable: true }) answerSealed: string | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @LongTextColumn({ nullable: true }) reasonSealed: string | null;
  /** Nobody had decided when the days were over. */
  @BoolColumn() overdue: boolean;
}

/** A rating of a confirmed order (评价); its id is the order's, so that it counts once. */
@Entity('listings_rating')
@Index('ix_listings_rating_listing_id_id', ['listingId', 'id'])
export class RatingEntity {
  @PrimaryId() id: string;
  @IdColumn() listingId: string;
  @IdColumn() ratedBy: string;
  /** 1 to 5. */
  @IntColumn() stars: number;
  @LongTextColumn({ nullable: true }) commentSealed: string | null;
  @InstantColumn() ratedAt: Date;
}
