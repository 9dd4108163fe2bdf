import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { ListingField, ListingPlace } from '../domain/catalogue.types.js';
import type { ScoredReason } from '../domain/supply-match.js';
import type { SupplyLicence } from '../domain/supply.js';
import type { BoardState, SupplyMatchState } from '../domain/supply.states.js';

/** What a community needs (需求). Money in fen. */
@Entity('listings_need')
@Index('ix_listings_need_field_state_region_path', ['field', 'state', 'regionPath'])
@Index('ix_listings_need_region_path_id', ['regionPath', 'id'])
export class NeedEntity {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  @TextColumn(200) regionPath: string;
  @EnumColumn() field: ListingField;
  @TextColumn(60) title: string;
  @TextColumn(500) details: string;
  @EnumColumn() place: ListingPlace;
  @TextColumn(200) address: string;
  /** WGS-84, in 1/100,000 of a degree. */
  @IntColumn() longitudeUnits: number;
  @IntColumn() latitudeUnits: number;
  @IdColumn({ nullable: true }) spaceId: string | null;
  @IntColumn() people: number;
  @IntColumn() placed: number;
  @DayColumn() fromDate: string;
  @DayColumn() toDate: string;
  @EnumColumn({ nullable: true }) licence: SupplyLicence | null;
  /** For all people together; 0 asks for what costs nothing. */
  @BigintColumn() budget: number;
  /** Who bears the budget. */
  @IdColumn({ nullable: true }) fundId: string | null;
  @IdColumn({ nullable: true }) purposeId: string | null;
  @EnumColumn() state: BoardState;
  @IdColumn() publishedBy: string;
  @InstantColumn() publishedAt: Date;
  /** When it closes itself. */
  @InstantColumn() dueAt: Date;
}

/** What an organisation offers (供给). Money in fen. */
@Entity('listings_supply')
@Index('ix_listings_supply_organisation_id_id', ['organisationId', 'id'])
@Index('ix_listings_supply_state_id', ['state', 'id'])
export class SupplyEntity {
  @PrimaryId() id: string;
  @IdColumn() organisationId: string;
  @EnumColumn() field: ListingField;
  @TextColumn(60) title: string;
  @TextColumn(500) details: string;
  @IntColumn() people: number;
  @IntColumn() placed: number;
  @DayColumn() fromDate: string;
  @DayColumn() toDate: string;
  @JsonColumn() licences: readonly SupplyLicence[];
  /** For each person. */
  @BigintColumn() price: number;
  @EnumColumn() state: BoardState;
  @IdColumn() offeredBy: string;
  @InstantColumn() offeredAt: Date;
  /** When it closes itself. */
  @InstantColumn() dueAt: Date;
}

/** A region that a supply serves, with all below it: by these rows candidates are found. */
@Entity('listings_supply_area')
@Index('ix_listings_supply_area_field_region_id', ['field', 'regionId'])
export class SupplyAreaEntity {
  @PrimaryId() supplyId: string;
  @PrimaryId() regionId: string;
  @TextColumn(200) regionPath: string;
  @EnumColumn() field: ListingField;
}

/** A need and a supply that may go together (供需对接). One for each pair, ever. */
@Entity('listings_supply_match')
@Index('ux_listings_supply_match_need_id_supply_id', ['needId', 'supplyId'], { unique: true })
@Index('ix_listings_supply_match_supply_id_state', ['supplyId', 'state'])
@Index('ix_listings_supply_match_need_id_state', ['needId', 'state'])
export class SupplyMatchEntity {
  @PrimaryId() id: string;
  @IdColumn() needId: string;
  @IdColumn() supplyId: string;
  @TextColumn(200) regionPath: string;
  @IdColumn() organisationId: string;
  @EnumColumn() state: SupplyMatchState;
  @IntColumn() score: number;
  @JsonColumn() reasons: readonly ScoredReason[];
  @InstantColumn() proposedAt: Date;
  @IdColumn({ nullable: true }) needConfirmedBy: string | null;
  @IdColumn({ nullable: true }) supplyConfirmedBy: string | null;
  /** How many people were agreed on; 0 before. */
  @IntColumn() people: number;
  @InstantColumn({ nullable: true }) endedAt: Date | null;
  @TextColumn(300, { nullable: true }) reason: string | null;
  /** The draft that follows from the agreement. */
  @IdColumn({ nullable: true }) listingId: string | null;
}
