import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IdempotencyKey, IsId, PageArgs } from '#platform';
import { REPORT_KINDS, type ReportKind } from '../domain/disclosure.js';
import { ReportKindEnum } from './disclosure.enums.js';

/** Of one step, so that it stays well within the time of a request. */
const MOST_LINES = 10_000;
const KEY = 'Your own key: repeating the call does nothing twice. 幂等键';

@InputType({ description: 'Draws a report up from the ledger: of a drive, or of a year of a fund. 编制报告' })
export class DraftDisclosureInput {
  @Field(() => ReportKindEnum, { description: 'Its kind. 报告类型' })
  @IsIn(REPORT_KINDS)
  kind: ReportKind;

  @Field(() => ID, { nullable: true, description: 'The drive; for every kind but ANNUAL. 募捐活动' })
  @IsOptional()
  @IsId()
  driveId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The fund, for ANNUAL. 基金' })
  @IsOptional()
  @IsId()
  fundId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The year, for ANNUAL; it is over. 年度' })
  @IsOptional()
  @IsInt()
  @Min(2000)
  @Max(2200)
  year?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Writes only so many entries, to go on with continueDisclosure; all without it. 本次写入的明细上限',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_LINES)
  atMost?: number | null;

  @Field(() => ID, { description: KEY })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Writes the next entries of a report that was begun. 继续编制报告' })
export class ContinueDisclosureInput {
  @Field(() => ID, { description: 'The report. 报告' })
  @IsId()
  reportId: string;

  @Field(() => Int, { description: 'How many entries at most in this step. 本次写入的明细上限' })
  @IsInt()
  @Min(1)
  @Max(MOST_LINES)
  atMost: number;

  @Field(() => ID, { description: KEY })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Publishes a draft as the second person. 公开报告' })
export class PublishDisclosureInput {
  @Field(() => ID, { description: 'The report. 报告' })
  @IsId()
  reportId: string;
}

@InputType({ description: 'The project of a successful drive begins. 开始执行' })
export class StartExecutionInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;
}

@InputType({ description: 'The project of a drive is done. 项目完成' })
export class CompleteDriveInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;
}

@InputType({ description: 'What becomes of the surplus of a completed drive. 结余处理' })
export class ResolveSurplusInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Another, similar purpose of the fund that it goes to; needed where any is left. 同类用途',
  })
  @IsOptional()
  @IsId()
  purposeId?: string | null;

  @Field(() => ID, { description: KEY })
  @IdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: 'Puts a drive away once all of it is published. 归档' })
export class ArchiveDriveInput {
  @Field(() => ID, { description: 'The drive. 活动' })
  @IsId()
  driveId: string;
}

/** Whose reports, and which page of them. */
@ArgsType()
export class DisclosureReportsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Of this drive. 募捐活动' })
  @IsOptional()
  @IsId()
  driveId?: string;

  @Field(() => ID, { nullable: true, description: 'Of this fund itself. 基金' })
  @IsOptional()
  @IsId()
  fundId?: string;
}

/** Whose deadlines, and which page of those that passed. */
@ArgsType()
export class OverdueDeadlinesArgs extends PageArgs {
  @Field(() => ID, { description: 'The charity. 慈善组织' })
  @IsId()
  hostId: string;
}
