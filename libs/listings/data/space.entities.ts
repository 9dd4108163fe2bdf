import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  DoubleColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { BookingState } from '../domain/booking.states.js';
import type { OpeningHours } from '../domain/opening-hours.js';
import type { SpaceKind, SpaceState } from '../domain/space.js';

/** A community space (社区空间). */
@Entity('listings_space')
@Index('ix_listings_space_region_path_id', ['regionPath', 'id'])
export class SpaceEntity {
  @PrimaryId() id: string;
  @IdColumn() regionId: string;
  @TextColumn(200) regionPath: string;
  @EnumColumn() kind: SpaceKind;
  @TextColumn(60) name: string;
  @TextColumn(120) address: string;
  @DoubleColumn({ nullable: true }) longitude: number | null;
  @DoubleColumn({ nullable: true }) latitude: number | null;
  @JsonColumn() hours: OpeningHours;
  /** Bookings are confirmed at once, without the station. */
  @BoolColumn() autoConfirm: boolean;
  /** So many days after today can be booked. */
  @IntColumn() daysAhead: number;
  /** So many bookings of one room may one booker have standing. */
  @IntColumn() standingPerBooker: number;
  /** Minutes after the begin in which nobody is said to be absent; null: as everywhere, so with the two below. */
  @IntColumn({ nullable: true }) graceMinutes: number | null;
  /** So many missed bookings within so many days stop new ones for as many days. */
  @IntColumn({ nullable: true }) noShowLimit: number | null;
  @IntColumn({ nullable: true }) noShowDays: number | null;
  @EnumColumn() state: SpaceState;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
}

/** A room of a space (房间). Its row is locked while a booking is placed. */
@Entity('listings_room')
@Index('ix_listings_room_space_id_id', ['spaceId', 'id'])
export class RoomEntity {
  @PrimaryId() id: string;
  @IdColumn() spaceId: string;
  @TextColumn(60) name: string;
  /** People. */
  @IntColumn() capacity: number;
  @TextColumn(200) equipment: string;
  @EnumColumn() state: SpaceState;
}

/** A booking of a room (预约), the end excluded: by an organisation, or by a residents' group through one of its people. */
@Entity('listings_booking')
@Index('ix_listings_booking_room_id_starts_at', ['roomId', 'startsAt'])
@Index('ix_listings_booking_space_id_id', ['spaceId', 'id'])
@Index('ix_listings_booking_booked_by_id', ['bookedBy', 'id'])
@Index('ix_listings_booking_organisation_id_id', ['organisationId', 'id'])
export class BookingEntity {
  @PrimaryId() id: string;
  @IdColumn() roomId: string;
  @IdColumn() spaceId: string;
  @TextColumn(200) regionPath: string;
  @InstantColumn() startsAt: Date;
  @InstantColumn() endsAt: Date;
  @IdColumn() bookedBy: string;
  @IdColumn({ nullable: true }) organisationId: string | null;
  /** Name of the residents' group (居民小组), where no organisation books. */
  @TextColumn(60, { nullable: true }) groupName: string | null;
  @TextColumn(200) purpose: string;
  @IntColumn() people: number;
  @EnumColumn() state: BookingState;
  @InstantColumn() createdAt: Date;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @TextColumn(300, { nullable: true }) reason: string | null;
}
