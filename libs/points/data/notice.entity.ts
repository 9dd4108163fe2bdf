import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { NoticeKind, NoticeState } from '../domain/notice.states.js';

/** A public notice 公示 of a star or a certificate. The name is not kept here; the volunteer number is public. */
@Entity('points_notice')
@Index('ux_points_notice_subject_id', ['subjectId'], { unique: true })
@Index('ix_points_notice_region_path_id', ['regionPath', 'id'])
export class NoticeEntity {
  @PrimaryId() id: string;
  @EnumColumn() kind: NoticeKind;
  /** The star application or the certificate. */
  @IdColumn() subjectId: string;
  @EnumColumn() state: NoticeState;
  @IdColumn() volunteerId: string;
  @IdColumn() personId: string;
  @TextColumn(20) volunteerNumber: string;
  @IdColumn() regionId: string;
  @TextColumn(160) regionPath: string;
  @IntColumn({ nullable: true }) star: number | null;
  @BigintColumn() minutes: number;
  @DayColumn() startsOn: string;
  /** The last day of the notice. */
  @DayColumn() endsOn: string;
  @InstantColumn() createdAt: Date;
}
