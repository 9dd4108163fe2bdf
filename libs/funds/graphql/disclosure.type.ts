import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLSafeInt } from 'graphql-scalars';
import { Connection, FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { Figure, FigureKind, ReportKind, ReportState } from '../domain/disclosure.js';
import { FigureKindEnum, ReportKindEnum, ReportStateEnum } from './disclosure.enums.js';
import { SpendingLimitsType } from './spending-limits.type.js';

@ObjectType('DisclosureEntry', {
  description: 'What stands behind a figure: an entry of the ledger, or entries put together; of nobody. 指标明细',
})
export class DisclosureEntryType {
  @Field(() => Int, { description: 'Its place in the report. 序号' })
  place: number;

  @Field(() => GraphQLSafeInt, {
    nullable: true,
    description: 'Place in the order of the ledger; null where entries were put together or shared. 账簿序号',
  })
  sequence: number | null;

  @Field(() => ID, { nullable: true, description: 'The voucher; null where entries were put together. 凭证' })
  transferId: string | null;

  @Field(() => String, { nullable: true, description: 'What happened. 摘要' })
  kind: string | null;

  @Field(() => String, { nullable: true, description: 'Number of the account in the chart. 科目编号' })
  number: string | null;

  @Field(() => FenScalar, { description: 'What came in, or negative what went out. 金额' })
  amount: number;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Booked on; null where entries were put together. 记账日期',
  })
  bookedOn: string | null;
}

@ObjectType('DisclosureEntryConnection', { description: 'A page of what stands behind a figure. 指标明细' })
export class DisclosureEntryConnection extends Connection(DisclosureEntryType, 'DisclosureEntry') {}

@ObjectType('DisclosureFigure', {
  description: 'A figure of a report: the sum of its entries. The last is the sum of all others. 披露指标',
})
export class DisclosureFigureType {
  reportId: string;

  @Field(() => Int, { description: 'Its place in the report. 序号' })
  place: number;

  @Field(() => FigureKindEnum, { description: 'What it tells. 指标' })
  kind: FigureKind;

  @Field({ description: 'Its caption in Chinese. 指标名称' })
  caption: string;

  @Field({ description: 'Its caption in English. 指标英文名称' })
  captionEn: string;

  @Field(() => ID, { nullable: true, description: 'The purpose that it was spent on. 用途' })
  purposeId: string | null;

  @Field(() => FenScalar, { description: 'What came in, or negative what went out. 金额' })
  amount: number;

  @Field(() => Int, { nullable: true, description: 'On how many cases; never fewer than five. 例数' })
  cases: number | null;
}

@ObjectType('DisclosureReport', {
  description: 'A report made from the ledger and frozen; published by a second person. 信息公开报告',
})
export class DisclosureReportType {
  /** As they were drawn up; shown by the resolver. */
  figures: readonly Figure[];

  @Field(() => ID, { description: 'The report. 报告编号' })
  id: string;

  @Field(() => ReportKindEnum, { description: 'Its kind. 报告类型' })
  kind: ReportKind;

  @Field(() => ReportStateEnum, { description: 'Where it stands. 报告状态' })
  state: ReportState;

  @Field(() => ID, { description: 'The fund. 基金' })
  fundId: string;

  @Field(() => ID, { nullable: true, description: 'The drive; null for a year of a fund. 募捐活动' })
  driveId: string | null;

  @Field(() => Int, { nullable: true, description: 'The year of an annual report. 年度' })
  year: number | null;

  @Field(() => LocalDateScalar, { description: 'The deadline that it answers. 应公开日期' })
  dueOn: string;

  @Field(() => GraphQLDateTime, { description: 'What was booked from here on. 期间开始' })
  periodFrom: Date;

  @Field(() => GraphQLDateTime, { description: 'What was booked until here. 期间结束' })
  periodTo: Date;

  @Field(() => SpendingLimitsType, { nullable: true, description: 'The limits of an annual report. 支出与管理费标准' })
  spendingLimits: SpendingLimitsType | null;

  @Field(() => Int, { nullable: true, description: 'How many entries stand behind its figures. 明细总数' })
  lineCount: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many of them are written, where it is drawn up in steps. 已写入明细数',
  })
  drawn: number | null;

  @Field({ description: 'SHA-256 of the report with all its entries. 报告哈希' })
  hash: string;

  @Field(() => GraphQLDateTime, { description: 'Drawn up at. 编制时间' })
  draftedAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Published at. 公开时间' })
  publishedAt: Date | null;
}

@ObjectType('DisclosureReportConnection', { description: 'A page of reports, newest first. 信息公开报告列表' })
export class DisclosureReportConnection extends Connection(DisclosureReportType) {}
