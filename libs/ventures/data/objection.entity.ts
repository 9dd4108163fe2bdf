import { Entity, Index } from 'typeorm';
import type { LocalDate } from '#kernel';
import { DayColumn, EnumColumn, IdColumn, InstantColumn, LongTextColumn, PrimaryId, TextColumn } from '#platform';
import type { ObjectionOutcome, ObjectionState } from '../domain/objection.states.js';

/** An objection (异议) to an item of a notice. Name, statement and evidence are sealed; what was answered is published. */
@Entity('ventures_objection')
@Index('ix_ventures_objection_round_id_id', ['roundId', 'id'])
@Index('ix_ventures_objection_application_id_state', ['applicationId', 'state'])
@Index('ix_ventures_objection_filed_by_id', ['filedBy', 'id'])
export class VentureObjectionEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() applicationId: string;
  @IdColumn() noticeId: string;
  @IdColumn() filedBy: string;
  @LongTextColumn() nameSealed: string;
  @LongTextColumn() statementSealed: string;
  @LongTextColumn() evidenceSealed: string;
  @EnumColumn() state: ObjectionState;
  @InstantColumn() filedAt: Date;
  /** The last day of the re-check 复核, by the rulebook. */
  @DayColumn() decideBy: LocalDate;
  @IdColumn({ nullable: true }) admittedBy: string | null;
  @InstantColumn({ nullable: true }) admittedAt: Date | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
  /** The written answer: why it was refused, upheld or dismissed. */
  @TextColumn(1_000, { nullable: true }) answer: string | null;
  /** Whether it was upheld; null before the decision, and where it was inadmissible. */
  @EnumColumn({ nullable: true }) outcome: ObjectionOutcome | null;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
}
