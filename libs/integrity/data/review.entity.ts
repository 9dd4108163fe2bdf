import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, PrimaryId, TextColumn } from '#platform';
import type { ReviewState } from '../domain/review.states.js';

/** A review 核查 of a frozen record; never deleted. */
@Entity('integrity_review')
@Index('ux_integrity_review_open_for', ['openFor'], { unique: true })
@Index('ix_integrity_review_state_region_path_id', ['state', 'regionPath', 'id'])
@Index('ix_integrity_review_region_path_id', ['regionPath', 'id'])
@Index('ix_integrity_review_person_id_id', ['personId', 'id'])
@Index('ix_integrity_review_record_id', ['recordId'])
export class ReviewEntity {
  @PrimaryId() id: string;
  @IdColumn() recordId: string;
  /** The record while this is undecided: one at a time. */
  @IdColumn({ nullable: true }) openFor: string | null;
  @IdColumn() requestId: string;
  @IdColumn() volunteerId: string;
  @IdColumn() personId: string;
  @TextColumn(160) regionPath: string;
  @EnumColumn() state: ReviewState;
  @IntColumn() score: number;
  @IntColumn() threshold: number;
  /** The version of the rules by which it was frozen. */
  @TextColumn(36) policyId: string;
  /** What the volunteer says to it. */
  @TextColumn(1000, { nullable: true }) answer: string | null;
  @InstantColumn({ nullable: true }) answeredAt: Date | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @TextColumn(300, { nullable: true }) decisionReason: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  /** The record that holds now, once it is decided. */
  @IdColumn({ nullable: true }) holdingRecordId: string | null;
  @InstantColumn() dueAt: Date;
  @InstantColumn({ nullable: true }) escalatedAt: Date | null;
  @InstantColumn() createdAt: Date;
}
