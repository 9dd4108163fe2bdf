import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, FenScalar, GraphQLDateTime, LocalDateScalar } from '#platform';
import type { ProjectEnd } from '../domain/project-end.js';
import type { TrancheCondition, TrancheKind } from '../domain/planned-tranches.js';
import type { TrancheState } from '../domain/tranche.states.js';
import { ProjectEndEnum, TrancheConditionEnum, TrancheKindEnum, TrancheStateEnum } from './project.enums.js';

@ObjectType('VentureTranche', { description: 'A part of what a project was promised. 拨付期' })
export class VentureTrancheType {
  @Field(() => ID, { description: 'The tranche. 拨付期编号' })
  id: string;

  @Field(() => ID, { description: 'The application. 申报编号' })
  applicationId: string;

  @Field(() => TrancheKindEnum, { description: 'Agreed, of the settlement, or of the matching pool. 类别' })
  kind: TrancheKind;

  @Field(() => Int, { description: 'Its number, from 1. 期次' })
  number: number;

  @Field(() => TrancheConditionEnum, { description: 'What it waits for. 条件' })
  after: TrancheCondition;

  @Field(() => Int, {
    nullable: true,
    description: 'Of 100 of the contract; null for a settlement and for what is matched. 百分比',
  })
  percent: number | null;

  @Field(() => FenScalar, { description: 'How much. 金额' })
  amount: number;

  @Field(() => TrancheStateEnum, { description: 'Where it stands. 状态' })
  state: TrancheState;

  @Field(() => LocalDateScalar, { nullable: true, description: 'To be paid until, where that was promised. 应付日期' })
  dueOn: string | null;

  @Field(() => ID, { nullable: true, description: 'Its payment, once it is ordered. 拨付编号' })
  disbursementId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was held. 暂缓原因' })
  reason: string | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Arrived at. 到账时间' })
  paidAt: Date | null;
}

@ObjectType('VentureAudit', { description: 'What the auditors found of a project. 审计' })
export class VentureAuditType {
  @Field(() => ID, { description: 'The record. 审计编号' })
  id: string;

  @Field(() => ID, { description: 'The application. 申报编号' })
  applicationId: string;

  @Field({ description: 'Who audited. 审计机构' })
  auditor: string;

  @Field({ description: 'Number of their report. 报告文号' })
  reportNumber: string;

  @Field(() => FenScalar, { description: 'Eligible cost. 审定支出' })
  audited: number;

  @Field(() => FenScalar, { description: 'Own funds that were really spent. 实际自筹支出' })
  ownSpent: number;

  @Field(() => FenScalar, { description: 'Still paid by the settlement; negative: given back. 结算应付' })
  settled: number;

  @Field(() => GraphQLDateTime, { description: 'Recorded at. 登记时间' })
  recordedAt: Date;
}

@ObjectType('VentureProject', { description: 'A project that was awarded, by its agreement. 立项项目' })
export class VentureProjectType {
  @Field(() => ID, { description: 'The application, whose id the project has. 申报编号' })
  id: string;

  @Field(() => ID, { description: 'The round. 轮次编号' })
  roundId: string;

  @Field(() => ID, { description: 'The organisation. 机构编号' })
  organisationId: string;

  @Field(() => FenScalar, { description: 'The contract: what is promised at most. 协议金额' })
  contract: number;

  @Field(() => LocalDateScalar, { description: 'When half-time is evaluated. 中期日期' })
  midtermOn: string;

  @Field(() => LocalDateScalar, { description: 'When the project ends. 结束日期' })
  endsOn: string;

  @Field({ description: 'Hash of the agreement: a signature names it. 协议哈希' })
  termsHash: string;

  @Field(() => GraphQLDateTime, { description: 'Signed for the charity at. 资助方签署时间' })
  offeredAt: Date;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Signed for the organisation at. 受助方签署时间' })
  signedAt: Date | null;

  @Field(() => ProjectEndEnum, { nullable: true, description: 'How it ended; null while it runs. 结局' })
  ending: ProjectEnd | null;

  @Field(() => GraphQLDateTime, { nullable: true, description: 'Ended at. 结束时间' })
  endedAt: Date | null;

  @Field(() => FenScalar, { nullable: true, description: 'Of a failure: verified eligible spending. 核定支出' })
  verified: number | null;

  @Field(() => FenScalar, { description: 'Not paid any more. 停拨金额' })
  withheld: number;

  @Field(() => FenScalar, { description: 'To be given back. 应追回金额' })
  clawback: number;

  @Field(() => FenScalar, { description: 'Given back so far. 已追回金额' })
  returned: number;

  @Field(() => FenScalar, { nullable: true, description: 'What of it was given up; null: nothing. 已核销金额' })
  writtenOff: number | null;
}

@ObjectType('VentureProjectConnection', { description: 'A page of projects. 项目列表' })
export class VentureProjectConnection extends Connection(VentureProjectType) {}
