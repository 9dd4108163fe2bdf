import { Entity, Index } from 'typeorm';
import {
  BoolColumn,
  DayColumn,
  DoubleColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { VolunteerState } from '../domain/volunteer.states.js';
import type { AvailabilityWindow, TravelMode } from '../domain/vocabulary.js';

/** An insurance as it is kept. */
export interface KeptInsurance {
  from: string;
  to: string;
  verifiedBy: string | null;
  verifiedAt: string | null;
}

/** A volunteer 志愿者. The person's name and number live in identity. */
@Entity('volunteering_volunteer')
@Index('ux_volunteering_volunteer_person_id', ['personId'], { unique: true })
@Index('ux_volunteering_volunteer_number', ['number'], { unique: true })
@Index('ix_volunteering_volunteer_region_path_id', ['regionPath', 'id'])
@Index('ix_volunteering_volunteer_state_id_region_path', ['state', 'id', 'regionPath'])
export class VolunteerEntity {
  @PrimaryId() id: string;
  @IdColumn() personId: string;
  /** Unified volunteer number, 13 digits. */
  @TextColumn(20) number: string;
  @EnumColumn() state: VolunteerState;
  @InstantColumn({ nullable: true }) stateUntil: Date | null;
  @BoolColumn() onDuty: boolean;
  @IdColumn() regionId: string;
  @TextColumn(160) regionPath: string;
  @DayColumn() birthDate: string;
  @BoolColumn() guardianConsent: boolean;
  @JsonColumn() skills: string[];
  @JsonColumn() languages: string[];
  @JsonColumn() availability: AvailabilityWindow[];
  /** ISO instants. An insurance counts once staff have verified it. */
  @JsonColumn() insurances: KeptInsurance[];
  @JsonColumn() householdPersonIds: string[];
  @JsonColumn() blockedPersonIds: string[];
  @TextColumn(64, { nullable: true }) householdIndex: string | null;
  /** WGS-84; homeSystem is the system in which it was given. */
  @DoubleColumn({ nullable: true }) homeLongitude: number | null;
  @DoubleColumn({ nullable: true }) homeLatitude: number | null;
  @EnumColumn({ nullable: true }) homeSystem: string | null;
  @IntColumn() reachMetres: number;
  @EnumColumn() travelMode: TravelMode;
  @IntColumn() turnoutMinutes: number;
  @IdColumn({ nullable: true }) registeredBy: string | null;
  @IdColumn({ nullable: true }) verifiedBy: string | null;
  @InstantColumn({ nullable: true }) verifiedAt: Date | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
