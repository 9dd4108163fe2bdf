import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, JsonColumn, PrimaryId, TextColumn } from '#platform';
import type { CountedService, StarSource, StarStep } from '../domain/star-ladder.js';
import type { StarState } from '../domain/star-application.states.js';

/** An application for a star 星级申请, and the star itself once awarded; never deleted. */
@Entity('points_star_application')
@Index('ux_points_star_application_open_for', ['openFor'], { unique: true })
@Index('ix_points_star_application_volunteer_id_state', ['volunteerId', 'state'])
@Index('ix_points_star_application_region_path_id', ['regionPath', 'id'])
export class StarApplicationEntity {
  @PrimaryId() id: string;
  @IdColumn() volunteerId: string;
  @IdColumn() personId: string;
  @TextColumn(20) volunteerNumber: string;
  @IdColumn() regionId: string;
  @TextColumn(160) regionPath: string;
  @IntColumn() star: number;
  @EnumColumn() state: StarState;
  /** The volunteer while it is under way, else null: one at a time. */
  @IdColumn({ nullable: true }) openFor: string | null;
  /** Policy version whose ladder holds, with what it asks. */
  @TextColumn(36) policyId: string;
  @JsonColumn() required: StarStep;
  @JsonColumn() sources: StarSource[];
  @IntColumn() noticeWorkingDays: number;
  /** What was counted when it was last looked at. */
  @JsonColumn() counted: CountedService;
  @InstantColumn() appliedAt: Date;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  @TextColumn(300, { nullable: true }) reason: string | null;
  @IdColumn({ nullable: true }) noticeId: string | null;
  @InstantColumn({ nullable: true }) awardedAt: Date | null;
  @InstantColumn({ nullable: true }) revokedAt: Date | null;
}
