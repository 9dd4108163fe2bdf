import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  BoolColumn,
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  IntColumn,
  LongTextColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { LocalDate } from '#kernel';
import type { MicroProjectState } from '../domain/micro-project.states.js';

/** A small project of daily life 民生微实项目, from the application to its settlement. Amounts in fen. */
@Entity('ventures_micro_project')
@Index('ix_ventures_micro_project_round_id_id', ['roundId', 'id'])
@Index('ix_ventures_micro_project_organisation_id_id', ['organisationId', 'id'])
@Index('ix_ventures_micro_project_host_id_id', ['hostId', 'id'])
export class MicroProjectEntity {
  @PrimaryId() id: string;
  @IdColumn() roundId: string;
  /** The charity that runs the round. */
  @IdColumn() hostId: string;
  /** Who applies 申报单位. */
  @IdColumn() organisationId: string;
  /** Where it is carried out. */
  @IdColumn() regionId: string;
  @TextColumn(200) regionPath: string;
  @TextColumn(40) type: string;
  @TextColumn(120) title: string;
  @TextColumn(2000) need: string;
  @TextColumn(2000) content: string;
  /** What all of it is expected to cost, and the subsidy that is asked for. */
  @BigintColumn() cost: number;
  @BigintColumn() asked: number;
  /** The subsidy at most 核准补助. */
  @BigintColumn({ nullable: true }) approved: number | null;
  @EnumColumn() state: MicroProjectState;
  /** Why it was returned, rejected or ended. */
  @TextColumn(500, { nullable: true }) reason: string | null;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @IdColumn({ nullable: true }) submittedBy: string | null;
  @InstantColumn({ nullable: true }) submittedAt: Date | null;
  @IdColumn({ nullable: true }) reviewedBy: string | null;
  @InstantColumn({ nullable: true }) reviewedAt: Date | null;
  /** The notice that it stands in, with its first and last day. */
  @IdColumn({ nullable: true }) noticeId: string | null;
  @DayColumn({ nullable: true }) noticeFrom: LocalDate | null;
  @DayColumn({ nullable: true }) noticeUntil: LocalDate | null;
  @InstantColumn({ nullable: true }) publishedAt: Date | null;
  @IdColumn({ nullable: true }) confirmedBy: string | null;
  @InstantColumn({ nullable: true }) confirmedAt: Date | null;
  /** The money that the fund sets aside for it. */
  @IdColumn({ nullable: true }) reservationId: string | null;
  /** The contractor 施工方 as an organisation of the register; null for another one, or where the applicant does the work. */
  @IdColumn({ nullable: true }) contractorId: string | null;
  @TextColumn(100, { nullable: true }) contractor: string | null;
  @InstantColumn({ nullable: true }) startedAt: Date | null;
  @TextColumn(2000, { nullable: true }) report: string | null;
  @InstantColumn({ nullable: true }) finishedAt: Date | null;
  @InstantColumn({ nullable: true }) acceptedAt: Date | null;
  /** What it cost by its documents 结算造价, and what is paid of it 结算补助. */
  @BigintColumn({ nullable: true }) settledCost: number | null;
  @BigintColumn({ nullable: true }) subsidy: number | null;
  @LongTextColumn({ nullable: true }) payeeSealed: string | null;
  /** SHA-256 of what an approval of the settlement signs. */
  @TextColumn(64, { nullable: true }) termsHash: string | null;
  @IdColumn({ nullable: true }) settledBy: string | null;
  @InstantColumn({ nullable: true }) settledAt: Date | null;
  @IdColumn({ nullable: true }) approvedBy: string | null;
  @InstantColumn({ nullable: true }) approvedAt: Date | null;
  @IdColumn({ nullable: true }) disbursementId: string | null;
  @InstantColumn({ nullable: true }) paidAt: Date | null;
  @InstantColumn() changedAt: Date;
}

/** An inspection 验收 by an officer and a delegate of the residents 居民代表; the last one counts. */
@Entity('ventures_micro_inspection')
@Index('ux_ventures_micro_inspection_project_id_number', ['projectId', 'number'], { unique: true })
@Index('ix_ventures_micro_inspection_delegate_id', ['delegateId'])
export class MicroInspectionEntity {
  @PrimaryId() id: string;
  @IdColumn() projectId: string;
  /** From 1. */
  @IntColumn() number: number;
  @IdColumn() inspectedBy: string;
  @InstantColumn() inspectedAt: Date;
  @BoolColumn() passed: boolean;
  @TextColumn(1000) findings: string;
  @IdColumn() delegateId: string;
  /** What the delegate says; null until then. */
  @BoolColumn({ nullable: true }) agrees: boolean | null;
  @TextColumn(1000, { nullable: true }) opinion: string | null;
  @InstantColumn({ nullable: true }) signedAt: Date | null;
}
