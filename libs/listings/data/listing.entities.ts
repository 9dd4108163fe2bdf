import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  PrimaryText,
  TextColumn,
} from '#platform';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import type { ListingState, SlotState } from '../domain/listing.states.js';
import type { PriceGroup, PriceLine } from '../domain/price.js';
import type { CancellationTier } from '../domain/refund.js';

/** A listing (服务项目). What it says is in its terms; what it is found by is kept here, too. */
@Entity('listings_listing')
@Index('ix_listings_listing_state_latitude_units_longitude_units', ['state', 'latitudeUnits', 'longitudeUnits'])
@Index('ix_listings_listing_state_id', ['state', 'id'])
@Index('ix_listings_listing_provider_id_id', ['providerId', 'id'])
@Index('ix_listings_listing_region_path', ['regionPath'])
export class ListingEntity {
  @PrimaryId() id: string;
  @IdColumn() providerId: string;
  @IdColumn() organisationId: string;
  @EnumColumn() state: ListingState;
  /** The newest terms; an order of a published listing is made under them. */
  @IdColumn() termsId: string;
  /** The terms that the station approved last; published are only approved ones. */
  @IdColumn({ nullable: true }) approvedTermsId: string | null;
  @TextColumn(60) title: string;
  @EnumColumn() field: ListingField;
  @EnumColumn() place: ListingPlace;
  @IdColumn() regionId: string;
  @TextColumn(200) regionPath: string;
  /** WGS-84, in 1/100,000 of a degree. */
  @IntColumn() longitudeUnits: number;
  @IntColumn() latitudeUnits: number;
  /** Stars of all ratings together, how many there are, and their mean in hundredths of a star. */
  @IntColumn() ratingSum: number;
  @IntColumn() ratingCount: number;
  @IntColumn() ratingMean: number;
  @IntColumn() upheldComplaints: number;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @IdColumn({ nullable: true }) submittedBy: string | null;
  @IdColumn({ nullable: true }) reviewedBy: string | null;
  @InstantColumn({ nullable: true }) publishedAt: Date | null;
  /** Why it was sent back or suspended last. */
  @TextColumn(500, { nullable: true }) reason: string | null;
}

/** The terms of a listing (服务条款). Never changed: an edit writes the next version. */
@Entity('listings_terms')
@Index('ux_listings_terms_listing_id_version', ['listingId', 'version'], { unique: true })
export class ListingTermsEntity {
  @PrimaryId() id: string;
  @IdColumn() listingId: string;
  @IntColumn() version: number;
  @TextColumn(60) title: string;
  @TextColumn(1000) description: string;
  @EnumColumn() field: ListingField;
  @EnumColumn() place: ListingPlace;
  @IdColumn() regionId: string;
  @TextColumn(200) address: string;
  @IntColumn() longitudeUnits: number;
  @IntColumn() latitudeUnits: number;
  @IdColumn({ nullable: true }) spaceId: string | null;
  /** In fen. */
  @BigintColumn() unitCost: number;
  @JsonColumn() prices: readonly PriceLine[];
  /** Who bears cost − fee. */
  @IdColumn({ nullable: true }) fundId: string | null;
  @IdColumn({ nullable: true }) purposeId: string | null;
  /** In points; null where it takes none. */
  @BigintColumn({ nullable: true }) pointsPrice: number | null;
  /** Places of each new slot that points may take. */
  @IntColumn() pointsPlaces: number;
  /** Who pays the provider, in money, for the places that points took. */
  @IdColumn({ nullable: true }) pointsFundId: string | null;
  @IdColumn({ nullable: true }) pointsPurposeId: string | null;
  @JsonColumn() cancellation: readonly CancellationTier[];
  @IntColumn() complaintLimit: number;
  /** Minutes after the begin in which nobody is said to be absent; null: as everywhere, as in terms from before. */
  @IntColumn({ nullable: true }) graceMinutes: number | null;
  /** So many orders of it may one person have open; null: as everywhere, as in terms from before. */
  @IntColumn({ nullable: true }) ordersPerPerson: number | null;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
}

/** A fee of terms, to search by: a line for every group, those too that the price table leaves out. In fen. */
@Entity('listings_price')
export class ListingPriceEntity {
  @PrimaryId() termsId: string;
  @PrimaryText(40) priceGroup: PriceGroup;
  @BigintColumn() fee: number;
}

/** A region served under terms, with all below it (服务范围). */
@Entity('listings_area')
@Index('ix_listings_area_region_id', ['regionId'])
export class ListingAreaEntity {
  @PrimaryId() termsId: string;
  @PrimaryId() regionId: string;
}

/** A fund agreed to bear what terms name it for (基金同意). */
@Entity('listings_fund_consent')
export class FundConsentEntity {
  @PrimaryId() termsId: string;
  @PrimaryId() fundId: string;
  @IdColumn() agreedBy: string;
  @InstantColumn() agreedAt: Date;
}

/** A slot of a listing (场次): 0 ≤ pointsTaken ≤ taken ≤ capacity, pointsTaken ≤ pointsPlaces. */
@Entity('listings_slot')
@Index('ix_listings_slot_listing_id_starts_at', ['listingId', 'startsAt'])
export class SlotEntity {
  @PrimaryId() id: string;
  @IdColumn() listingId: string;
  @InstantColumn() startsAt: Date;
  @InstantColumn() endsAt: Date;
  @IntColumn() capacity: number;
  @IntColumn() taken: number;
  @IntColumn() pointsPlaces: number;
  @IntColumn() pointsTaken: number;
  @EnumColumn() state: SlotState;
  @TextColumn(500, { nullable: true }) reason: string | null;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
}
