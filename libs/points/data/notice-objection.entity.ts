import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { ObjectionDecision } from '../domain/notice.states.js';

/** An objection 异议 to a public notice, with the answer; one of each person. */
@Entity('points_notice_objection')
@Index('ux_points_notice_objection_notice_id_person_id', ['noticeId', 'personId'], { unique: true })
export class NoticeObjectionEntity {
  @PrimaryId() id: string;
  @IdColumn() noticeId: string;
  @IdColumn() personId: string;
  @TextColumn(300) reason: string;
  @InstantColumn() createdAt: Date;
  /** Null while it waits for the answer. */
  @EnumColumn({ nullable: true }) decision: ObjectionDecision | null;
  @TextColumn(300, { nullable: true }) decisionReason: string | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
}
