import { Entity, Index } from 'typeorm';
import { BoolColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { ScreeningStep } from '../domain/rulebook.js';
import type { AppealOutcome } from '../domain/screening.js';

/** What a step of screening 资格审查 found of an application; the latest of a step counts. */
@Entity('ventures_screening')
@Index('ix_ventures_screening_application_id', ['applicationId'])
export class ScreeningEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() applicationId: string;
  @EnumColumn() step: ScreeningStep;
  @BoolColumn() passed: boolean;
  @TextColumn(500, { nullable: true }) reason: string | null;
  @IdColumn() checkedBy: string;
  @InstantColumn() checkedAt: Date;
}

/** An appeal 申诉 of an applicant against ineligibility, one an application; decided by somebody who did not refuse it. */
@Entity('ventures_appeal')
@Index('ux_ventures_appeal_application_id', ['applicationId'], { unique: true })
@Index('ix_ventures_appeal_round_id', ['roundId'])
export class AppealEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  @IdColumn() applicationId: string;
  @TextColumn(1000) grounds: string;
  @IdColumn() filedBy: string;
  @InstantColumn() filedAt: Date;
  /** Null until it is decided. */
  @EnumColumn({ nullable: true }) outcome: AppealOutcome | null;
  @TextColumn(500, { nullable: true }) answer: string | null;
  @IdColumn({ nullable: true }) decidedBy: string | null;
  @InstantColumn({ nullable: true }) decidedAt: Date | null;
}
