import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  JsonColumn,
  PrimaryBigint,
  PrimaryId,
  PrimaryText,
  TextColumn,
} from '#platform';
import type { Figure, FigureLine, ReportKind, ReportState } from '../domain/disclosure.js';
import type { SpendingLimits } from '../domain/spending-limits.js';

/** A report of disclosure (信息公开); its figures and lines never change, and it is published by a second person. */
@Entity('funds_report')
@Index('ix_funds_report_drive_id', ['driveId'])
@Index('ix_funds_report_fund_id', ['fundId'])
export class DisclosureReportEntity {
  @PrimaryId() id: string;
  @EnumColumn() kind: ReportKind;
  @EnumColumn() state: ReportState;
  @IdColumn() hostId: string;
  @IdColumn() fundId: string;
  @IdColumn({ nullable: true }) driveId: string | null;
  /** The deadline it answers. */
  @DayColumn() dueOn: string;
  /** Of an annual report. */
  @IntColumn({ nullable: true }) year: number | null;
  @InstantColumn() periodFrom: Date;
  @InstantColumn() periodTo: Date;
  @JsonColumn() figures: readonly Figure[];
  @JsonColumn({ nullable: true }) spendingLimits: SpendingLimits | null;
  /** How many lines stand behind its figures, and how many of them are written (null: all, at once). */
  @IntColumn({ nullable: true }) lineCount: number | null;
  @IntColumn({ nullable: true }) drawn: number | null;
  @TextColumn(64) hash: string;
  @IdColumn() draftedBy: string;
  @InstantColumn() draftedAt: Date;
  @IdColumn({ nullable: true }) publishedBy: string | null;
  @InstantColumn({ nullable: true }) publishedAt: Date | null;
}

/** Lines of a report that were read from the ledger and are still to be written (待写入明细), in pieces of one step each. */
@Entity('funds_report_rest')
export class ReportRestEntity {
  @PrimaryText(36) reportId: string;
  /** Place of its first line in the report. */
  @PrimaryBigint() place: number;
  @JsonColumn() lines: readonly FigureLine[];
}

/** A line behind a figure of a report. */
@Entity('funds_report_line')
@Index('ix_funds_report_line_report_id_figure_place', ['reportId', 'figure', 'place'])
export class ReportLineEntity {
  @PrimaryText(36) reportId: string;
  @PrimaryBigint() place: number;
  @IntColumn() figure: number;
  @BigintColumn({ nullable: true }) sequence: number | null;
  @IdColumn({ nullable: true }) transferId: string | null;
  @TextColumn(64, { nullable: true }) kind: string | null;
  @TextColumn(10, { nullable: true }) number: string | null;
  @BigintColumn() amount: number;
  @DayColumn({ nullable: true }) bookedOn: string | null;
}
