import { Entity, Index } from 'typeorm';
import { EnumColumn, IdColumn, InstantColumn, IntColumn, PrimaryId, TextColumn } from '#platform';
import type { AssignmentState } from '../domain/attendance.js';

/** A place of a request held by a volunteer; times are copied so that clashes are found by one index. */
@Entity('volunteering_assignment')
@Index('ux_volunteering_assignment_request_id_volunteer_id', ['requestId', 'volunteerId'], { unique: true })
@Index('ix_volunteering_assignment_volunteer_id_starts_at', ['volunteerId', 'startsAt'])
@Index('ix_volunteering_assignment_person_id_request_id', ['personId', 'requestId'])
export class AssignmentEntity {
  @PrimaryId() id: string;
  @IdColumn() requestId: string;
  @IdColumn() volunteerId: string;
  @IdColumn() personId: string;
  @IdColumn({ nullable: true }) offerId: string | null;
  @EnumColumn() state: AssignmentState;
  @InstantColumn() startsAt: Date;
  @InstantColumn() endsAt: Date;
  @IntColumn() wrongCodes: number;
  @TextColumn(300, { nullable: true }) leftReason: string | null;
  @InstantColumn() createdAt: Date;
  @InstantColumn() updatedAt: Date;
}
