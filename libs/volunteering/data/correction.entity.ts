import { Entity, Index } from 'typeorm';
import { BigintColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { CorrectionState } from '../domain/record-correction.js';

/** A correction 更正申请 of a service record: asked for by the volunteer, answered by the station; never deleted. */
@Entity('volunteering_correction')
@Index('ix_volunteering_correction_record_id_id', ['recordId', 'id'])
@Index('ix_volunteering_correction_state_region_path_id', ['state', 'regionPath', 'id'])
@Index('ux_volunteering_correction_open_for', ['openFor'], { unique: true })
export class CorrectionEntity {
  @PrimaryId() id: string;
  @IdColumn() recordId: string;
  /** The record while this is open: one at a time. */
  @IdColumn({ nullable: true }) openFor: string | null;
  /** The volunteer who asked. */
  @IdColumn() personId: string;
  @TextColumn(160) regionPath: string;
  /** Minutes that should count instead. */
  @BigintColumn() minutes: number;
  @TextColumn(300) reason: string;
  @EnumColumn() state: CorrectionState;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @TextColumn(300, { nullable: true }) decisionReason: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  /** The record that took the place of the corrected one. */
  @IdColumn({ nullable: true }) newRecordId: string | null;
  /** Until when the station is to answer; null where it was asked before there was a deadline. */
  @InstantColumn({ nullable: true }) dueAt: Date | null;
  /** Since when it is overdue: the district sees to it. */
  @InstantColumn({ nullable: true }) escalatedAt: Date | null;
  @InstantColumn() createdAt: Date;
}
