import { Entity, Index } from 'typeorm';
import {
  BigintColumn,
  BoolColumn,
  DayColumn,
  EnumColumn,
  IdColumn,
  InstantColumn,
  JsonColumn,
  PrimaryId,
  TextColumn,
} from '#platform';
import type { FundraisingPlan, GoalPolicy, Lane } from '../domain/drive.js';
import type { DriveState } from '../domain/drive.states.js';

/** A drive (募捐活动) with its plan, and what it has raised and waits for, in fen. */
@Entity('funds_drive')
@Index('ix_funds_drive_fund_id', ['fundId'])
@Index('ix_funds_drive_host_id', ['hostId'])
export class DriveEntity {
  @PrimaryId() id: string;
  @IdColumn() hostId: string;
  @IdColumn() fundId: string;
  @IdColumn() purposeId: string;
  @IdColumn({ nullable: true }) redirectPurposeId: string | null;
  @TextColumn(200) regionPath: string;
  @EnumColumn() lane: Lane;
  @EnumColumn() state: DriveState;
  @EnumColumn({ nullable: true }) stoppedFrom: DriveState | null;
  @TextColumn(100) title: string;
  @JsonColumn() plan: FundraisingPlan;
  @BigintColumn({ nullable: true }) goal: number | null;
  @BigintColumn({ nullable: true }) cap: number | null;
  @EnumColumn() goalPolicy: GoalPolicy;
  @InstantColumn() opensAt: Date;
  @InstantColumn() closesAt: Date;
  @TextColumn(60, { nullable: true }) platform: string | null;
  @TextColumn(60, { nullable: true }) filingNumber: string | null;
  @DayColumn({ nullable: true }) filedOn: string | null;
  /** What stands for the drive by the ledger: paid, less what went back, is owed or lost. */
  @BigintColumn() raised: number;
  /** What was promised and may still be paid. */
  @BigintColumn() inFlight: number;
  @IdColumn() createdBy: string;
  @InstantColumn() createdAt: Date;
  @InstantColumn({ nullable: true }) openedAt: Date | null;
  @InstantColumn({ nullable: true }) closedAt: Date | null;
  /** Raised for a sudden disaster; null for drives from before this was asked. */
  @BoolColumn({ nullable: true }) disaster: boolean | null;
  /** The earliest day on which a report is due that is not published. */
  @DayColumn({ nullable: true }) reportDueOn: string | null;
  @InstantColumn({ nullable: true }) executionStartedAt: Date | null;
  @InstantColumn({ nullable: true }) completedAt: Date | null;
  @InstantColumn({ nullable: true }) surplusResolvedAt: Date | null;
  @BigintColumn({ nullable: true }) surplus: number | null;
  /** Where the surplus went; null where it stayed, or there was none. */
  @IdColumn({ nullable: true }) surplusPurposeId: string | null;
}
