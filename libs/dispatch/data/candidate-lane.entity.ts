import { Entity, Index } from 'typeorm';
import { DoubleColumn, IdColumn, IntColumn, PrimaryId, PrimaryText, TextColumn } from '#platform';

/**
 * The candidate index: one row for each lane a volunteer stands in. Lanes: `all` everybody; `ready` who may be asked;
 * of those `skill:<code>`, `licence:<kind>`, `language:<code>` and `insured`.
 */
@Entity('dispatch_candidate_lane', { withoutRowid: true })
@Index('ix_dispatch_candidate_lane_lane_area_volunteer_id', ['lane', 'area', 'volunteerId'])
@Index('ix_dispatch_candidate_lane_district_id_lane_turn_volunteer_id', ['districtId', 'lane', 'turn', 'volunteerId'])
@Index('ix_dispatch_candidate_lane_volunteer_id', ['volunteerId'])
export class CandidateLane {
  @PrimaryText(80) lane: string;
  /** H3 cell of the home, resolution 9; empty when the home is unknown. */
  @PrimaryText(16) cell: string;
  @PrimaryId() volunteerId: string;
  /** H3 cell of the home, resolution 7. */
  @TextColumn(16) area: string;
  @IdColumn() districtId: string;
  /** Where the volunteer stands in the circle from which remote services draw: 0 … 65,535. */
  @IntColumn() turn: number;
  @DoubleColumn({ nullable: true }) latitude: number | null;
  @DoubleColumn({ nullable: true }) longitude: number | null;
  @IntColumn() reachMetres: number;
  /** Hours of each weekday touched by the availability: bit h for hour h. */
  @IntColumn() mondayHours: number;
  @IntColumn() tuesdayHours: number;
  @IntColumn() wednesdayHours: number;
  @IntColumn() thursdayHours: number;
  @IntColumn() fridayHours: number;
  @IntColumn() saturdayHours: number;
  @IntColumn() sundayHours: number;
}
