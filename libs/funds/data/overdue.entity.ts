import { Entity, Index } from 'typeorm';
import { DayColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId } from '#platform';
import type { DeadlineKind } from '../domain/deadlines.js';

/** That a deadline of a drive passed (逾期记录): kept for ever, also when it is met later. */
@Entity('funds_overdue')
@Index('ux_funds_overdue_drive_id_kind_due_on', ['driveId', 'kind', 'dueOn'], { unique: true })
@Index('ix_funds_overdue_host_id', ['hostId'])
export class OverdueEntity {
  @PrimaryId() id: string;
  @IdColumn() hostId: string;
  @IdColumn() driveId: string;
  @EnumColumn() kind: DeadlineKind;
  @DayColumn() dueOn: string;
  @InstantColumn() noticedAt: Date;
}
