import { Entity, Index } from 'typeorm';
import type { LocalDate } from '#kernel';
import { BigintColumn, DayColumn, EnumColumn, IdColumn, InstantColumn, PrimaryId, TextColumn } from '#platform';
import type { MilestoneKind, MilestoneState, Verdict } from '../domain/milestone.states.js';

/** A milestone 里程碑 of a project: half-time, or its end. */
@Entity('ventures_milestone')
@Index('ux_ventures_milestone_application_id_kind', ['applicationId', 'kind'], { unique: true })
export class MilestoneEntity {
  @PrimaryId() id: string;
  @IdColumn() applicationId: string;
  @EnumColumn() kind: MilestoneKind;
  @DayColumn() dueOn: LocalDate;
  @EnumColumn() state: MilestoneState;
}

/** A progress report 进展报告 of the organisation. Amounts in fen, from the beginning of the project on. */
@Entity('ventures_report')
@Index('ix_ventures_report_milestone_id', ['milestoneId'])
export class ReportEntity {
  @PrimaryId() id: string;
  @IdColumn() milestoneId: string;
  @IdColumn() applicationId: string;
  @TextColumn(2000) text: string;
  /** Spent of the grant, and of own funds. */
  @BigintColumn() spent: number;
  @BigintColumn() ownSpent: number;
  @IdColumn() reportedBy: string;
  @InstantColumn() reportedAt: Date;
}

/** What an evaluation 评估 found. */
@Entity('ventures_evaluation')
@Index('ix_ventures_evaluation_milestone_id', ['milestoneId'])
export class EvaluationEntity {
  @PrimaryId() id: string;
  @IdColumn() milestoneId: string;
  @IdColumn() applicationId: string;
  @EnumColumn() verdict: Verdict;
  /** Eligible spending that was verified, in fen; of a failure. */
  @BigintColumn({ nullable: true }) verified: number | null;
  @TextColumn(1000) remark: string;
  /** Until when what is wrong is to be put right 整改. */
  @DayColumn({ nullable: true }) rectifyUntil: LocalDate | null;
  @IdColumn() evaluatedBy: string;
  @InstantColumn() evaluatedAt: Date;
}

/** What the auditors 审计 found of a project that passed; one an application. Amounts in fen. */
@Entity('ventures_audit_report')
@Index('ux_ventures_audit_report_application_id', ['applicationId'], { unique: true })
@Index('ix_ventures_audit_report_round_id', ['roundId'])
export class AuditReportEntity {
  @PrimaryId() id: string;
  @IdColumn() applicationId: string;
  @IdColumn() roundId: string;
  /** The firm, and the number of its report. */
  @TextColumn(120) auditor: string;
  @TextColumn(60) reportNumber: string;
  /** Eligible cost, and own funds that were really spent. */
  @BigintColumn() audited: number;
  @BigintColumn() ownSpent: number;
  /** What the settlement still pays; negative: what is given back. */
  @BigintColumn() settled: number;
  @IdColumn() recordedBy: string;
  @InstantColumn() recordedAt: Date;
}
